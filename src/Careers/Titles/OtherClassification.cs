namespace Prospect.Careers.Titles;

/// <summary>What the other classification makes of a title: where its likely occupations lie, and with which of ours they share titles.</summary>
/// <remarks>O*NET lists many titles that ESCO lacks, so a title that only O*NET knows still leads to ESCO's occupation for the same work.</remarks>
internal sealed class OtherClassification
{
    private const int Heard = 8;
    private readonly TitleIndex index;
    private readonly List<(int Occupation, double Share)> likely;

    private OtherClassification(TitleIndex index, List<(int Occupation, double Share)> likely)
    {
        (this.index, this.likely) = (index, likely);
        Centre = WordVectors.Middle(likely.Select(l => (index.Centres.Slice(l.Occupation * WordVectors.Size, WordVectors.Size).ToArray(), (int)Math.Round(1000 * l.Share))));
        About = WordVectors.Middle(likely.Select(l => (index.Abouts.Slice(l.Occupation * WordVectors.Size, WordVectors.Size).ToArray(), (int)Math.Round(1000 * l.Share))));
    }

    /// <summary>The middle of the likely occupations' titles.</summary>
    public sbyte[] Centre { get; }

    /// <summary>The middle of their descriptions.</summary>
    public sbyte[] About { get; }

    /// <summary>Null where there are none.</summary>
    public static OtherClassification? Of(TitleIndex index, List<Candidate> candidates)
    {
        if (candidates.Count == 0)
        {
            return null;
        }

        var best = candidates.Select(c => (c.Occupation, Score: FirstGuess(c.Features))).OrderByDescending(c => c.Score).ThenBy(c => c.Occupation).Take(Heard).ToList();
        var all = best.Sum(b => Math.Exp(b.Score - best[0].Score));
        return new(index, [.. best.Select(b => (b.Occupation, Math.Exp(b.Score - best[0].Score) / all))]);
    }

    /// <summary>How many of the occupation's titles the likely ones list too, by how likely they are, from 0 to 1.</summary>
    public float SharedTitles(int occupation)
    {
        double sum = 0;
        for (var i = index.SharedStarts[occupation]; i < index.SharedStarts[occupation + 1]; i++)
        {
            foreach (var (o, share) in likely)
            {
                sum += o == index.SharedOccupations[i] ? share * index.SharedShares[i] / byte.MaxValue : 0;
            }
        }

        return (float)sum;
    }

    private static double FirstGuess(float[] f)
        => (1.5 * (f[2] + (5 * f[45]))) + (3 * f[29]) + (f[16] * ((0.5 * f[17]) + (3 * (f[41] + f[43]))));
}
