using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Titles;

/// <summary>Finds the occupations that may be meant by a title and measures what speaks for each.</summary>
internal sealed class TitleScorer(TitleIndex index)
{
    public const int FeatureCount = 53;
    private const int ByTitle = 30, ByVector = 20, ByText = 10, ByOther = 10;

    private static readonly (int Of, int Into)[] Relative = [(19, 31), (20, 32), (22, 33), (34, 35), (36, 37), (40, 41), (42, 43), (45, 45), (15, 46), (47, 48), (49, 50), (51, 52)];

    public List<Candidate> Candidates(TitleQuery query, Classification? only = null)
    {
        var count = index.Classes.Length;
        var (words, runs, text) = (new int[count], new int[count], new int[count]);
        Sum(query.Words, index.TitleStarts, index.TitleOccupations, index.TitleWeights, words);
        Sum(query.Runs, index.TitleStarts, index.TitleOccupations, index.TitleWeights, runs);
        Sum(query.Text, index.TextStarts, index.TextOccupations, index.TextWeights, text);
        var (byWords, byRuns, byText) = (Likelihood(words, index.WordMass, query.WordSum), Likelihood(runs, index.RunMass, query.RunSum), Likelihood(text, [], 0));
        var titled = new int[count];
        Sum(query.Words.Where(w => w.Weight > 0).ToArray(), index.TextStarts, index.TextOccupations, index.TextWeights, titled);
        var centres = Cosines(query.Vector, index.Centres);
        var abouts = query.TextVector is null ? new float[count] : Cosines(query.TextVector, index.Abouts);
        var onet = only != Classification.Esco || index.HasBoth ? Of((byte)Classification.Onet, null) : [];
        var other = index.HasBoth && only != Classification.Onet ? OtherClassification.Of(index, onet) : null;
        var esco = only != Classification.Onet ? Of((byte)Classification.Esco, other) : [];
        return only == Classification.Esco ? esco : [.. onet, .. esco];

        List<Candidate> Of(byte c, OtherClassification? other)
        {
            var chosen = new SortedSet<int>();
            Best(byWords, byRuns, words, runs, c, ByTitle, chosen);
            Best(centres, null, words, runs, c, ByVector, chosen);
            if (query.HasText)
            {
                Best(centres.Select((t, i) => t + abouts[i]).ToArray(), null, words, runs, c, ByText, chosen);
                Best(byText.Select((t, i) => t + (0.5f * (byWords[i] + byRuns[i]))).ToArray(), null, words, runs, c, ByText, chosen);
            }

            if (other is not null)
            {
                Best([.. Cosines(other.Centre, index.Centres).Zip(Cosines(other.About, index.Abouts), (a, b) => a + b)], null, words, runs, c, ByOther, chosen);
            }

            return Measured(chosen, other);
        }

        List<Candidate> Measured(SortedSet<int> chosen, OtherClassification? other)
        {
            List<Candidate> candidates = [];
            if (chosen.Count == 0)
            {
                return candidates;
            }

            float topWords = chosen.Max(o => byWords[o]), topRuns = chosen.Max(o => byRuns[o]), topText = chosen.Max(o => byText[o]), topTitled = Math.Max(1e-6f, chosen.Max(o => titled[o]));
            Dictionary<int, double> byGroup = [];
            double all = 0;
            foreach (var o in chosen)
            {
                var share = Math.Exp(2 * (byWords[o] - topWords + byRuns[o] - topRuns));
                byGroup[index.Groups[o]] = byGroup.GetValueOrDefault(index.Groups[o]) + share;
                all += share;
            }

            foreach (var o in chosen)
            {
                var f = new float[FeatureCount];
                f[0] = byWords[o] - topWords;
                f[1] = byRuns[o] - topRuns;
                f[2] = f[0] + f[1];
                f[3] = byWords[o];
                f[4] = byRuns[o];
                f[5] = (float)(Math.Exp(2 * f[2]) / all);
                f[6] = (float)(byGroup[index.Groups[o]] / all);
                f[7] = titled[o] / topTitled;
                f[8] = titled[o] / (TitleQuery.Steps * TitleIndex.Steps);
                f[9] = query.Known;
                f[10] = query.Sequence.Count;
                f[11] = index.Priors[4 * o];
                f[12] = index.Priors[(4 * o) + 1];
                f[13] = index.Priors[(4 * o) + 2];
                f[14] = index.Priors[(4 * o) + 3];
                f[16] = query.HasText ? 1 : 0;
                f[17] = query.HasText ? byText[o] - topText : 0;
                f[18] = byText[o];
                Entries(query, o, f);
                f[34] = centres[o];
                f[40] = abouts[o];
                f[42] = query.TextVector is null ? 0 : WordVectors.Cosine(query.TextVector, index.Centres.Slice(o * WordVectors.Size, WordVectors.Size));
                f[44] = WordVectors.Cosine(query.Vector, index.Abouts.Slice(o * WordVectors.Size, WordVectors.Size));
                f[45] = f[34] + f[36];
                f[51] = NearestSentences(query, o);
                if (other is not null)
                {
                    f[15] = WordVectors.Cosine(other.Centre, index.Centres.Slice(o * WordVectors.Size, WordVectors.Size));
                    f[47] = WordVectors.Cosine(other.About, index.Abouts.Slice(o * WordVectors.Size, WordVectors.Size));
                    f[49] = other.SharedTitles(o);
                }

                candidates.Add(new(o, f));
            }

            // How a candidate stands among the others.
            foreach (var (of, into) in Relative)
            {
                var top = candidates.Max(c => c.Features[of]);
                foreach (var c in candidates)
                {
                    c.Features[into] = c.Features[of] - top;
                }
            }

            foreach (var c in candidates)
            {
                for (var i = 0; i < c.Features.Length; i++)
                {
                    c.Features[i] = (float)Math.Round(c.Features[i], 4);
                }
            }

            return candidates;
        }
    }

