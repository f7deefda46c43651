using System.Runtime.InteropServices;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Titles;

/// <summary>Makes the index of a catalogue's titles.</summary>
internal sealed class TitleIndexBuilder
{
    /// <summary>What a feature that an occupation's titles lack counts as having been seen there (additive smoothing).</summary>
    public const double Unseen = 0.03;
    private const int LabelCounts = 2;

    private readonly OccupationCatalogue catalogue;
    private readonly List<(int Occupation, List<TitleWord> Words, string Title)> entries = [];
    private readonly List<byte> listedAs = [];
    private readonly ulong[] keys;
    private readonly float[] rarity;
    private readonly Dictionary<string, int> groups = new(StringComparer.Ordinal);
    private readonly PartWriter part = new();

    /// <param name="catalogue">Whose titles.</param>
    /// <param name="knows">Which of the employers' names it takes up (<see cref="TitleWordings"/>); all where null.</param>
    public TitleIndexBuilder(OccupationCatalogue catalogue, Func<string, bool>? knows = null)
    {
        this.catalogue = catalogue;
        Dictionary<ulong, int> titlesWith = [];
        List<(ulong Key, float)> features = [];
        HashSet<ulong> seen = [];
        for (var i = 0; i < catalogue.Occupations.Count; i++)
        {
            var occupation = catalogue.Occupations[i];
            foreach (var (title, kind) in Names(occupation, knows ?? (_ => true)))
            {
                var words = TitleWords.Of(title);
                entries.Add((i, words, title));
                listedAs.Add(kind);
                features.Clear();
                seen.Clear();
                TitleFeatures.Words(words, features);
                TitleFeatures.Runs(words, features);
                foreach (var (key, _) in features)
                {
                    if (seen.Add(key))
                    {
                        CollectionsMarshal.GetValueRefOrAddDefault(titlesWith, key, out _)++;
                    }
                }
            }
        }

        // Words that only descriptions use are features too, if several occupations use them.
        var said = catalogue.OccupationGroups.ToDictionary(g => g.Code, g => GroupExamples.Tasks(g.About), StringComparer.Ordinal);
        Texts = [.. catalogue.Occupations.Select(o => OccupationText.Of(o, said.GetValueOrDefault(o.Isco) ?? ""))];
        Dictionary<ulong, int> textsWith = [];
        foreach (var text in Texts)
        {
            foreach (var key in text.Keys)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(textsWith, key, out _)++;
            }
        }

