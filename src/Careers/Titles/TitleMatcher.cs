using System.Buffers;
using System.Runtime.CompilerServices;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills;

namespace Prospect.Careers.Titles;

/// <summary>Finds the occupations that a job title stands for.</summary>
public sealed class TitleMatcher
{

    
    private static readonly ConditionalWeakTable<OccupationCatalogue, TitleMatcher> Made = [];
    private readonly OccupationCatalogue catalogue;
    

    private TitleMatcher(OccupationCatalogue catalogue)
    {
        this.catalogue = catalogue;
    }

    /// <summary>The matcher over a catalogue; made once for each.</summary>
    public static TitleMatcher Of(OccupationCatalogue catalogue) => Made.GetValue(catalogue, c => new(c));

    /// <summary>The occupations, best first; those of the same score in the order of their codes.</summary>
    /// <param name="title">As written: with rank, employer's noise and abbreviations.</param>
    /// <param name="description">What the job is about, or what was done in it; null where not known.</param>
    /// <param name="top">At most so many.</param>
    public IReadOnlyList<TitleMatch> Match(string title, string? description = null, int top = 10)
    {
        return [];
    }
}
