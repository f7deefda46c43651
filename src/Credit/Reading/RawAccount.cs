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
    public HashSet<Field> Seen { get; } = [];

    /// <summary>True once a calendar or an aside has followed the fields.</summary>
    public bool IsPastFields { get; set; }
}
