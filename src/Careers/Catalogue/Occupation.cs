namespace Prospect.Careers.Catalogue;

/// <summary>How far an education goes, in rising order.</summary>
public enum EducationLevel
{
    None,
    Other,
    Secondary,
    Vocational,
    Associate,
    Bachelor,
    Master,
    Doctorate,
}

/// <summary>Something an occupation asks for.</summary>
/// <param name="Skill">What.</param>
/// <param name="Importance">From 0 (none) to 1.</param>
/// <param name="Essential">True where one can hardly do the work without it.</param>
public sealed record Requirement(Skill Skill, decimal Importance, bool Essential);

/// <summary>How much an occupation draws on each of Holland's themes, from 1 to 7 (J. L. Holland, Making Vocational Choices, 1997).</summary>
public sealed record InterestProfile(int Realistic, int Investigative, int Artistic, int Social, int Enterprising, int Conventional);

/// <summary>What people in an occupation earn.</summary>
/// <param name="Median">A year, before tax.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Year">The year of the survey.</param>
/// <param name="Employment">How many people do this work; null where not known.</param>
public sealed record Wage(decimal Median, string Currency, int Year, int? Employment);

/// <summary>A kind of work that people do, with what it asks for.</summary>
/// <param name="Code">The code in the catalogue's classification (O*NET-SOC, ESCO).</param>
/// <param name="Label">In the singular, as a person would say it.</param>
/// <param name="Zone">Preparation needed, from 1 (little) to 5 (extensive); null where not known.</param>
/// <param name="Education">The education that is typical on entry; null where not known.</param>
/// <param name="Interests">Null where not known.</param>
/// <param name="Titles">Job titles of people in it, without the label.</param>
/// <param name="About">What it is, in a sentence or a few.</param>
/// <param name="Tasks">What one does in it.</param>
/// <param name="Requirements">By falling importance, essential ones first.</param>
/// <param name="Related">Codes of occupations that one can move to with what one knows.</param>
/// <param name="Wage">Null where not known.</param>
public sealed record Occupation(
    string Code, string Label, int? Zone, EducationLevel? Education, InterestProfile? Interests,
    IReadOnlyList<string> Titles, string About, IReadOnlyList<string> Tasks,
    IReadOnlyList<Requirement> Requirements, IReadOnlyList<string> Related, Wage? Wage)
{
    /// <summary>The group of neighbouring occupations it belongs to: the minor group of the SOC, or the first three figures of an ISCO code.</summary>
    public string MinorGroup => Code.Length >= 7 && Code[2] == '-' ? Code[..5] : Code[..Math.Min(3, Code.Length)];

    /// <summary>The widest group it belongs to: the major group of the SOC, or of ISCO.</summary>
    public string MajorGroup => Code.Length >= 7 && Code[2] == '-' ? Code[..2] : Code[..1];
}
