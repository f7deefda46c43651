using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>The rows of one account, before they are understood.</summary>
internal sealed class RawAccount(List<Row> header)
{
    public List<Row> Header { get; } = header;
    public List<Row> Grid { get; } = [];
    public List<Row> Comments { get; } = [];
    public List<(PartialDate Month, string Sign, Row Row)> Calendar { get; } = [];
    public List<(int Page, Word Word)> CalendarWords { get; } = [];

    /// <summary>Rows of ratings whose months could not be told.</summary>
    public List<Row> UnreadCalendar { get; } = [];

    public HashSet<Field> Seen { get; } = [];

    /// <summary>Of the labels that name an account those that it has had, under whatever inner heading.</summary>
    public HashSet<Field> Named { get; } = [];

    /// <summary>The values, where they have been parted already; else they are read from the grid.</summary>
    public List<Value>? Values { get; init; }

    /// <summary>Values of running text, beside those of the grid.</summary>
    public List<Value> Running { get; } = [];

    /// <summary>True where the account stands under a heading of collections.</summary>
    public bool IsUnderCollections { get; init; }

    /// <summary>The headings that stood within the account.</summary>
    public HashSet<string> InnerHeadings { get; } = new(StringComparer.Ordinal);

    /// <summary>True once a calendar or an aside has followed the fields.</summary>
    public bool IsPastFields { get; set; }
}
