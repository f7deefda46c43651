using System.Runtime.InteropServices;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Titles;

/// <summary>What is known of the groups that occupations belong to: examples, tasks, and by which heads their titles are called.</summary>
internal static class WorkGroups
{
    /// <param name="groups">The number of each group by its code.</param>
    public static void AddTo(PartWriter part, OccupationCatalogue catalogue, Dictionary<string, int> groups)
    {
        var said = catalogue.OccupationGroups.ToDictionary(g => g.Code, g => g.About, StringComparer.Ordinal);
        List<int> starts = [0];
        List<sbyte> examples = [], tasks = [];
        List<uint> names = [];
        foreach (var (code, _) in groups.OrderBy(g => g.Value))
        {
            var about = said.GetValueOrDefault(code) ?? "";
            foreach (var words in GroupExamples.Titles(about).Select(TitleWords.Of).Where(w => w.Count > 0))
            {
                examples.AddRange(WordVectors.Shipped.OfTitle(words));
                names.Add(Form(words));
            }

            starts.Add(names.Count);
            tasks.AddRange(WordVectors.Shipped.OfText(GroupExamples.Tasks(about)));
        }

        part.Add<int>(starts.ToArray());
        part.Add<sbyte>(examples.ToArray());
        part.Add<uint>(names.ToArray());
        part.Add<sbyte>(tasks.ToArray());
    }

    /// <summary>Tells whether two titles have the same words.</summary>
    public static uint Form(List<TitleWord> words)
    {
        var hash = 2166136261u;
        foreach (var word in words.Where(w => w.Tells))
        {
            hash = unchecked((hash * 31) ^ (uint)TitleFeatures.WordKey(word.Form));
        }

        return hash;
    }

    /// <summary>For each word at the end of titles, in which major groups the occupations are that are called so, in parts of 255.</summary>
    public static void AddHeads(PartWriter part, OccupationCatalogue catalogue, IReadOnlyList<(int Occupation, List<TitleWord> Words, string Title)> entries, ulong[] keys)
    {
        var majors = catalogue.Occupations.Select(o => o.MajorGroup).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((m, i) => (m, i)).ToDictionary(m => m.m, m => m.i, StringComparer.Ordinal);
        SortedDictionary<int, Dictionary<int, HashSet<int>>> heads = [];
        foreach (var (occupation, words, _) in entries.Where(e => e.Words.Count > 0))
        {
            var head = Array.BinarySearch(keys, TitleFeatures.WordKey(words[^1].Form));
            var mine = heads.TryGetValue(head, out var known) ? known : heads[head] = [];
            (CollectionsMarshal.GetValueRefOrAddDefault(mine, majors[catalogue.Occupations[occupation].MajorGroup], out _) ??= []).Add(occupation);
        }

        List<int> starts = [0], numbers = [];
        List<byte> groups = [], shares = [];
        foreach (var (head, mine) in heads)
        {
            numbers.Add(head);
            foreach (var ofOne in mine.GroupBy(m => majors.First(x => x.Value == m.Key).Key.Length))
            {
                var all = ofOne.Sum(m => m.Value.Count) + 1.0;
                foreach (var (major, members) in ofOne.OrderBy(m => m.Key))
                {
                    groups.Add((byte)major);
                    shares.Add((byte)Math.Round(255 * members.Count / all));
                }
            }

            starts.Add(groups.Count);
        }

        part.Add<int>(numbers.ToArray());
        part.Add<int>(starts.ToArray());
        part.Add<byte>(groups.ToArray());
        part.Add<byte>(shares.ToArray());
        part.Add<byte>([.. catalogue.Occupations.Select(o => (byte)majors[o.MajorGroup])]);
    }
}
