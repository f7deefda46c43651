using System.Text.Json.Nodes;
using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Merging;

/// <summary>One account as several bureaus report it.</summary>
/// <param name="Accounts">At least two, of different bureaus, in the order of the reports.</param>
/// <param name="Differences">The fields in which the bureaus disagree.</param>
public sealed record MergedAccount(IReadOnlyList<AccountRef> Accounts, IReadOnlyList<Difference> Differences);

/// <summary>A field in which bureaus disagree.</summary>
/// <param name="Field">As in JSON; a month of the payment history as <c>history 2025-03</c>.</param>
/// <param name="Values">From the bureau's word to what it says; only those that say something.</param>
/// <param name="Evidence">From the bureau's word to the place in its document.</param>
public sealed record Difference(string Field, IReadOnlyDictionary<string, JsonNode> Values, IReadOnlyDictionary<string, Evidence> Evidence);
