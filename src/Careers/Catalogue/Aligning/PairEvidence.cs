using Prospect.Careers.Wording;

namespace Prospect.Careers.Catalogue.Aligning;

/// <summary>An ESCO occupation and an O*NET one that may be the same work.</summary>
/// <param name="Esco">Its place among ESCO's.</param>
/// <param name="Onet">Its place among O*NET's.</param>
/// <param name="Measures">What speaks for it, see <see cref="PairEvidence"/>.</param>
internal sealed record Pair(int Esco, int Onet, double[] Measures);

/// <summary>Measures what speaks for an ESCO occupation and an O*NET one being the same work.</summary>
/// <remarks>
/// In order: the share of ESCO's names that O*NET lists, a name counting the less the more occupations list it; the likeness of the names;
/// that of descriptions with tasks and skills; each of these three less the best of all candidates; and how much more often the ISCO and the
/// SOC group meet than by chance.
/// </remarks>
internal sealed class PairEvidence
{
    public const int Count = 7;
    private const int Groups = Count - 1, Likenesses = 3, Candidates = 20;

    private readonly IReadOnlyList<Occupation> esco, onet;
    private readonly string[][] escoNames, onetNames;
    private readonly Dictionary<string, List<int>> listing = new(StringComparer.Ordinal);
    private readonly WordWeights byName, byText;
    private readonly Dictionary<(string Isco, string Soc), double> together = [];

    public PairEvidence(IReadOnlyList<Occupation> esco, IReadOnlyList<Occupation> onet)
    {
        (this.esco, this.onet) = (esco, onet);
        (escoNames, onetNames) = ([.. esco.Select(Names)], [.. onet.Select(Names)]);
        for (var i = 0; i < onetNames.Length; i++)
        {
            foreach (var name in onetNames[i])
            {
                (listing.TryGetValue(name, out var list) ? list : listing[name] = []).Add(i);
            }
        }

        byName = new([.. onetNames.Select(Words)]);
        byText = new([.. onet.Select(Text)]);
    }

    /// <summary>The form in which names are compared.</summary>
    public static string Form(string name) => string.Join(' ', Tokens.Forms(name));

    /// <summary>The O*NET occupation that alone has the ESCO label as its own label; -1 where there is none.</summary>
    public int SameLabel(int at)
    {
        var same = listing.GetValueOrDefault(escoNames[at][0])?.Where(o => onetNames[o][0] == escoNames[at][0]).ToList();
        return same is [var only] ? only : -1;
    }

    /// <summary>How much of the ESCO label an O*NET occupation has for itself among its names, or of its label among ESCO's: from 0 (nothing) to 1 (no other lists it).</summary>
    public double SharedLabel(Pair pair)
        => Math.Max(Share(escoNames[pair.Esco][0], pair.Onet), escoNames[pair.Esco].Contains(onetNames[pair.Onet][0], StringComparer.Ordinal) ? Share(onetNames[pair.Onet][0], pair.Onet) : 0);

    /// <summary>The names of an ESCO occupation in the form in which they are compared, its label first.</summary>
    public IReadOnlyList<string> NamesOf(int at) => escoNames[at];

    /// <summary>The words of an O*NET occupation's names.</summary>
    public IReadOnlyList<string> WordsOf(int at) => Words(onetNames[at]);

    /// <summary>The pairs worth a look for one ESCO occupation.</summary>
    /// <param name="at">Its place.</param>
    /// <param name="withoutLabel">True where its label is to count as unknown.</param>
    public List<Pair> Pairs(int at, bool withoutLabel = false)
    {
        string[] names = withoutLabel ? escoNames[at][1..] : escoNames[at];
        float[][] alike = [Shares(names), byName.Cosines(Words(names)), byText.Cosines(Text(esco[at]))];
        var chosen = new SortedSet<int>(Enumerable.Range(0, onet.Count).Where(o => alike[0][o] > 0));
        foreach (var likeness in alike.Skip(1))
        {
            chosen.UnionWith(Enumerable.Range(0, onet.Count).OrderByDescending(o => likeness[o]).ThenBy(o => o).Take(Candidates));
        }

        var best = alike.Select(a => (double)a.Max()).ToArray();
        return [.. chosen.Select(o =>
        {
            var measures = new double[Count];
            for (var i = 0; i < Likenesses; i++)
            {
                measures[i] = alike[i][o];
                measures[Likenesses + i] = alike[i][o] - best[i];
            }

            measures[Groups] = Meeting(esco[at].MinorGroup, onet[o].MinorGroup);
            return new Pair(at, o, measures);
        })];
    }

    /// <summary>Learns how ISCO and SOC groups meet from the pairs that are most alike; pairs made afterwards have it among their measures.</summary>
    public void LearnGroups(IEnumerable<List<Pair>> pairs)
    {
        together.Clear();
        foreach (var best in pairs.Where(p => p.Count > 0).Select(p => p.MaxBy(q => q.Measures.Take(Likenesses).Sum())!))
        {
            var key = (esco[best.Esco].MinorGroup, onet[best.Onet].MinorGroup);
            foreach (var sum in ((string, string)[])[key, (key.Item1, ""), ("", key.Item2), ("", "")])
            {
                together[sum] = together.GetValueOrDefault(sum) + 1;
            }
        }
    }

    private double Meeting(string isco, string soc)
    {
        var expected = (together.GetValueOrDefault((isco, "")) + 1) * (together.GetValueOrDefault(("", soc)) + 1) / (together.GetValueOrDefault(("", "")) + 1);
        return Math.Log((together.GetValueOrDefault((isco, soc)) + 0.5) / (expected + 0.5)) / 4;
    }

    private double Share(string name, int at) => listing.TryGetValue(name, out var list) && list.Contains(at) ? 1.0 / list.Count : 0;

    private float[] Shares(string[] names)
    {
        var shares = new float[onet.Count];
        foreach (var name in names)
        {
            foreach (var o in listing.GetValueOrDefault(name) ?? [])
            {
                shares[o] += 1f / listing[name].Count / names.Length;
            }
        }

        return [.. shares.Select(MathF.Sqrt)];
    }

    private static string[] Names(Occupation occupation)
        => [.. occupation.Titles.Prepend(occupation.Label).Select(Form).Where(n => n.Length > 0).DefaultIfEmpty("").Distinct(StringComparer.Ordinal)];

    private static List<string> Words(IEnumerable<string> names) => [.. names.SelectMany(n => n.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    // What one does stands in O*NET's tasks and in ESCO's names of skills.
    private static List<string> Text(Occupation occupation)
        => [.. Tokens.Forms(occupation.About), .. occupation.Tasks.SelectMany(t => Tokens.Forms(t)), .. occupation.Requirements.Where(r => r.Skill.Kind != SkillKind.Technology).SelectMany(r => Tokens.Forms(r.Skill.Label))];
}
