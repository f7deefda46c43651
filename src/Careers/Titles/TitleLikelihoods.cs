namespace Prospect.Careers.Titles;

/// <summary>What a title and its description say of every occupation of the index, as far as that is quickly told.</summary>
internal sealed class TitleLikelihoods
{
    private readonly int[] words, runs;

    public TitleLikelihoods(TitleIndex index, TitleQuery query)
    {
        var count = index.Classes.Length;
        (words, runs) = (new int[count], new int[count]);
        var (text, titled) = (query.HasText ? new int[count] : [], new int[count]);
        Sum(query.Words, index.TitleStarts, index.TitleOccupations, index.TitleWeights, words);
        Sum(query.Runs, index.TitleStarts, index.TitleOccupations, index.TitleWeights, runs);
        Sum(query.Words, index.TextStarts, index.TextOccupations, index.TextWeights, titled);
        if (query.HasText)
        {
            Sum(query.Text, index.TextStarts, index.TextOccupations, index.TextWeights, text);
        }

        Words = Likelihood(words, index.WordMass, query.WordSum);
        Runs = Likelihood(runs, index.RunMass, query.RunSum);
        Text = query.HasText ? Likelihood(text, [], 0) : new float[count];
        Titled = titled;
        Centres = new float[count];
        WordVectors.Cosines(query.Vector, index.Centres, Centres);
        Abouts = new float[count];
        if (query.TextVector is not null)
        {
            WordVectors.Cosines(query.TextVector, index.Abouts, Abouts);
        }
    }

    /// <summary>Log-likelihood of the title's words.</summary>
    public float[] Words { get; }

    /// <summary>Of its runs of letters.</summary>
    public float[] Runs { get; }

    /// <summary>Of the description's words, up to a constant.</summary>
    public float[] Text { get; }

    /// <summary>How often the occupation's text has the words of the title, by their weight.</summary>
    public int[] Titled { get; }

    /// <summary>The cosine of the title to the middle of the occupation's titles.</summary>
    public float[] Centres { get; }

    /// <summary>The cosine of the description to the occupation's.</summary>
    public float[] Abouts { get; }

    /// <summary>The title shares a word or a run of letters with one of the occupation.</summary>
    public bool Shares(int occupation) => words[occupation] > 0 || runs[occupation] > 0;

    private static float[] Likelihood(int[] sums, ReadOnlySpan<float> mass, int querySum)
    {
        var result = new float[sums.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = (sums[i] / (TitleQuery.Steps * TitleIndex.Steps)) - (mass.Length == 0 ? 0 : mass[i] * querySum / TitleQuery.Steps);
        }

        return result;
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