        keys = [.. titlesWith.Keys.Concat(textsWith.Where(t => t.Value > 1).Select(t => t.Key)).Distinct().Order()];
        rarity = [.. keys.Select(k => (float)Math.Round(titlesWith.TryGetValue(k, out var n) ? Math.Log((1.0 + entries.Count) / (1 + n)) + 1 : 0, 3))];
        TextRarity = [.. keys.Select(k => (float)Math.Round(textsWith.TryGetValue(k, out var n) ? Math.Log((1.0 + Texts.Length) / (1 + n)) + 0.1 : 0, 3))];
    }

    private static IEnumerable<(string Title, byte ListedAs)> Names(Occupation occupation, Func<string, bool> knows)
        => [(occupation.Label, ListedAs.Label), .. occupation.Titles.Select(t => (t, ListedAs.OtherName)), .. TitleWordings.Of(occupation).Where(knows).Select(w => (w, ListedAs.Wording))];

    private Dictionary<ulong, float>[] Texts { get; }
    private float[] TextRarity { get; }

    public byte[] ToBytes()
    {
        part.Add<ulong>(keys);
        part.Add<float>(rarity);
        AddEvidence();
        AddEntries();
        AddTexts();
        AddOccupations();
        part.Add<float>(TextRarity);
        AddVectors();
        SharedTitles.AddTo(part, catalogue, entries);
        part.Add<bool>([.. entries.SelectMany(e => e.Words.Select(w => w.Tells))]);
        part.Add<byte>([.. entries.Select(e => (byte)e.Words.Count(w => w.Tells))]);
        WorkGroups.AddTo(part, catalogue, groups);
        WorkGroups.AddHeads(part, catalogue, entries, keys);
        Kinship.AddTo(part, catalogue);
        part.Add<sbyte>([.. catalogue.Occupations.SelectMany(o => WordVectors.Shipped.OfText(string.Join(", ", o.Requirements.Where(r => r.Essential).Select(r => r.Skill.Label))))]);
        part.Add<int>(Kinship.CodeOrder(catalogue));
        part.Add<byte>(listedAs.ToArray());
        part.Add<ulong>([.. entries.Select(e => e.Words.Aggregate(0ul, (signs, w) => signs | TitleIndex.Sign(Array.BinarySearch(keys, TitleFeatures.WordKey(w.Form)))))]);
        return part.ToBytes();
    }

    private void AddEvidence()
    {
        var counts = new Dictionary<int, double>[catalogue.Occupations.Count];
        var (wordMass, runMass) = (new double[counts.Length], new double[counts.Length]);
        List<(ulong Key, float Weight)> features = [];
        var previous = -1;
        foreach (var (occupation, words, _) in entries)
        {
            var mine = counts[occupation] ??= [];
            var times = occupation == previous ? 1 : LabelCounts;
            previous = occupation;
            features.Clear();
            TitleFeatures.Words(words, features);
            wordMass[occupation] += Count(features, mine, times);
            features.Clear();
            TitleFeatures.Runs(words, features);
            runMass[occupation] += Count(features, mine, times);
        }

        AddPostings(counts.Select(c => c.AsEnumerable()), Unseen);
        var (wordKinds, runKinds) = (0.3 * keys.Length, 0.3 * keys.Length);
        part.Add<float>([.. wordMass.Select(m => (float)Math.Round(Math.Log(m + (Unseen * wordKinds)), 3))]);
        part.Add<float>([.. runMass.Select(m => (float)Math.Round(Math.Log(m + (Unseen * runKinds)), 3))]);
    }

    private double Count(List<(ulong Key, float Weight)> features, Dictionary<int, double> into, int times)
    {
        double length = 0, mass = 0;
        foreach (var (key, weight) in features)
        {
            var w = weight * rarity[Array.BinarySearch(keys, key)];
            length += w * w;
        }

        foreach (var (key, weight) in features)
        {
            var feature = Array.BinarySearch(keys, key);
            var share = times * weight * rarity[feature] / Math.Sqrt(length);
            CollectionsMarshal.GetValueRefOrAddDefault(into, feature, out _) += share;
            mass += share;
        }

        return mass;
    }

    private void AddPostings(IEnumerable<IEnumerable<KeyValuePair<int, double>>> byOccupation, double unseen)
    {
        var lists = new List<(ushort Occupation, byte Weight)>?[keys.Length];
        ushort number = 0;
        foreach (var mine in byOccupation)
        {
            foreach (var (feature, count) in mine)
            {
                var weight = (int)Math.Round(Math.Log(1 + (count / unseen)) * TitleIndex.Steps);
                if (weight > 0)
                {
                    (lists[feature] ??= []).Add((number, (byte)Math.Min(byte.MaxValue, weight)));
                }
            }

            number++;
        }

        List<int> starts = [0];
        List<ushort> occupations = [];
        List<byte> weights = [];
        foreach (var list in lists)
        {
            foreach (var (occupation, weight) in list ?? [])
            {
                occupations.Add(occupation);
                weights.Add(weight);
            }

            starts.Add(occupations.Count);
        }

        part.Add<int>(starts.ToArray());
        part.Add<ushort>(occupations.ToArray());
        part.Add<byte>(weights.ToArray());
    }

    private void AddEntries()
    {
        List<int> starts = [0], wordStarts = [0], wordsOf = [];
        List<float> weights = [];
        List<uint> names = [];
        for (var i = 0; i < entries.Count; i++)
        {
            var (occupation, words, title) = entries[i];
            while (starts.Count <= occupation)
            {
                starts.Add(i);
            }

            var length = 0.0;
            foreach (var (form, weight) in words)
            {
                var w = weight * rarity[Array.BinarySearch(keys, TitleFeatures.WordKey(form))];
                length += w * w;
            }

            foreach (var (form, weight) in words)
            {
                var feature = Array.BinarySearch(keys, TitleFeatures.WordKey(form));
                wordsOf.Add(feature);
                weights.Add((float)Math.Round(weight * rarity[feature] / Math.Sqrt(length), 4));
            }

            wordStarts.Add(wordsOf.Count);
            names.Add(Name(title));
        }

        while (starts.Count <= catalogue.Occupations.Count)
        {
            starts.Add(entries.Count);
        }

        part.Add<int>(starts.ToArray());
        part.Add<int>(wordStarts.ToArray());
        part.Add<int>(wordsOf.ToArray());
        part.Add<float>(weights.ToArray());
        part.Add<uint>(names.ToArray());
    }

    /// <summary>Tells whether two titles are the same to the letter, but for case and blanks.</summary>
    public static uint Name(string title)
    {
        var hash = 2166136261u;
        foreach (var letter in title)
        {
            if (char.IsLetterOrDigit(letter))
            {
                hash = unchecked((hash ^ char.ToLowerInvariant(letter)) * 16777619);
            }
        }

        return hash;
    }

    private void AddTexts()
    {
        List<Dictionary<int, double>> counts = [];
        foreach (var text in Texts)
        {
            Dictionary<int, double> mine = [];
            double length = 0;
            foreach (var (key, count) in text)
            {
                var feature = Array.BinarySearch(keys, key);
                if (feature >= 0)
                {
                    var w = count * TextRarity[feature];
                    mine[feature] = w;
                    length += w * w;
                }
            }

            foreach (var feature in mine.Keys.ToArray())
            {
                mine[feature] *= 4 / Math.Sqrt(Math.Max(1e-9, length));
            }

            counts.Add(mine);
        }

        AddPostings(counts, 0.1);
    }

    private void AddVectors()
    {
        var vectors = WordVectors.Shipped;
        List<(int Occupation, sbyte[] Vector, int Times)> all = [];
        foreach (var (occupation, words, _) in entries)
        {
            all.Add((occupation, vectors.OfTitle(words), all.Count > 0 && all[^1].Occupation == occupation ? 1 : LabelCounts));
        }

        part.Add<sbyte>([.. all.SelectMany(e => e.Vector)]);
        part.Add<sbyte>([.. all.GroupBy(e => e.Occupation).SelectMany(g => WordVectors.Middle(g.Select(e => (e.Vector, e.Times))))]);
        part.Add<sbyte>([.. catalogue.Occupations.SelectMany(o => vectors.OfText(o.About))]);
    }

    private void AddOccupations()
    {
        List<float> priors = [];
        List<int> groupOf = [];
        foreach (var occupation in catalogue.Occupations)
        {
            priors.AddRange([
                (float)Math.Round(Math.Log(2 + occupation.Titles.Count), 2),
                occupation.Classification == Classification.Esco ? occupation.Code.Count(c => c == '.') : occupation.Code.EndsWith(".00", StringComparison.Ordinal) ? 0 : 1,
                occupation.Label.Contains("All Other", StringComparison.Ordinal) ? 1 : 0,
                (float)Math.Round(Math.Log10(1 + (occupation.Employment ?? 0)), 1)]);
            var group = occupation.Classification == Classification.Esco ? occupation.Code[..Math.Min(4, occupation.Code.Length)] : occupation.MinorGroup;
            groupOf.Add(groups.TryGetValue(group, out var known) ? known : groups[group] = groups.Count);
        }

        part.Add<float>(priors.ToArray());
        part.Add<int>(groupOf.ToArray());
        part.Add<byte>([.. catalogue.Occupations.Select(o => (byte)o.Classification)]);
    }
}
