using System.Runtime.CompilerServices;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Recommending.Weighing;

/// <summary>What all occupations of a catalogue ask for, as numbers: made once, so that a person is measured against thousands of them in milliseconds.</summary>
/// <remarks>
/// Skills of the same name are one, whichever source they come from: nobody who writes Excel means the one of a single classification.
/// A requirement weighs by its importance and by how few occupations ask for it (inverse document frequency; K. Spärck Jones, 1972):
/// telephoning is asked for everywhere and tells little. Optional ones weigh half.
/// </remarks>
internal sealed class WorkIndex
{
    private static readonly ConditionalWeakTable<OccupationCatalogue, WorkIndex> Made = [];
    private readonly Dictionary<string, int> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places;
    private readonly int[] firstAsked, firstAsking;
    private readonly (int Key, float Weight, bool Essential)[] asked;
    private readonly (int Occupation, float Weight, bool Essential)[] asking;

    private WorkIndex(OccupationCatalogue catalogue)
    {
        Catalogue = catalogue;
        Occupations = [.. catalogue.Occupations];
        places = Occupations.Select((o, i) => (o.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);
        Facts = [.. Occupations.Select(o => new WorkFacts(o, catalogue))];
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        List<(int Key, double Importance, bool Essential)>[] lists = [.. Occupations.Select(o => o.Requirements.Select(r => (Key: KeyOf(r.Skill, names), (double)r.Importance * (r.Essential ? 1 : 0.5), r.Essential)).DistinctBy(r => r.Key).ToList())];
        var count = new int[names.Count];
        foreach (var (key, _, _) in lists.SelectMany(l => l))
        {
            count[key]++;
        }

        Rarity = [.. count.Select(c => Math.Log(1 + (Occupations.Length / (double)Math.Max(1, c))) / Math.Log(1 + Occupations.Length))];
        firstAsked = new int[Occupations.Length + 1];
        asked = new (int, float, bool)[lists.Sum(l => l.Count)];
        (All, Norms) = (new double[Occupations.Length], new double[Occupations.Length]);
        var at = 0;
        for (var o = 0; o < lists.Length; o++)
        {
            foreach (var (key, importance, essential) in lists[o])
            {
                var weight = importance * Rarity[key];
                asked[at++] = (key, (float)weight, essential);
                All[o] += (float)weight;
                Norms[o] += weight * weight;
            }

            firstAsked[o + 1] = at;
            Norms[o] = Math.Sqrt(Norms[o]);
        }

        firstAsking = new int[count.Length + 1];
        for (var k = 0; k < count.Length; k++)
        {
            firstAsking[k + 1] = firstAsking[k] + count[k];
        }

        asking = new (int, float, bool)[asked.Length];
        var next = firstAsking[..^1].ToArray();
        for (var o = 0; o < Occupations.Length; o++)
        {
            foreach (var (key, weight, essential) in AskedBy(o))
            {
                asking[next[key]++] = (o, weight, essential);
            }
        }
    }

    public OccupationCatalogue Catalogue { get; }
    public Occupation[] Occupations { get; }
    public WorkFacts[] Facts { get; }

    /// <summary>By key, from near 0 (asked for everywhere) to 1.</summary>
    public double[] Rarity { get; }

    /// <summary>By occupation: the weight of all that it asks for, and the length of these weights.</summary>
    public double[] All { get; }
    public double[] Norms { get; }

    public static WorkIndex Of(OccupationCatalogue catalogue) => Made.GetValue(catalogue, c => new(c));

    /// <summary>The place of an occupation by its code; -1 where there is none.</summary>
    public int PlaceOf(string code) => places.GetValueOrDefault(code, -1);

    /// <summary>The number of a skill; -1 where no occupation asks for it.</summary>
    public int KeyOf(string skill) => keys.GetValueOrDefault(skill, -1);

    public ReadOnlySpan<(int Key, float Weight, bool Essential)> AskedBy(int occupation) => asked.AsSpan(firstAsked[occupation]..firstAsked[occupation + 1]);

    public ReadOnlySpan<(int Occupation, float Weight, bool Essential)> AskingFor(int key) => asking.AsSpan(firstAsking[key]..firstAsking[key + 1]);

    /// <summary>How alike all occupations are to one by what they ask for: the cosine, 0 to 1.</summary>
    public double[] AlikeTo(int occupation)
    {
        var alike = new double[Occupations.Length];
        foreach (var (key, weight, _) in AskedBy(occupation))
        {
            foreach (var (other, theirs, _) in AskingFor(key))
            {
                alike[other] += weight * theirs;
            }
        }

        for (var o = 0; o < alike.Length; o++)
        {
            alike[o] = Norms[o] <= 0 || Norms[occupation] <= 0 ? 0 : alike[o] / (Norms[o] * Norms[occupation]);
        }

        return alike;
    }

    private int KeyOf(Skill skill, Dictionary<string, int> names)
    {
        if (!keys.TryGetValue(skill.Id, out var key))
        {
            var name = string.Join(' ', Tokens.Forms(skill.Label));
            if (!names.TryGetValue(name, out key))
            {
                names[name] = key = names.Count;
            }

            keys[skill.Id] = key;
        }

        return key;
    }
}
