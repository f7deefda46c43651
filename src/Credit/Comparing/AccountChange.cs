using System.Text.Json.Serialization;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Comparing;

/// <summary>What became of an account between two reports.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Change>))]
public enum Change
{
    /// <summary>Opened after the earlier report.</summary>
    [JsonStringEnumMemberName("opened")] Opened,

    /// <summary>Older than the earlier report, which did not have it.</summary>
    [JsonStringEnumMemberName("appeared")] Appeared,

    /// <summary>
    /// On the report again: in a report before the earlier one and not in that, or, by its own history, reported already when the earlier report did not have it.
    /// What a dispute took out may come back only if the furnisher certifies it, and the consumer is told within five business days (15 USC 1681i(a)(5)(B)).
    /// </summary>
    [JsonStringEnumMemberName("came-back")] CameBack,

    /// <summary>No longer in the report.</summary>
    [JsonStringEnumMemberName("gone")] Gone,

    /// <summary>Open in the earlier report, and no longer.</summary>
    [JsonStringEnumMemberName("closed")] Closed,

    /// <summary>Handed to another creditor, who reports it now.</summary>
    [JsonStringEnumMemberName("transferred")] Transferred,

    /// <summary>Something that lay in the past already was changed: a date, a month of the history, whose debt it is.</summary>
    [JsonStringEnumMemberName("corrected")] Corrected,

    /// <summary>Balance, limit, status and the like went on.</summary>
    [JsonStringEnumMemberName("moved")] Moved,

    /// <summary>The same in every field.</summary>
    [JsonStringEnumMemberName("unchanged")] Unchanged,
}

/// <summary>One account in two reports.</summary>
/// <param name="Kind">What became of it, what says most.</param>
/// <param name="Kinds">All that became of it, <paramref name="Kind"/> first: an account may close, and be corrected too.</param>
/// <param name="Before">The account in the earlier report; null where it is not there.</param>
/// <param name="After">The account in the later report; null where it is not there.</param>
/// <param name="Creditor">Who reports it, by the later report that has it.</param>
/// <param name="Fields">What differs; months of the history as <c>history 2025-03</c>.</param>
public sealed record AccountChange(Change Kind, IReadOnlyList<Change> Kinds, AccountRef? Before, AccountRef? After, string Creditor, IReadOnlyList<FieldChange> Fields);

/// <summary>A field that differs between two reports.</summary>
/// <param name="Field">As in JSON.</param>
/// <param name="Before">What the earlier report says; null where it says nothing.</param>
/// <param name="After">What the later report says; null where it says nothing.</param>
/// <param name="IsOfThePast">True for what cannot change in the course of things, and so was corrected.</param>
public sealed record FieldChange(string Field, string? Before, string? After, bool IsOfThePast);

/// <summary>What became of a person's file at one bureau between two reports.</summary>
/// <param name="Bureau">The bureau of both.</param>
/// <param name="Before">The earlier report, counted from 0 in the order given.</param>
/// <param name="After">The later one.</param>
/// <param name="Accounts">Every account of either, in the order of the later report; those that are gone come last.</param>
/// <param name="NewInquiries">Inquiries that only the later report has.</param>
/// <param name="GoneInquiries">Inquiries that only the earlier report has.</param>
/// <param name="NewPublicRecords">Public records that only the later report has.</param>
/// <param name="GonePublicRecords">Public records that only the earlier report has.</param>
/// <param name="ChangedPublicRecords">Public records of both whose status or amount differs, as the later report has them.</param>
/// <param name="Person">What differs in what the reports say of the person.</param>
/// <param name="Scores">Scores of one model that differ.</param>
public sealed record ReportChange(
    Bureau Bureau, int Before, int After, IReadOnlyList<AccountChange> Accounts,
    IReadOnlyList<Inquiry> NewInquiries, IReadOnlyList<Inquiry> GoneInquiries, IReadOnlyList<PublicRecord> NewPublicRecords, IReadOnlyList<PublicRecord> GonePublicRecords,
    IReadOnlyList<PublicRecord> ChangedPublicRecords, IReadOnlyList<FieldChange> Person, IReadOnlyList<FieldChange> Scores);
