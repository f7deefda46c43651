using System.Buffers;
using System.Runtime.CompilerServices;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills;

namespace Prospect.Careers.Titles;

/// <summary>Finds the occupations that a job title stands for.</summary>
public sealed class TitleMatcher
{
    private static readonly SearchValues<char> CoreEnds = SearchValues.Create(",(|/–—");
    private const double SkillShare = 0.15;
    private static readonly ConditionalWeakTable<OccupationCatalogue, TitleMatcher> Made = [];
    private readonly OccupationCatalogue catalogue;
    private readonly Lazy<TitleIndex> index;

    private TitleMatcher(OccupationCatalogue catalogue)
    {
        this.catalogue = catalogue;
        index = new(() => new(catalogue));
    }

    /// <summary>The matcher over a catalogue; made once for each.</summary>
    public static TitleMatcher Of(OccupationCatalogue catalogue) => Made.GetValue(catalogue, c => new(c));

    /// <summary>The occupations, best first; those of the same score in the order of their codes.</summary>
    /// <param name="title">As written: with rank, employer's noise and abbreviations.</param>
    /// <param name="description">What the job is about, or what was done in it; null where not known.</param>
    /// <param name="top">At most so many.</param>
    public IReadOnlyList<TitleMatch> Match(string title, string? description = null, int top = 10)
    {
        var alike = index.Value.Alike(title);
        // What follows a comma, dash or bracket is often the department or the employer: without it the title may be known.
        var core = title.AsSpan(0, EndOfCore(title)).Trim().ToString();
        if (core.Length < title.Length && core.Length > 0)
        {
            foreach (var (occupation, score) in index.Value.Alike(core))
            {
                alike[occupation] = Math.Max(alike.GetValueOrDefault(occupation), score * 0.93);
            }
        }

        var named = description is null ? [] : SkillFinder.Of(catalogue).Find(description).Select(f => f.Skill.Id).ToHashSet(StringComparer.Ordinal);
        return [.. alike
            .Select(a => new TitleMatch(catalogue.Occupations[a.Key], Math.Round(With(named, catalogue.Occupations[a.Key], a.Value), 4)))
            .OrderByDescending(m => m.Score).ThenBy(m => m.Occupation.Code, StringComparer.Ordinal).Take(top)];
    }

    private static double With(HashSet<string> named, Occupation occupation, double score)
    {
        if (named.Count == 0)
        {
            return score;
        }

        var asked = occupation.Requirements.Where(r => named.Contains(r.Skill.Id)).Sum(r => (double)r.Importance);
        var covered = Math.Min(1, asked / 3);
        return ((1 - SkillShare) * score) + (SkillShare * Math.Max(covered, score > 0.97 ? 1 : 0));
    }

    private static int EndOfCore(string title)
    {
        var end = title.AsSpan().IndexOfAny(CoreEnds);
        var dash = title.IndexOf(" - ", StringComparison.Ordinal);
        end = end < 0 ? title.Length : end;
        return dash > 0 && dash < end ? dash : end;
    }
}
