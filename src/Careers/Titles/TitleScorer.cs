using System.Runtime.InteropServices;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Titles;

/// <summary>Finds the occupations that may be meant by a title and measures what speaks for each.</summary>
internal sealed class TitleScorer(TitleIndex index)
{
    public const int FeatureCount = 71;
    private const int ByTitle = 24, ByVector = 16, ByText = 10, ByOther = 10, Usual = 96;

    private static readonly (int Of, int Into)[] Relative =
    [
        (19, 31), (20, 32), (22, 33), (34, 35), (36, 37), (40, 41), (42, 43), (45, 45), (15, 46), (47, 48), (49, 50), (51, 52),
        (60, 61), (62, 63), (65, 66), (67, 68), (69, 70), (39, 56), (54, 53),
    ];

    public List<Candidate> Candidates(TitleQuery query, Classification? only = null)
    {
        using var likely = new TitleLikelihoods(index, query);
        var split = index.HasBoth ? index.Classes.IndexOf((byte)Classification.Esco) : index.Classes.Length > 0 && index.Classes[0] == (byte)Classification.Esco ? 0 : index.Classes.Length;
        var (onetPlaces, escoPlaces) = (0..split, split..index.Classes.Length);
        var onet = split == 0 || (only == Classification.Esco && !index.HasBoth) ? []
            : Measured(Chosen(onetPlaces, null), null, query, likely, only == Classification.Esco);
        if (only == Classification.Onet || split == index.Classes.Length)
        {
            return only == Classification.Esco ? [] : onet;
        }

        var other = index.HasBoth ? OtherClassification.Of(index, onet) : null;
        var esco = Measured(Chosen(escoPlaces, other), other, query, likely, false);
        return only == Classification.Esco ? esco : [.. onet, .. esco];

        List<int> Chosen(Range places, OtherClassification? other) => this.Chosen(places, other, query, likely);
    }

    private List<int> Chosen(Range range, OtherClassification? other, TitleQuery query, TitleLikelihoods likely)
    {
        var (from, to) = (range.Start.Value, range.End.Value);
        Span<float> scores = stackalloc float[ByTitle];
        Span<int> places = stackalloc int[ByTitle];
        List<int> chosen = new(Usual);
        var best = new BestFew(scores, places);
        ReadOnlySpan<float> words = likely.Words, runs = likely.Runs, centres = likely.Centres;
        for (var i = from; i < to; i++)
        {
            if (likely.Shares(i))
            {
                best.Offer(i, words[i] + runs[i]);
            }
        }

        chosen.AddRange(best.Places);
        best = new(scores[..ByVector], places[..ByVector]);
        for (var i = from; i < to; i++)
        {
            best.Offer(i, centres[i]);
        }

        chosen.AddRange(best.Places);
        if (query.HasText)
        {
            best = new(scores[..ByText], places[..ByText]);
            for (var i = from; i < to; i++)
            {
                best.Offer(i, centres[i] + likely.About(i));
            }

            chosen.AddRange(best.Places);
            best = new(scores[..ByText], places[..ByText]);
            for (var i = from; i < to; i++)
            {
                best.Offer(i, likely.Text(i) + (0.5f * (words[i] + runs[i])));
            }

            chosen.AddRange(best.Places);
        }

        if (other is not null)
        {
            chosen.AddRange(other.Same());
            best = new(scores[..ByOther], places[..ByOther]);
            other.Offer(from, to, ref best);
            chosen.AddRange(best.Places);
        }

        return Sorted(chosen);
    }

    // Each once, in the catalogue's order.
    private static List<int> Sorted(List<int> places)
    {
        places.Sort();
        var count = 0;
        foreach (var place in CollectionsMarshal.AsSpan(places))
        {
            if (count == 0 || places[count - 1] != place)
            {
                places[count++] = place;
            }
        }

        places.RemoveRange(count, places.Count - count);
        return places;
    }

    /// <param name="chosen">The occupations to measure.</param>
    /// <param name="other">What the other classification makes of the title; null where it was not asked.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="likely">What was quickly told.</param>
    /// <param name="guess">Only as much as the first guess needs.</param>
    private List<Candidate> Measured(List<int> chosen, OtherClassification? other, TitleQuery query, TitleLikelihoods likely, bool guess)
    {
        List<Candidate> candidates = new(chosen.Count);
        if (chosen.Count == 0)
        {
            return candidates;
        }

        float topWords = float.MinValue, topRuns = float.MinValue, topText = float.MinValue;
        var topTitled = 1;
        foreach (var o in chosen)
        {
            (topWords, topRuns) = (Math.Max(topWords, likely.Words[o]), Math.Max(topRuns, likely.Runs[o]));
            (topText, topTitled) = (Math.Max(topText, likely.Text(o)), Math.Max(topTitled, likely.Titled[o]));
        }

        var groups = index.Groups;
        Dictionary<int, double> byGroup = [];
        double all = 0;
        foreach (var o in chosen)
        {
            var share = Math.Exp(2 * (likely.Words[o] - topWords + likely.Runs[o] - topRuns));
            byGroup[groups[o]] = byGroup.GetValueOrDefault(groups[o]) + share;
            all += share;
        }

        var entries = new EntryMeasures(index, query);
        var text = new TextMeasures(index, query);
        var around = new GroupMeasures(index, query);
        var priors = index.Priors;
        foreach (var o in chosen)
        {
            var f = new float[FeatureCount];
            f[0] = likely.Words[o] - topWords;
            f[1] = likely.Runs[o] - topRuns;
            f[2] = f[0] + f[1];
            f[16] = query.HasText ? 1 : 0;
            f[17] = query.HasText ? likely.Text(o) - topText : 0;
            f[34] = likely.Centres[o];
            f[40] = likely.About(o);
            if (guess)
            {
                entries.Nearest(o, f);
                f[42] = query.TextVector is null ? 0 : WordVectors.Cosine(query.TextVector, index.Centres.Slice(o * WordVectors.Size, WordVectors.Size));
            }
            else
            {
                f[3] = likely.Words[o];
                f[4] = likely.Runs[o];
                f[5] = (float)Math.Round(Math.Exp(2 * f[2]) / all, 4);
                f[6] = (float)Math.Round(byGroup[groups[o]] / all, 4);
                f[7] = (float)likely.Titled[o] / topTitled;
                f[8] = likely.Titled[o] / (TitleQuery.Steps * TitleIndex.Steps);
                f[9] = query.Known;
                f[10] = query.Sequence.Count;
                priors.Slice(4 * o, 4).CopyTo(f.AsSpan(11));
                f[18] = likely.Text(o);
                entries.Measure(o, f);
                text.Measure(o, f);
                around.Measure(o, likely, f);
                other?.Measure(o, f);
            }

            f[45] = f[34] + f[36];
            candidates.Add(new(o, f));
        }

        SetAgainstTheBest(candidates);
        return candidates;
    }

    // How a candidate stands among the others.
    private static void SetAgainstTheBest(List<Candidate> candidates)
    {
        foreach (var (of, into) in Relative)
        {
            var top = float.MinValue;
            foreach (var (_, f) in candidates)
            {
                top = Math.Max(top, f[of]);
            }

            foreach (var (_, f) in candidates)
            {
                f[into] = f[of] - top;
            }
        }
    }
}
