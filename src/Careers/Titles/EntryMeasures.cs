using System.Runtime.InteropServices;

namespace Prospect.Careers.Titles;

/// <summary>Compares a title, word by word and as a whole, with each title that an occupation lists.</summary>
internal readonly ref struct EntryMeasures(TitleIndex index, TitleQuery query)
{
    private readonly TitleQuery query = query;
    private readonly ReadOnlySpan<int> starts = index.EntryStarts, wordStarts = index.EntryWordStarts, entryWords = index.EntryWords;
    private readonly ReadOnlySpan<float> weights = index.EntryWeights;
    private readonly ReadOnlySpan<uint> names = index.EntryNames;
    private readonly ReadOnlySpan<bool> tells = index.EntryTells;
    private readonly ReadOnlySpan<byte> telling = index.EntryTelling, listedAs = index.ListedAs;
    private readonly ReadOnlySpan<sbyte> vectors = index.EntryVectors;
    private readonly Span<float> cosines = new float[Usual];
    private readonly ReadOnlySpan<ulong> signs = index.EntrySigns;
    private readonly ulong seen = Seen(query.Places);

    // Few occupations list more titles.
    private const int Usual = 256;

    /// <summary>Only what the first guess needs.</summary>
    public void Nearest(int occupation, float[] f)
    {
        var near = Near(occupation);
        for (var i = 0; i < near.Length; i++)
        {
            var e = starts[occupation] + i;
            f[36] = Math.Max(f[36], near[i]);
            f[29] = names[e] == query.Name ? Math.Max(f[29], listedAs[e]) : f[29];
        }
    }

    public void Measure(int occupation, float[] f)
    {
        var label = starts[occupation];
        var count = Math.Max(1, starts[occupation + 1] - label);
        var near = new HighestThree();
        var match = new HighestThree();
        float sum = 0;
        int heads = 0, same = 0;
        var words = CollectionsMarshal.AsSpan(query.Sequence);
        var places = query.Places;
        var head = words.Length > 0 ? words[^1].Feature : -1;
        var hasText = query.HasText;
        var ofVectors = Near(occupation);
        for (var i = 0; i < ofVectors.Length; i++)
        {
            var e = label + i;
            var (from, to) = (wordStarts[e], wordStarts[e + 1]);
            near.Offer(ofVectors[i]);
            f[29] = names[e] == query.Name ? Math.Max(f[29], listedAs[e]) : f[29];
            if ((signs[e] & seen) == 0 && e != label)
            {
                continue; // no word in common, so nothing more to tell
            }

            float cosine = 0, coveredQuery = 0, coveredEntry = 0, said = 0;
            var shared = 0;
            for (var w = from; w < to; w++)
            {
                if ((seen & TitleIndex.Sign(entryWords[w])) != 0 && places.IndexOf(entryWords[w]) is >= 0 and var at)
                {
                    var (_, weight, tellsWork) = words[at];
                    cosine += weight * weights[w];
                    coveredQuery += weight * weight;
                    coveredEntry += weights[w] * weights[w];
                    shared += tellsWork && tells[w] ? 1 : 0;
                }
                else if (hasText && query.Said.Contains(entryWords[w]))
                {
                    said += weights[w] * weights[w];
                }
            }

            var headSame = to > from && entryWords[to - 1] == head && head >= 0;
            heads += headSame ? 1 : 0;
            same = shared > 0 && shared == query.Telling && shared == telling[e] ? Math.Max(same, listedAs[e] == ListedAs.OtherName ? 1 : 2) : same;
            sum += cosine * cosine;
            f[69] = Math.Max(f[69], coveredEntry > 0 ? coveredEntry + said : 0);
            if (e == label)
            {
                f[39] = ofVectors[i];
                f[22] = cosine;
                f[54] = coveredEntry + said;
                f[55] = coveredEntry < 0.999f ? said / (1 - coveredEntry) : 1;
            }

            if (cosine > match.First)
            {
                (f[24], f[25], f[26], f[27]) = (coveredQuery, coveredEntry, to - from, headSame ? 1 : 0);
            }

            match.Offer(cosine);
        }

        f[36] = near.First;
        f[38] = near.Mean;
        f[19] = match.First;
        f[20] = match.Mean;
        f[21] = match.Second;
        f[23] = sum / count;
        f[28] = (float)heads / count;
        f[30] = same;
    }

    private ReadOnlySpan<float> Near(int occupation)
    {
        var (from, to) = (starts[occupation], starts[occupation + 1]);
        var into = to - from <= Usual ? cosines[..(to - from)] : new float[to - from];
        WordVectors.Cosines(query.Vector, vectors[(from * WordVectors.Size)..], into);
        return into;
    }

    private static ulong Seen(ReadOnlySpan<int> places)
    {
        var seen = 0ul;
        foreach (var place in places)
        {
            seen |= place < 0 ? 0 : TitleIndex.Sign(place);
        }

        return seen;
    }
}
