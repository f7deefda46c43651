using System.Buffers;

namespace Prospect.Careers.Titles;

/// <summary>What the other classification makes of a title: where its likely occupations lie, and with which of ours they share titles.</summary>
/// <remarks>O*NET lists many titles that ESCO lacks, so a title that only O*NET knows still leads to ESCO's occupation for the same work.</remarks>
internal sealed class OtherClassification
{
    private const int Heard = 8;
    private readonly TitleIndex index;
    private readonly List<(int Occupation, double Share)> likely;
    private readonly sbyte[] centre, about;

    private OtherClassification(TitleIndex index, List<(int Occupation, double Share)> likely)
    {
        (this.index, this.likely) = (index, likely);
        centre = WordVectors.Middle(likely.Select(l => (index.Centres.Slice(l.Occupation * WordVectors.Size, WordVectors.Size).ToArray(), (int)Math.Round(1000 * l.Share))));
        about = WordVectors.Middle(likely.Select(l => (index.Abouts.Slice(l.Occupation * WordVectors.Size, WordVectors.Size).ToArray(), (int)Math.Round(1000 * l.Share))));
    }

    /// <summary>Offers those of a range of ours that lie nearest to the middle of the likely occupations' titles and to that of their descriptions.</summary>
    public void Offer(int from, int to, ref BestFew best)
    {
        var (ofCentres, ofAbouts) = (ArrayPool<float>.Shared.Rent(to - from), ArrayPool<float>.Shared.Rent(to - from));
        WordVectors.Cosines(centre, index.Centres[(from * WordVectors.Size)..(to * WordVectors.Size)], ofCentres.AsSpan(0, to - from));
        WordVectors.Cosines(about, index.Abouts[(from * WordVectors.Size)..(to * WordVectors.Size)], ofAbouts.AsSpan(0, to - from));
        for (var i = 0; i < to - from; i++)
        {
            best.Offer(from + i, ofCentres[i] + ofAbouts[i]);
        }

        ArrayPool<float>.Shared.Return(ofCentres);
        ArrayPool<float>.Shared.Return(ofAbouts);
    }

    /// <summary>What it says for one of ours.</summary>
    public void Measure(int occupation, float[] f)
    {
        f[15] = WordVectors.Cosine(centre, index.Centres.Slice(occupation * WordVectors.Size, WordVectors.Size));
        f[47] = WordVectors.Cosine(about, index.Abouts.Slice(occupation * WordVectors.Size, WordVectors.Size));
        f[49] = Shared(occupation, index.SharedStarts, index.SharedOccupations, index.SharedShares);
    }

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

    /// <summary>Ours that are the same work as a likely one.</summary>
    public IEnumerable<int> Same()
    {
        foreach (var (o, _) in likely)
        {
            for (var i = index.SameStarts[o]; i < Math.Min(index.SameStarts[o + 1], index.SameStarts[o] + Heard); i++)
            {
                yield return index.SameOccupations[i];
            }
        }
    }

    // By how many of its titles they list too and by how likely they are; from 0 to 1.
    private float Shared(int occupation, ReadOnlySpan<int> starts, ReadOnlySpan<ushort> occupations, ReadOnlySpan<byte> shares)
    {
        double sum = 0;
        for (var i = starts[occupation]; i < starts[occupation + 1]; i++)
        {
            foreach (var (o, share) in likely)
            {
                sum += o == occupations[i] ? share * shares[i] / byte.MaxValue : 0;
            }
        }

        return (float)sum;
    }

    private static double FirstGuess(float[] f)
        => (1.5 * (f[2] + (5 * f[45]))) + (3 * Math.Min(1, f[29])) + (f[16] * ((0.5 * f[17]) + (3 * (f[41] + f[43]))));
}
