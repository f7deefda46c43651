using Prospect.Documents;

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

    /// <summary>The place of each statement that was found: <c>name</c>, <c>birthYear</c>, <c>ssnLast4</c>, and with its number counted from 0 <c>otherNames[0]</c>, <c>addresses[1]</c>, <c>employers[0]</c>.</summary>
    public IReadOnlyDictionary<string, Evidence> Evidence { get; init; } = new Dictionary<string, Evidence>();

    /// <summary>What the person is known by, each under the name that <see cref="Evidence"/> has for it.</summary>
    public IEnumerable<(string Field, string Text)> Statements()
        => new[] { ("name", Name) }.Concat(Numbered("otherNames", OtherNames)).Concat(Numbered("addresses", Addresses)).Concat(Numbered("employers", Employers)).Where(s => s.Item2 is not null).Select(s => (s.Item1, s.Item2!));

    private static IEnumerable<(string, string?)> Numbered(string field, IReadOnlyList<string> texts) => texts.Select((t, i) => ($"{field}[{i}]", (string?)t));
}
