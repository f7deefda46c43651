using System.Runtime.CompilerServices;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Titles;

/// <summary>Finds the occupations that a job title stands for.</summary>
public sealed class TitleMatcher
{
    private static readonly ConditionalWeakTable<OccupationCatalogue, TitleMatcher> Made = [];
    private readonly OccupationCatalogue catalogue;
    private readonly Lazy<TitleIndex> index;

    private TitleMatcher(OccupationCatalogue catalogue)
    {
        this.catalogue = catalogue;
        index = new(() => new(catalogue.Part(TitleIndex.Part)));
    }

    /// <summary>The matcher over a catalogue; made once for each.</summary>
    public static TitleMatcher Of(OccupationCatalogue catalogue) => Made.GetValue(catalogue, c => new(c));

    /// <summary>The occupations, best first; those of the same score in the order of their codes.</summary>
    /// <param name="title">As written: with rank, employer's noise and abbreviations.</param>
    /// <param name="description">What the job is about, or what was done in it; null where not known.</param>
    /// <param name="top">At most so many.</param>
    /// <param name="only">The classification whose occupations are asked for; null for all that the catalogue holds.</param>
    public IReadOnlyList<TitleMatch> Match(string title, string? description = null, int top = 10, Classification? only = null)
    {
        var query = new TitleQuery(index.Value, title, string.IsNullOrWhiteSpace(description) ? null : description);
        if (query.Sequence.Count == 0 && !query.HasText)
        {
            return [];
        }

        var ranked = Ranked(index.Value, query, TitleRanker.Shipped, only);
        return [.. ranked.Take(top).Select(r => new TitleMatch(catalogue.Occupations[r.Candidate.Occupation], r.Candidate.IsListed ? 1 : Math.Round(r.Score, 4)))];
    }

    /// <summary>The candidates, best first, each with its score.</summary>
    internal static List<(Candidate Candidate, double Score)> Ranked(TitleIndex index, TitleQuery query, TitleRanker ranker, Classification? only)
    {
        var candidates = new TitleScorer(index).Candidates(query, only);
        List<(Candidate Candidate, double Score)> ranked = new(candidates.Count);
        for (var from = 0; from < candidates.Count;)
        {
            // The classifications are weighed each by itself: an occupation of the one does not speak against the same work in the other.
            var to = from + 1;
            while (to < candidates.Count && index.Classes[candidates[to].Occupation] == index.Classes[candidates[from].Occupation])
            {
                to++;
            }

            Weigh(candidates.GetRange(from, to - from), ranker, ranked);
            from = to;
        }

        var order = index.CodeOrder.ToArray();
        ranked.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : order[a.Candidate.Occupation].CompareTo(order[b.Candidate.Occupation]));
        return ranked;
    }

    // A title that is listed comes first, as a label before other names, then a label that differs in rank, inflection or spelling only, then what is likely.
    private static void Weigh(List<Candidate> candidates, TitleRanker ranker, List<(Candidate Candidate, double Score)> into)
    {
        var odds = new double[candidates.Count];
        // None of them is the other possibility.
        var top = 0.0;
        for (var i = 0; i < odds.Length; i++)
        {
            odds[i] = ranker.LogOdds(candidates[i].Features) + candidates[i].FurtherEvidence;
            top = Math.Max(top, odds[i]);
        }

        var all = Math.Exp(-top);
        foreach (var one in odds)
        {
            all += Math.Exp(one - top);
        }

        for (var i = 0; i < odds.Length; i++)
        {
            var likely = Math.Round(Math.Exp(odds[i] - top) / all, 6);
            into.Add((candidates[i], candidates[i].IsListed ? 0.999 + (0.00025 * candidates[i].Features[29]) + (0.00024 * likely) : candidates[i].IsLabelButForForm ? 0.95 + (0.049 * likely) : 0.95 * likely));
        }
    }
}
