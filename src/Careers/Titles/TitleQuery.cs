using System.Buffers;

namespace Prospect.Careers.Titles;

/// <summary>A title and its description as features of an index, with whole numbers for weights so that sums come out the same on any machine.</summary>
internal sealed class TitleQuery
{
    /// <summary>Steps of a unit of weight.</summary>
    public const int Steps = 1024;

    private const int TextVectorReads = 3000, SentencesRead = 8000, ShortestSentence = 20;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;!?\n•·");
    private readonly List<(int Feature, int Weight)> words = [], runs = [], text = [];
    private readonly int[] places;

    /// <summary>The title's words in order, with their share of its length; words that the index lacks have feature -1.</summary>
    public List<(int Feature, float Weight, bool Tells)> Sequence { get; } = [];

    /// <summary>How much of the title's weight is in words that the index knows, from 0 to 1.</summary>
    public float Known { get; }

    /// <summary>How many of the words say what the work is.</summary>
    public int Telling { get; }

    /// <summary>Of the description's sentences, as far as it is read.</summary>
    public List<sbyte[]> Sentences { get; } = [];

    /// <summary>The words of the description that the index knows.</summary>
    public HashSet<int> Said { get; } = [];

    /// <summary>Tells whether a title has the same words.</summary>
    public uint Form { get; }

    public uint Name { get; }
    public sbyte[] Vector { get; }

    /// <summary>Of the beginning of the description; null where there is none.</summary>
    public sbyte[]? TextVector { get; private set; }
    public bool HasText => text.Count > 0;
    public List<(int Feature, int Weight)> Words => words;
    public List<(int Feature, int Weight)> Runs => runs;
    public List<(int Feature, int Weight)> Text => text;
    public int WordSum { get; }
    public int RunSum { get; }

    public TitleQuery(TitleIndex index, string title, string? description)
    {
        Name = TitleIndexBuilder.Name(title);
        var form = TitleWords.Of(title);
        List<(ulong Key, float Weight)> features = [];
        TitleFeatures.Words(form, features);
        WordSum = Weigh(index, features, words);
        features.Clear();
        TitleFeatures.Runs(form, features);
        RunSum = Weigh(index, features, runs);
        var rarest = (float)Math.Round(Math.Log(1.0 + index.EntryNames.Length) + 1, 3);
        double length = 0, known = 0;
        foreach (var word in form)
        {
            var feature = index.Feature(TitleFeatures.WordKey(word.Form));
            var weight = word.Weight * (feature < 0 || index.Rarity[feature] <= 0 ? rarest : index.Rarity[feature]);
            Sequence.Add((feature < 0 ? -1 : feature, weight, word.Tells));
            Telling += word.Tells ? 1 : 0;
            length += weight * weight;
            known += feature < 0 ? 0 : weight * weight;
        }

        for (var i = 0; i < Sequence.Count; i++)
        {
            Sequence[i] = (Sequence[i].Feature, (float)(Sequence[i].Weight / Math.Sqrt(length)), Sequence[i].Tells);
        }

        places = [.. Sequence.Select(s => s.Feature)];
        Form = WorkGroups.Form(form);
        Vector = WordVectors.Shipped.OfTitle(form);
        Known = length <= 0 ? 0 : (float)(known / length);
        if (description is not null)
        {
            Describe(index, description);
        }
    }

    /// <summary>The words in <see cref="Sequence"/>, to look them up.</summary>
    public ReadOnlySpan<int> Places => places;

    private static int Weigh(TitleIndex index, List<(ulong Key, float Weight)> features, List<(int Feature, int Weight)> into)
    {
        double length = 0;
        List<(int Feature, float Weight)> found = [];
        foreach (var (key, weight) in features)
        {
            var feature = index.Feature(key);
            if (feature >= 0 && index.Rarity[feature] > 0)
            {
                var w = weight * index.Rarity[feature];
                length += w * w;
                found.Add((feature, w));
            }
        }

        var sum = 0;
        foreach (var (feature, weight) in found)
        {
            var share = (int)Math.Round(weight * Steps / Math.Sqrt(length));
            into.Add((feature, share));
            sum += share;
        }

        return sum;
    }

    private void Describe(TitleIndex index, string description)
    {
        TextVector = WordVectors.Shipped.OfText(description.AsSpan(0, Math.Min(description.Length, TextVectorReads)));
        var read = description.AsSpan(0, Math.Min(description.Length, SentencesRead));
        foreach (var range in read.SplitAny(SentenceEnds))
        {
            if (read[range].Trim().Length >= ShortestSentence)
            {
                Sentences.Add(WordVectors.Shipped.OfText(read[range]));
            }
        }

        double length = 0;
        List<(int Feature, float Weight)> found = [];
        foreach (var (key, count) in OccupationText.Of(description))
        {
            var feature = index.Feature(key);
            if (feature >= 0 && index.TextRarity[feature] > 0.5f)
            {
                var w = count * index.TextRarity[feature];
                length += w * w;
                found.Add((feature, w));
            }
        }

        foreach (var (feature, weight) in found)
        {
            Said.Add(feature);
            text.Add((feature, (int)Math.Round(weight * Steps / Math.Sqrt(length))));
        }
    }
}
