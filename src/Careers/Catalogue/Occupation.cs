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

/// <summary>The classification that an occupation's code belongs to.</summary>
public enum Classification
{
    /// <summary>O*NET-SOC, which the starter catalogue uses too.</summary>
    Onet,
    /// <summary>ESCO, whose codes begin with the ISCO group.</summary>
    Esco,
}

/// <summary>Something an occupation asks for.</summary>
/// <param name="Skill">What.</param>
/// <param name="Importance">From 0 (none) to 1.</param>
/// <param name="Essential">True where one can hardly do the work without it.</param>
public sealed record Requirement(Skill Skill, decimal Importance, bool Essential)
{
    /// <summary>How much of it is needed, from 0 to 1; null where not rated.</summary>
    public decimal? Level { get; init; }
}

/// <summary>How much an occupation draws on each of Holland's themes, from 1 to 7 (J. L. Holland, Making Vocational Choices, 1997).</summary>
public sealed record InterestProfile(decimal Realistic, decimal Investigative, decimal Artistic, decimal Social, decimal Enterprising, decimal Conventional);

/// <summary>What people in an occupation earn.</summary>
/// <param name="Median">A year, before tax.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Year">The year of the survey.</param>
/// <param name="Employment">How many people do this work; null where not known.</param>
public sealed record Wage(decimal Median, string Currency, int Year, int? Employment);

/// <summary>An occupation of the other classification that is the same work, or nearly.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Confidence">How sure that is, from 0 to 1.</param>
public sealed record Alignment(string Code, decimal Confidence);

/// <summary>A kind of work that people do, with what it asks for.</summary>
/// <param name="Code">The code in the catalogue's classification (O*NET-SOC, ESCO).</param>
/// <param name="Label">In the singular, as a person would say it; O*NET's are in the plural, as published.</param>
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
    /// <summary>The concept's URI (ESCO); empty where it has none.</summary>
    public string Uri { get; init; } = "";

    /// <summary>Words that lead to it in a search, but are not titles (ESCO's hidden labels).</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>The ISCO-08 unit group, four figures; empty where not known.</summary>
    public string Isco { get; init; } = "";

    /// <summary>The code of the occupation right above it in its classification; empty where there is none.</summary>
    public string Broader { get; init; } = "";

    /// <summary>How many people do this work, also where no wage is published; null where not known.</summary>
    public int? Employment { get; init; }

    /// <summary>Occupations of the other classification that are the same work, the surest first.</summary>
    public IReadOnlyList<Alignment> Aligned { get; init; } = [];

    /// <summary>The aligned occupation whose zone, education, interests and wage are given here; null where they are its own.</summary>
    public string? FactsFrom { get; init; }

    /// <summary>The classification that the code belongs to.</summary>
    public Classification Classification => IsSoc ? Classification.Onet : Classification.Esco;

    /// <summary>The group of neighbouring occupations it belongs to: the minor group of the SOC, or the first three figures of an ISCO code.</summary>
    public string MinorGroup => IsSoc ? Code[..5] : Code[..Math.Min(3, Code.Length)];

    /// <summary>The widest group it belongs to: the major group of the SOC, or of ISCO.</summary>
    public string MajorGroup => IsSoc ? Code[..2] : Code[..1];

    private bool IsSoc => Code.Length >= 7 && Code[2] == '-';
}

/// <summary>A group of occupations (ISCO-08).</summary>
/// <param name="Code">One to four figures.</param>
/// <param name="Label">As published.</param>
/// <param name="About">What belongs to it; empty where not said.</param>
public sealed record OccupationGroup(string Code, string Label, string About);
