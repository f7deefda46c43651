using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Titles;

/// <summary>Which occupation stands right above another, and which are the same work in the other classification.</summary>
internal static class Kinship
{
    public static void AddTo(PartWriter part, OccupationCatalogue catalogue)
    {
        var places = catalogue.Occupations.Select((o, i) => (o.Code, i)).ToDictionary(o => o.Code, o => o.i, StringComparer.Ordinal);
        int[] above = [.. catalogue.Occupations.Select(o => places.GetValueOrDefault(o.Broader, -1))];
        var below = new int[above.Length];
        foreach (var parent in above.Where(p => p >= 0))
        {
            below[parent]++;
        }

        List<int> starts = [0];
        List<ushort> same = [];
        foreach (var occupation in catalogue.Occupations)
        {
            foreach (var other in occupation.Aligned.Where(a => places.ContainsKey(a.Code)))
            {
                same.Add((ushort)places[other.Code]);
            }

            starts.Add(same.Count);
        }

        part.Add<int>(above);
        part.Add<float>([.. below.Select(b => (float)Math.Round(Math.Log(1 + b), 3))]);
        part.Add<int>(starts.ToArray());
        part.Add<ushort>(same.ToArray());
    }

    /// <summary>Where each occupation stands by its code.</summary>
    public static int[] CodeOrder(OccupationCatalogue catalogue)
    {
        var order = new int[catalogue.Occupations.Count];
        var sorted = Enumerable.Range(0, order.Length).OrderBy(i => catalogue.Occupations[i].Code, StringComparer.Ordinal).ToList();
        for (var rank = 0; rank < sorted.Count; rank++)
        {
            order[sorted[rank]] = rank;
        }

        return order;
    }
}
