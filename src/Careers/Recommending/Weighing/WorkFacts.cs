using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Recommending.Weighing;

/// <summary>What of an occupation is the same for every person, looked up once.</summary>
internal sealed class WorkFacts(Occupation occupation, OccupationCatalogue catalogue)
{
    /// <summary>The occupation of O*NET that this is, or the same work as; null where there is none.</summary>
    public string? Soc { get; } = occupation.Classification is Classification.Onet ? occupation.Code : occupation.Aligned is [{ Confidence: >= 0.5m } same, ..] ? same.Code : null;

    public string MinorGroup { get; } = occupation.MinorGroup;
    public string MajorGroup { get; } = occupation.MajorGroup;
    public int? Zone { get; } = occupation.Zone;
    public EducationLevel? Education { get; } = occupation.Education;
    public Wage? Wage { get; } = occupation.Wage;
    public double[]? Interests { get; } = occupation.Interests is { } i ? Themes.Of(i) : null;

    /// <summary>Codes of occupations that one can move to.</summary>
    public IReadOnlyList<string> Related { get; } = [.. occupation.Related.Where(r => catalogue.FindOccupation(r) is not null)];
}
