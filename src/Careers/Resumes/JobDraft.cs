using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>The lines of one job before it is told what they say.</summary>
internal sealed class JobDraft
{
    /// <summary>Rows above the one with the dates: the employer of a group of roles, or the title over the employer.</summary>
    public List<Row> Lead { get; } = [];

    /// <summary>The row with the dates; null for a job without.</summary>
    public Row? Anchor { get; init; }

    public (Line Line, DateSpan Span)? Date { get; init; }

    /// <summary>Rows between the dates and the description.</summary>
    public List<Row> Tail { get; } = [];

    /// <summary>The description, row by row.</summary>
    public List<Row> Body { get; } = [];

    public IEnumerable<Row> Head => Anchor is null ? Lead.Concat(Tail) : Lead.Append(Anchor).Concat(Tail);
}
