using Prospect.Kernel;

namespace Prospect.Credit.Reports;

/// <summary>What one bureau says about one consumer. What the report does not say is null or an empty list.</summary>
public sealed record CreditReport
{
    public required Bureau Bureau { get; init; }

    /// <summary>The day for which the bureau made the report.</summary>
    public PartialDate? ReportDate { get; init; }

    /// <summary>Which of the documents given, counted from 0.</summary>
    public int Document { get; init; }

    /// <summary>The layout that it was read as, a stable word such as <c>experian-disclosure</c>.</summary>
    public required string Layout { get; init; }

    public required Consumer Consumer { get; init; }

    /// <summary>In the order of the report.</summary>
    public IReadOnlyList<Account> Accounts { get; init; } = [];

    public IReadOnlyList<Inquiry> Inquiries { get; init; } = [];
    public IReadOnlyList<PublicRecord> PublicRecords { get; init; } = [];
    public IReadOnlyList<ScoreShown> Scores { get; init; } = [];

    /// <summary>What could not be read with confidence, a sentence each, naming the place.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
