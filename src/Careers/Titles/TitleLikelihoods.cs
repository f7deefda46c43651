using System.Buffers;
using System.Numerics;

namespace Prospect.Careers.Titles;

/// <summary>What a title and its description say of every occupation of the index, as far as that is quickly told.</summary>
/// <remarks>Its numbers lie in borrowed memory, so that title after title is matched without new memory for every occupation.</remarks>
internal sealed class TitleLikelihoods : IDisposable
{
    private readonly int count;
    private readonly bool hasText;
    private readonly int[] wordSums, runSums, titled;
    private readonly float[] words, runs, text, centres, abouts;

    public TitleLikelihoods(TitleIndex index, TitleQuery query)
    {
        (count, hasText) = (index.Classes.Length, query.HasText);
        (wordSums, runSums, titled) = (Zeros(count), Zeros(count), Zeros(count));
        (words, runs, centres) = (Some(count), Some(count), Some(count));
        (text, abouts) = hasText ? (Some(count), Some(count)) : ([], []);
        Sum(query.Words, index.TitleStarts, index.TitleOccupations, index.TitleWeights, wordSums);
        Sum(query.Runs, index.TitleStarts, index.TitleOccupations, index.TitleWeights, runSums);
        Sum(query.Words, index.TextStarts, index.TextOccupations, index.TextWeights, titled);
        Likelihood(wordSums, index.WordMass, query.WordSum, words.AsSpan(0, count));
        Likelihood(runSums, index.RunMass, query.RunSum, runs.AsSpan(0, count));
        WordVectors.Cosines(query.Vector, index.Centres, centres.AsSpan(0, count));
        if (hasText)
        {
            var sums = Zeros(count);
            Sum(query.Text, index.TextStarts, index.TextOccupations, index.TextWeights, sums);
            Likelihood(sums, [], 0, text.AsSpan(0, count));
            ArrayPool<int>.Shared.Return(sums);
            WordVectors.Cosines(query.TextVector, index.Abouts, abouts.AsSpan(0, count));
        }
    }

    /// <summary>Log-likelihood of the title's words.</summary>
    public ReadOnlySpan<float> Words => words.AsSpan(0, count);

    /// <summary>Of its runs of letters.</summary>
    public ReadOnlySpan<float> Runs => runs.AsSpan(0, count);

    /// <summary>How often the occupation's text has the words of the title, by their weight.</summary>
    public ReadOnlySpan<int> Titled => titled.AsSpan(0, count);

    /// <summary>The cosine of the title to the middle of the occupation's titles.</summary>
    public ReadOnlySpan<float> Centres => centres.AsSpan(0, count);

    /// <summary>Of the description's words, up to a constant; 0 where there is no description.</summary>
    public float Text(int occupation) => hasText ? text[occupation] : 0;

    /// <summary>The cosine of the description to the occupation's; 0 where there is no description.</summary>
    public float About(int occupation) => hasText ? abouts[occupation] : 0;

    /// <summary>The title shares a word or a run of letters with one of the occupation.</summary>
    public bool Shares(int occupation) => wordSums[occupation] > 0 || runSums[occupation] > 0;

    public void Dispose()
    {
        Array.ForEach([wordSums, runSums, titled], a => ArrayPool<int>.Shared.Return(a));
        Array.ForEach(hasText ? [words, runs, centres, text, abouts] : (float[][])[words, runs, centres], a => ArrayPool<float>.Shared.Return(a));
    }

    private static float[] Some(int count) => ArrayPool<float>.Shared.Rent(count);

    private static int[] Zeros(int count)
    {
        var numbers = ArrayPool<int>.Shared.Rent(count);
        Array.Clear(numbers, 0, count);
        return numbers;
    }

    private static void Likelihood(int[] sums, ReadOnlySpan<float> mass, int querySum, Span<float> into)
    {
        const float Unit = TitleQuery.Steps * TitleIndex.Steps;
        var i = 0;
        for (; mass.Length > 0 && i <= into.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            ((Vector.ConvertToSingle(new Vector<int>(sums, i)) / Unit) - (new Vector<float>(mass[i..]) * querySum / TitleQuery.Steps)).CopyTo(into[i..]);
        }

        for (; i < into.Length; i++)
        {
            into[i] = (sums[i] / Unit) - (mass.Length == 0 ? 0 : mass[i] * querySum / TitleQuery.Steps);
        }
    }

    private static void Sum(List<(int Feature, int Weight)> query, ReadOnlySpan<int> starts, ReadOnlySpan<ushort> occupations, ReadOnlySpan<byte> weights, int[] sums)
    {
        foreach (var (feature, weight) in query)
        {
            if (weight > 0)
            {
                var (from, to) = (starts[feature], starts[feature + 1]);
                var of = occupations[from..to];
                var by = weights[from..to];
                for (var i = 0; i < of.Length; i++)
                {
                    sums[of[i]] += weight * by[i];
                }
            }
        }
    }
}
