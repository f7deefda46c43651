using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Recommending.Weighing;

/// <summary>What of an occupation is the same for every person, looked up once.</summary>
internal sealed class WorkFacts(Occupation occupation, OccupationCatalogue catalogue)
{
    /// <summary>The occupation of O*NET that this is, or the same work as; null where there is none.</summary>
    public string? Soc { get; } = SocOf(occupation);

    /// <summary>The group of neighbouring occupations: of the SOC where the same work is known there, else the unit group of ISCO, whose wider groups put cooks beside photographers.</summary>
    public string MinorGroup { get; } = SocOf(occupation) is { } soc ? soc[..5] : Prefix(occupation.Code, 4);

    /// <summary>The wide group, of the same classification.</summary>
    public string MajorGroup { get; } = SocOf(occupation) is { } soc ? soc[..2] : Prefix(occupation.Code, 3);
    public int? Zone { get; } = occupation.Zone;
    public EducationLevel? Education { get; } = occupation.Education;
    public Wage? Wage { get; } = occupation.Wage;
    public double[]? Interests { get; } = occupation.Interests is { } i ? Themes.Of(i) : null;

    /// <summary>Codes of occupations that one can move to.</summary>
    public IReadOnlyList<string> Related { get; } = [.. occupation.Related.Where(r => catalogue.FindOccupation(r) is not null)];

    private static string? SocOf(Occupation occupation)
        => occupation.Classification is Classification.Onet ? occupation.Code : occupation.Aligned is [{ Confidence: >= 0.5m, Code.Length: >= 7 } same, ..] ? same.Code : null;

    // ISCO's figures are told apart from the SOC's, which are figures too.
    private static string Prefix(string code, int length) => "ISCO " + code[..Math.Min(length, code.Length)];
}
