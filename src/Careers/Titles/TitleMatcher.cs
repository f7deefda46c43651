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

        return [.. new TitleScorer(index.Value).Candidates(query, only)
            .Select(c => (c, Score: Score(c, TitleRanker.Shipped)))
            .OrderByDescending(c => c.Score).ThenBy(c => catalogue.Occupations[c.c.Occupation].Code, StringComparer.Ordinal)
            .Take(top)
            .Select(c => new TitleMatch(catalogue.Occupations[c.c.Occupation], c.c.IsListed ? 1 : Math.Round(c.Score, 4)))];
    }

    /// <summary>A title that the catalogue lists comes first, then a label that differs in rank, inflection or spelling only, then what the trees hold for likely.</summary>
    internal static double Score(Candidate candidate, TitleRanker trees)
    {
        var likely = Math.Round(1 / (1 + Math.Exp(-(trees.LogOdds(candidate.Features) + candidate.TextEvidence))), 6);
        return candidate.IsListed ? 0.999 + (0.001 * likely) : candidate.IsLabelButForForm ? 0.95 + (0.049 * likely) : 0.95 * likely;
    }
}
