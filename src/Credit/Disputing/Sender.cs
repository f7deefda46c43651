using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Disputing;

/// <summary>Who writes, and what they want said.</summary>
/// <param name="Name">As on the report, or as the person writes it.</param>
/// <param name="Address">In lines, at least one.</param>
/// <param name="Statement">What the person adds in their own words; null for nothing.</param>
/// <param name="Enclosures">What the person encloses besides the usual copies.</param>
/// <param name="NoticeOn">The day on which a collector's first notice came, where the person knows it.</param>
public sealed record Sender(string Name, IReadOnlyList<string> Address, string? Statement, IReadOnlyList<string> Enclosures, DateOnly? NoticeOn)
{
    private const int LongestLine = 120, LongestStatement = 3000, MostLines = 6, MostEnclosures = 20;

    /// <summary>Reads what a person writes; blank name and address are taken from the reports.</summary>
    /// <param name="reports">Of one person.</param>
    /// <param name="name">Blank for the one in the reports.</param>
    /// <param name="address">Lines, parted by line breaks or semicolons.</param>
    /// <param name="statement">In the person's own words; blank for nothing.</param>
    /// <param name="enclosures">Besides the usual copies.</param>
    /// <param name="noticeOn">Such as <c>2026-05-01</c>; blank where not known.</param>
    /// <param name="today">After which no notice came.</param>
    /// <returns>The sender; or <c>usage</c> with every fault.</returns>
    public static Result<Sender> Read(IReadOnlyList<CreditReport> reports, string? name, string? address, string? statement, IReadOnlyList<string> enclosures, string? noticeOn, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(enclosures);
        var faults = new List<string>();
        var called = Given(name) ?? reports.Select(r => r.Consumer.Name).FirstOrDefault(n => n is not null);
        IReadOnlyList<string> lines = Given(address) is { } written ? [.. written.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : OnFile(reports);
        var (said, more) = (Given(statement), enclosures.Select(Given).OfType<string>().ToList());
        if (called is null)
        {
            faults.Add("name: the reports show none; give yours.");
        }

        if (lines.Count is 0 or > MostLines)
        {
            faults.Add(lines.Count == 0 ? "address: the reports show none; give yours." : $"address: at most {MostLines} lines.");
        }

        if (lines.Concat(more).Append(called ?? "").Any(l => l.Length > LongestLine || l.Any(char.IsControl)) || said?.Length > LongestStatement || (said ?? "").Any(c => char.IsControl(c) && c is not ('\n' or '\r')) || more.Count > MostEnclosures)
        {
            faults.Add($"Names and lines have at most {LongestLine} letters, a statement {LongestStatement}, and there are at most {MostEnclosures} enclosures.");
        }

        var notice = Given(noticeOn);
        var came = DateOnly.TryParseExact(notice, "yyyy-MM-dd", out var on) && on <= today ? on : (DateOnly?)null;
        if (notice is not null && came is null)
        {
            faults.Add($"notice: “{(notice.Length > 40 ? notice[..40] : notice)}” is no day such as {today:yyyy-MM-dd} that has come.");
        }

        return faults.Count > 0 ? new Error("usage", string.Join(' ', faults)) : new Sender(called!, lines, said, more, came);
    }

    /// <summary>The address that the reports show first, in lines; a report writes it in one: <c>STREET, CITY, ST ZIP</c>.</summary>
    public static IReadOnlyList<string> OnFile(IReadOnlyList<CreditReport> reports)
        => (reports ?? throw new ArgumentNullException(nameof(reports))).Select(r => r.Consumer.Addresses).FirstOrDefault(a => a.Count > 0)?[0] is not { } line ? []
        : line.IndexOf(", ", StringComparison.Ordinal) is > 0 and var cut ? [line[..cut], line[(cut + 2)..]] : [line];

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
