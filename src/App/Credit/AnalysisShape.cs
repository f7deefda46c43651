using System.ComponentModel;
using System.Text.Json.Nodes;
using Prospect.App.Shell.Docs;
using Prospect.Credit.Planning;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;

namespace Prospect.App.Credit;

/// <summary>The shape of the answer, for the API's description; the engine's own writer makes it.</summary>
[Description("What the reports say, what it means, and what to do.")]
public sealed record AnalysisShape(
    [property: Description("A report for each bureau.")] IReadOnlyList<ReportShape> Reports,
    EstimateShape Estimate,
    [property: Description("What lifts and what holds back, in points.")] IReadOnlyList<FactorShape> Factors,
    [property: Description("What looks wrong.")] IReadOnlyList<FindingShape> Findings,
    [property: Description("What to do, in order.")] IReadOnlyList<StepShape> Plan,
    [property: Description("Accounts that several bureaus report, and where they differ.")] IReadOnlyList<MergedShape> Merged,
    [property: Description("The plan beside avalanche and snowball; null where nothing is owed.")] PlanComparison? Comparison,
    [property: Description("What weighs against the person, the gravest first, four at most.")] IReadOnlyList<AdverseReasonShape> Reasons)
{
    internal static JsonNode Example => JsonNode.Parse(
        """
        {
          "reports": [{"bureau": "experian", "reportDate": "2026-04-09", "document": 0, "layout": "experian-disclosure", "accounts": ["…"], "inquiries": ["…"], "publicRecords": [], "scores": [], "warnings": []}],
          "estimate": {"low": 640, "high": 685, "scale": "300-850", "basis": "…", "isABureauScore": false},
          "factors": [{"name": "utilization", "value": 0.62, "contribution": -31, "benchmark": "…", "text": "…", "evidence": [{"document": 0, "page": 2, "box": [296, 124, 160, 12], "text": "$7,940"}]}],
          "findings": [{"rule": "obsolete-negative", "severity": "high", "accounts": [[0, 3]], "text": "…", "law": "15 USC 1681c(a)(4)", "evidence": [], "why": "…", "innocent": ["…"]}],
          "plan": [{"step": 1, "action": "…", "amount": 400.00, "by": "2026-07-01", "expected": {"low": 8, "high": 20}, "text": "…"}],
          "merged": [],
          "comparison": {"wish": "ready", "by": "2027-04-09", "months": 12, "budget": 400.00, "budgetIsAssumed": false, "minimums": 180.00, "loanPayments": 310.00,
            "rates": [{"account": [0, 3], "rate": 22, "isAssumed": true}],
            "strategies": [{"name": "plan", "interest": 812.40, "owed": 4310.00, "estimate": {"low": 655, "middle": 681.3, "high": 708, "isABureauScore": false}, "course": [{"on": "2026-05-09", "owed": 8120.00, "middle": 662.1}]}],
            "basis": "…"},
          "reasons": [{"statement": "Delinquent past or present credit obligations with others", "factor": "payment-history", "points": -31}]
        }
        """)!;
}

[Description("What one bureau says. Money is in US dollars; dates are ISO 8601, as exact as the report says; what it does not say is null.")]
public sealed record ReportShape(
    Bureau Bureau, string? ReportDate, [property: Description("Which of the files sent, counted from 0.")] int Document, string Layout, Consumer Consumer,
    IReadOnlyList<AccountShape> Accounts, IReadOnlyList<InquiryShape> Inquiries, IReadOnlyList<PublicRecordShape> PublicRecords, IReadOnlyList<ScoreShape> Scores, IReadOnlyList<string> Warnings);

[Description("A debt as its furnisher reports it.")]
public sealed record AccountShape(
    string Creditor, string? Number, AccountKind Kind, Responsibility Responsibility, string? Opened, string? Closed, AccountStatus Status,
    decimal? Balance, decimal? CreditLimit, decimal? HighBalance, decimal? OriginalAmount, decimal? MonthlyPayment, decimal? PastDue,
    string? Reported, string? LastPayment, string? FirstDelinquency, string? OriginalCreditor, string? Terms, IReadOnlyList<string> Remarks,
    IReadOnlyList<MonthShape> History, [property: Description("From field to place.")] IReadOnlyDictionary<string, EvidenceShape> Evidence,
    [property: Description("From a field that the sender's corrections put right to what was read there; absent where there is none.")] IReadOnlyDictionary<string, string?>? Corrected = null);

[Description("How one month was paid.")]
public sealed record MonthShape([property: Description("2026-03")] string Month, PaymentCode Code);

public sealed record InquiryShape(string Creditor, string? Date, InquiryKind Kind, IReadOnlyDictionary<string, EvidenceShape> Evidence);

public sealed record PublicRecordShape(PublicRecordKind Kind, string? Filed, string? Status, decimal? Amount, IReadOnlyDictionary<string, EvidenceShape> Evidence);

[Description("A score that the report itself shows.")]
public sealed record ScoreShape(string? Model, int Value, string? Date, IReadOnlyDictionary<string, EvidenceShape> Evidence);

[Description("An own estimate; no bureau's score.")]
public sealed record EstimateShape(int Low, int High, string Scale, string Basis, bool IsABureauScore);

[Description("Something that weighs.")]
public sealed record FactorShape(string Name, decimal? Value, [property: Description("In points.")] int Contribution, string Benchmark, string Text, IReadOnlyList<EvidenceShape> Evidence);

[Description("Something that looks wrong.")]
public sealed record FindingShape(
    string Rule, [property: Description("high, medium or low.")] string Severity,
    [property: Description("Each as [report, account], counted from 0.")] IReadOnlyList<IReadOnlyList<int>> Accounts, string Text, string Law, IReadOnlyList<EvidenceShape> Evidence,
    [property: Description("Why it matters.")] string Why, [property: Description("How it can be so without a fault.")] IReadOnlyList<string> Innocent);

[Description("A reason as a lender's notice gives it.")]
public sealed record AdverseReasonShape([property: Description("Of form C-1, 12 CFR 1002, appendix C.")] string Statement, string Factor, [property: Description("Below 0.")] int Points);

[Description("A step of the plan.")]
public sealed record StepShape(int Step, string Action, decimal? Amount, [property: Description("A day.")] string By, ExpectedShape Expected, string Text);

[Description("Points that a step is expected to bring.")]
public sealed record ExpectedShape(int Low, int High);

[Description("One account as several bureaus report it.")]
public sealed record MergedShape(IReadOnlyList<IReadOnlyList<int>> Accounts, IReadOnlyList<DifferenceShape> Differences);

public sealed record DifferenceShape(string Field, [property: Description("From bureau to value.")] IReadOnlyDictionary<string, JsonNode> Values, [property: Description("From bureau to place.")] IReadOnlyDictionary<string, EvidenceShape> Evidence);
