using System.Runtime.InteropServices;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Titles;

/// <summary>Which of O*NET's occupations list the titles of one of ESCO's, and what part of them.</summary>
internal static class SharedTitles
{
    public static void AddTo(PartWriter part, OccupationCatalogue catalogue, IReadOnlyList<(int Occupation, List<TitleWord> Words, string Title)> entries)
    {
        Dictionary<string, HashSet<int>> listedBy = new(StringComparer.Ordinal);
        List<int> starts = [0];
        List<ushort> occupations = [];
        List<byte> shares = [];
        foreach (var mine in entries.GroupBy(e => e.Occupation))
        {
            Dictionary<int, int> shared = [];
            foreach (var (occupation, words, _) in mine)
            {
                var form = string.Join(' ', words.Select(w => w.Form));
                if (catalogue.Occupations[occupation].Classification == Classification.Onet)
                {
                    (listedBy.TryGetValue(form, out var known) ? known : listedBy[form] = []).Add(occupation);
                }
                else
                {
                    foreach (var other in listedBy.GetValueOrDefault(form) ?? [])
                    {
                        CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _)++;
                    }
                }
            }

            foreach (var (other, times) in shared.OrderBy(o => o.Key))
            {
                occupations.Add((ushort)other);
                shares.Add((byte)Math.Min(byte.MaxValue, byte.MaxValue * times / Math.Min(4, mine.Count())));
            }

            starts.Add(occupations.Count);
        }

        part.Add<int>(starts.ToArray());
        part.Add<ushort>(occupations.ToArray());
        part.Add<byte>(shares.ToArray());
    }
}
