using Prospect.Credit.Scoring;

namespace Prospect.Credit;

/// <summary>Says in a sentence what weighs most and whether something looks wrong.</summary>
internal static class Headline
{
    // Points below which a factor is not worth a headline.
    private const int Notable = 8;

    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    public static string Of(CreditAnalysis analysis)
    {
        var reasons = analysis.Factors.Where(f => f.Contribution <= -Notable).OrderBy(f => f.Contribution).Select(f => Reason(f, analysis)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        var wrong = analysis.Findings.SelectMany(f => f.Accounts.Count > 0 ? f.Accounts.TakeLast(1).Select(a => (object)a) : [f]).Distinct().Count();
        var faults = wrong switch { 0 => "no entry looks wrong", 1 => "one entry looks wrong", _ => $"{Number(wrong)} entries look wrong" };
        if (reasons.Count == 0)
        {
            return analysis.Reports.Sum(r => r.Accounts.Count) == 0 ? $"There is no account on file yet, and {faults}." : $"Nothing on file holds you back, and {faults}.";
        }

        var text = string.Join(" and ", reasons);
        var hold = reasons.Count > 1 || !(text.StartsWith("one ", StringComparison.Ordinal) || text.StartsWith("a ", StringComparison.Ordinal) || text.StartsWith("an ", StringComparison.Ordinal) || text.StartsWith("the ", StringComparison.Ordinal)) ? "hold" : "holds";
        return $"{char.ToUpperInvariant(text[0])}{text[1..]} {hold} you back most, and {faults}.";
    }

    private static string Reason(Factor factor, CreditAnalysis analysis) => factor.Name switch
    {
        "utilization" => Cards(analysis.Reports.Count > 0 ? analysis.Reports[0].Accounts.Count(a => a is { Kind: Reports.AccountKind.Revolving, Status: Reports.AccountStatus.Open, CreditLimit: > 0 and var limit, Balance: { } balance } && balance >= 0.75m * limit) : 0),
        "payment-history" => "late payments",
        "derogatory" => "debts gone bad",
        "balances" => "the number of accounts with balances",
        "age-of-file" => "a young file",
        "depth" => "the small number of accounts",
        "new-credit" => "new accounts",
        "inquiries" => "recent applications",
        _ => "a lack of variety",
    };

    private static string Cards(int full) => full switch { 0 => "balances on your cards", 1 => "one card near its limit", _ => $"{Number(full)} cards near their limits" };

    private static string Number(int number) => number < Numbers.Length ? Numbers[number] : $"{number}";
}
