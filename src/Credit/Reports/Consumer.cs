namespace Prospect.Credit.Reports;

/// <summary>The person whom the report is about, as the bureau names them.</summary>
public sealed record Consumer
{
    public string? Name { get; init; }

    /// <summary>Further names, the first one left out.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>A line each: <c>STREET, CITY, ST ZIP</c>.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    public IReadOnlyList<string> Employers { get; init; } = [];
    public int? BirthYear { get; init; }

    /// <summary>The last four digits of the social security number, where the report shows them.</summary>
    public string? SsnLast4 { get; init; }
}
