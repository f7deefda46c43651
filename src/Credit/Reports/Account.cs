using System.Text.Json.Serialization;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reports;

/// <summary>
/// A tradeline: one debt as its furnisher reports it. Amounts are US dollars; field numbers are those of the Metro 2 base segment
/// (Consumer Data Industry Association, Credit Reporting Resource Guide).
/// </summary>
public sealed record Account
{
    /// <summary>Who reports it.</summary>
    public required string Creditor { get; init; }

    /// <summary>Consumer Account Number (field 7), masked as the report shows it.</summary>
    public string? Number { get; init; }

    /// <summary>An account keeps the kind that its loan had before it went bad; held by a debt collector it is a collection.</summary>
    public AccountKind Kind { get; init; }

    public Responsibility Responsibility { get; init; } = Responsibility.Unknown;

    /// <summary>Date Opened (field 10); for a debt collector the day on which the debt was placed or bought.</summary>
    public PartialDate? Opened { get; init; }

    /// <summary>Date Closed (field 26).</summary>
    public PartialDate? Closed { get; init; }

    /// <summary>Account Status (field 17A).</summary>
    public AccountStatus Status { get; init; } = AccountStatus.Unknown;

    /// <summary>Current Balance (field 21).</summary>
    public decimal? Balance { get; init; }

    /// <summary>Credit Limit (field 11).</summary>
    public decimal? CreditLimit { get; init; }

    /// <summary>The highest balance there ever was (field 12 for revolving accounts).</summary>
    public decimal? HighBalance { get; init; }

    /// <summary>What was lent, or what the debt was when the collector took it (field 12 for instalments; segment K1).</summary>
    public decimal? OriginalAmount { get; init; }

    /// <summary>Scheduled Monthly Payment Amount (field 15).</summary>
    public decimal? MonthlyPayment { get; init; }

    /// <summary>Amount Past Due (field 22).</summary>
    public decimal? PastDue { get; init; }

    /// <summary>Date of Account Information (field 24): the day for which balance and status hold.</summary>
    public PartialDate? Reported { get; init; }

    /// <summary>Date of Last Payment (field 27).</summary>
    public PartialDate? LastPayment { get; init; }

    /// <summary>FCRA Compliance Date, or Date of First Delinquency (field 25): where the seven years begin.</summary>
    public PartialDate? FirstDelinquency { get; init; }

    /// <summary>Whom the debt was owed to before the collector (segment K1).</summary>
    public string? OriginalCreditor { get; init; }

    /// <summary>Terms Duration and Frequency (fields 13 and 14), as the report words them.</summary>
    public string? Terms { get; init; }

    /// <summary>Special Comment and Compliance Condition codes (fields 19 and 20), as the report words them.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Payment History Profile (field 18), newest month first. A month that the report leaves blank is not in it.</summary>
    public IReadOnlyList<PaymentMonth> History { get; init; } = [];

    /// <summary>From the name of a field, as in JSON, to where it was read; <c>history</c> is the calendar as a whole.</summary>
    public IReadOnlyDictionary<string, Evidence> Evidence { get; init; } = NoEvidence;

    /// <summary>From the name of a field that the person put right to what was read there, as text; null, and not in JSON, where nothing was put right.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string?>? Corrected { get; init; }

    /// <summary>The status to the letter, as far as the report words one.</summary>
    [JsonIgnore]
    public string? StatusText { get; init; }

    /// <summary>When the bureau says that it will take the account off the report.</summary>
    [JsonIgnore]
    public PartialDate? OnRecordUntil { get; init; }

    internal static IReadOnlyDictionary<string, Evidence> NoEvidence { get; } = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
}
