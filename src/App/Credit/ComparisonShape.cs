using System.ComponentModel;
using System.Text.Json.Nodes;
using Prospect.Credit.Comparing;
using Prospect.Credit.Reports;

namespace Prospect.App.Credit;

/// <summary>The shape of the answer, for the API's description; the engine's own writer makes it.</summary>
[Description("What became of a person's file at the bureaus between reports.")]
public sealed record ComparisonShape(
    [property: Description("The reports as read, in the order sent.")] IReadOnlyList<ReportShape> Reports,
    [property: Description("One for each report that has an earlier one of its bureau beside it.")] IReadOnlyList<ChangeShape> Changes)
{
    internal static JsonNode Example => JsonNode.Parse(
        """
        {
          "reports": [{"bureau": "experian", "reportDate": "2026-01-09", "document": 0}, {"bureau": "experian", "reportDate": "2026-06-11", "document": 1}],
          "changes": [{"bureau": "experian", "before": 0, "after": 1,
            "accounts": [{"kind": "moved", "kinds": ["moved"], "before": [0, 2], "after": [1, 2], "creditor": "BIRCH BANK", "fields": [{"field": "balance", "before": "300", "after": "120", "isOfThePast": false}]}],
            "newInquiries": [], "goneInquiries": [], "newPublicRecords": [], "gonePublicRecords": [], "changedPublicRecords": [], "person": [], "scores": []}]
        }
        """)!;
}

[Description("What became of the file at one bureau between two reports.")]
public sealed record ChangeShape(
    Bureau Bureau, [property: Description("The earlier report, counted from 0.")] int Before, [property: Description("The later one.")] int After, IReadOnlyList<AccountChangeShape> Accounts,
    IReadOnlyList<InquiryShape> NewInquiries, IReadOnlyList<InquiryShape> GoneInquiries, IReadOnlyList<PublicRecordShape> NewPublicRecords, IReadOnlyList<PublicRecordShape> GonePublicRecords,
    IReadOnlyList<PublicRecordShape> ChangedPublicRecords, IReadOnlyList<FieldChangeShape> Person, [property: Description("The field is the model.")] IReadOnlyList<FieldChangeShape> Scores);

[Description("One account in two reports.")]
public sealed record AccountChangeShape(
    [property: Description("What became of it, what says most.")] Change Kind, [property: Description("All that became of it, kind first.")] IReadOnlyList<Change> Kinds,
    [property: Description("As [report, account], counted from 0; null where the account is not there.")] IReadOnlyList<int>? Before, IReadOnlyList<int>? After, string Creditor, IReadOnlyList<FieldChangeShape> Fields);

[Description("A field that differs between two reports.")]
public sealed record FieldChangeShape(string Field, string? Before, string? After, [property: Description("True for what cannot change in the course of things, and so was corrected.")] bool IsOfThePast);