    private void Entries(TitleQuery query, int occupation, float[] f)
    {
        var starts = index.EntryStarts;
        var wordStarts = index.EntryWordStarts;
        var entryWords = index.EntryWords;
        var weights = index.EntryWeights;
        var names = index.EntryNames;
        var tells = index.EntryTells;
        float best = 0, second = 0, third = 0, sum = 0, label = 0, bestQuery = 0, bestEntry = 0;
        float near1 = 0, near2 = 0, near3 = 0;
        int heads = 0, exact = 0, same = 0, bestWords = 0, bestHead = 0;
        var head = query.Sequence.Count > 0 ? query.Sequence[^1].Feature : -1;
        for (var e = starts[occupation]; e < starts[occupation + 1]; e++)
        {
            var (from, to) = (wordStarts[e], wordStarts[e + 1]);
            var near = WordVectors.Cosine(query.Vector, index.EntryVectors.Slice(e * WordVectors.Size, WordVectors.Size));
            f[39] = e == starts[occupation] ? near : f[39];
            if (near > near1)
            {
                (near1, near2, near3) = (near, near1, near2);
            }
            else if (near > near2)
            {
                (near2, near3) = (near, near2);
            }
            else
            {
                near3 = Math.Max(near3, near);
            }

            exact |= names[e] == query.Name ? 1 : 0;
            float cosine = 0, coveredQuery = 0, coveredEntry = 0;
            var shared = 0;
            foreach (var (feature, weight, telling) in query.Sequence)
            {
                for (var w = from; w < to; w++)
                {
                    if (entryWords[w] == feature)
                    {
                        cosine += weight * weights[w];
                        coveredQuery += weight * weight;
                        coveredEntry += weights[w] * weights[w];
                        shared += telling && tells[w] ? 1 : 0;
                        break;
                    }
                }
            }

            var headSame = to > from && entryWords[to - 1] == head && head >= 0;
            heads += headSame ? 1 : 0;
            same = shared > 0 && shared == query.Telling && shared == index.EntryTelling[e] ? Math.Max(same, e == starts[occupation] ? 2 : 1) : same;
            label = e == starts[occupation] ? cosine : label;
            sum += cosine * cosine;
            if (cosine > best)
            {
                (best, second, third, bestQuery, bestEntry, bestWords, bestHead) = (cosine, best, second, coveredQuery, coveredEntry, to - from, headSame ? 1 : 0);
            }
            else if (cosine > second)
            {
                (second, third) = (cosine, second);
            }
            else
            {
                third = Math.Max(third, cosine);
            }
        }

        var count = Math.Max(1, starts[occupation + 1] - starts[occupation]);
        f[36] = near1;
        f[38] = (near1 + near2 + near3) / 3;
        f[19] = best;
        f[20] = (best + second + third) / 3;
        f[21] = second;
        f[22] = label;
        f[23] = sum / count;
        f[24] = bestQuery;
        f[25] = bestEntry;
        f[26] = bestWords;
        f[27] = bestHead;
        f[28] = (float)heads / count;
        f[29] = exact;
        f[30] = same;
    }

    // Most of an advertisement is about the employer; the sentences nearest to the occupation are about the work.
    private float NearestSentences(TitleQuery query, int occupation)
    {
        var about = index.Abouts.Slice(occupation * WordVectors.Size, WordVectors.Size);
        var centre = index.Centres.Slice(occupation * WordVectors.Size, WordVectors.Size);
        float first = 0, second = 0, third = 0;
        foreach (var sentence in query.Sentences)
        {
            var near = WordVectors.Cosine(sentence, about) + WordVectors.Cosine(sentence, centre);
            if (near > first)
            {
                (first, second, third) = (near, first, second);
            }
            else if (near > second)
            {
                (second, third) = (near, second);
            }
            else
            {
                third = Math.Max(third, near);
            }
        }

        return (first + second + third) / 6;
    }

    private static float[] Cosines(sbyte[] vector, ReadOnlySpan<sbyte> rows)
    {
        var result = new float[rows.Length / WordVectors.Size];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = WordVectors.Cosine(vector, rows.Slice(i * WordVectors.Size, WordVectors.Size));
        }

        return result;
    }

    private static float[] Likelihood(int[] sums, ReadOnlySpan<float> mass, int querySum)
    {
        var result = new float[sums.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            result[i] = (sums[i] / (TitleQuery.Steps * TitleIndex.Steps)) - (mass.Length == 0 ? 0 : mass[i] * querySum / TitleQuery.Steps);
        }

        return result;
    }

    private static void Sum(IReadOnlyList<(int Feature, int Weight)> query, ReadOnlySpan<int> starts, ReadOnlySpan<ushort> occupations, ReadOnlySpan<byte> weights, int[] sums)
    {
        foreach (var (feature, weight) in query)
        {
            for (var i = starts[feature]; i < starts[feature + 1]; i++)
            {
                sums[occupations[i]] += weight * weights[i];
            }
        }
    }

    private void Best(float[] a, float[]? b, int[] words, int[] runs, byte classification, int top, SortedSet<int> into)
    {
        var found = new PriorityQueue<int, (float, int)>();
        for (var i = 0; i < a.Length; i++)
        {
            if (index.Classes[i] == classification && (words[i] > 0 || runs[i] > 0 || b is null))
            {
                found.Enqueue(i, (a[i] + (b?[i] ?? 0), -i));
                if (found.Count > top)
                {
                    found.Dequeue();
                }
            }
        }

        while (found.TryDequeue(out var i, out _))
        {
            into.Add(i);
        }
    }
}
