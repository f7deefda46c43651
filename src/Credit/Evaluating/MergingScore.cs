using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Evaluating;

/// <summary>Measures how well the accounts that several bureaus report are recognised: of the pairs that are one, how many are found, and of those found, how many are right.</summary>
/// <remarks>
/// The pairs are made of invented people. Each bureau leaves out some accounts, masks numbers in its own way, spells the creditor in its own way, and may be off
/// in the day of opening, the kind and the sums. Among the people's accounts are those that are easily taken for one.
/// </remarks>
public sealed class MergingScore
{
    /// <summary>The share to reach, of both.</summary>
    public const double Floor = 0.97;

    private const int People = 400;
    private readonly List<string> faults = [];

    private MergingScore()
    {
    }

    /// <summary>Of the pairs found, those that are right.</summary>
    public Tally Precision { get; } = new();

    /// <summary>Of the pairs that are one, those found.</summary>
    public Tally Recall { get; } = new();

    /// <summary>A line for each pair that was missed or wrongly made.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>True where both shares reach the floor.</summary>
    public bool ReachesFloor => Precision.Share >= Floor && Recall.Share >= Floor;

    /// <param name="seed">Another seed makes other people.</param>
    public static MergingScore OfInventedPeople(int seed)
    {
        var score = new MergingScore();
        for (var i = 0; i < People; i++)
        {
            score.Add(new Dice(unchecked(((uint)seed * 2654435761u) + ((uint)i * 40503u) + 1)));
        }

        return score;
    }

    private void Add(Dice dice)
    {
        var truth = InventedAccounts.Of(dice);
        var reports = new List<CreditReport>();
        var names = new Dictionary<AccountRef, int>();
        foreach (var bureau in Enum.GetValues<Bureau>())
        {
            // Bureaus list accounts in orders of their own.
            var held = truth.Index().Where(_ => dice.In(82)).OrderBy(_ => dice.Below(1000)).ToList();
            held.Index().ToList().ForEach(h => names[new(reports.Count, h.Index)] = h.Item.Index);
            reports.Add(new() { Bureau = bureau, Layout = "invented", Consumer = new(), ReportDate = new PartialDate(2026, 5, 1), Accounts = [.. held.Select(h => Printed(dice, h.Item, bureau))] });
        }

        var found = AccountMerger.Groups(reports).SelectMany(g => Pairs(g)).ToHashSet();
        var right = Pairs([.. names.Keys]).Where(p => names[p.Item1] == names[p.Item2]).ToHashSet();
        foreach (var pair in found)
        {
            Precision.Count(right.Contains(pair));
            Fault(right.Contains(pair), "taken for one", pair, reports);
        }

        foreach (var pair in right)
        {
            Recall.Count(found.Contains(pair));
            Fault(found.Contains(pair), "not recognised", pair, reports);
        }
    }

    private void Fault(bool right, string what, (AccountRef A, AccountRef B) pair, List<CreditReport> reports)
    {
        if (!right)
        {
            string Of(AccountRef at) => reports[at.Report].Accounts[at.Account] is var a ? $"{a.Creditor} {a.Number} {ContractWord.Of(a.Kind)} {a.Opened} {a.OriginalAmount ?? a.CreditLimit} {a.HighBalance} {a.Balance}" : "";
            faults.Add($"merging: {what}: {Of(pair.A)} | {Of(pair.B)}");
        }
    }

    private static IEnumerable<(AccountRef, AccountRef)> Pairs(IReadOnlyList<AccountRef> group)
        => group.SelectMany(a => group.Where(b => a.Report < b.Report).Select(b => (a, b)));

    private static Account Printed(Dice dice, InventedAccount account, Bureau bureau)
    {
        var truth = account.Truth;
        var day = truth.Opened!.Value.First;
        var opened = dice.Below(100) switch
        {
            < 70 => truth.Opened,
            < 82 => truth.Opened.Value.ToMonth(),
            < 90 => PartialDate.Of(day.AddDays(dice.Below(13) - 6)),
            < 94 => PartialDate.Of(day.AddDays(30 - (60 * dice.Below(2)))),
            < 97 => (PartialDate?)null,
            _ => new PartialDate(day.Year, day.Month, 1),
        };
        var kind = truth.Kind is AccountKind.Auto or AccountKind.Student && dice.In(8) ? AccountKind.Installment : truth.Kind;
        var balance = truth.Balance is > 0 and var owed && dice.In(30) ? Math.Round(owed * (80 + dice.Below(30)) / 100m) : truth.Balance;
        return truth with
        {
            Creditor = dice.Of(account.Spellings), Number = Masked(dice, account.Digits, bureau), Kind = kind, Opened = opened, Balance = dice.In(95) ? balance : null,
            CreditLimit = dice.In(90) ? truth.CreditLimit : null, HighBalance = dice.In(80) ? truth.HighBalance : null, OriginalAmount = dice.In(80) ? truth.OriginalAmount : null,
            OriginalCreditor = truth.Kind is AccountKind.Collection && dice.In(75) ? dice.Of(truth.Creditor.Split('|')) : null,
        };
    }

    // Each bureau has its habit, and now and then another's.
    private static string? Masked(Dice dice, string digits, Bureau bureau) => (dice.In(70) ? (int)bureau : 3 + dice.Below(5)) switch
    {
        0 => digits[..6] + new string('X', digits.Length - 6),
        1 => new string('x', digits.Length - 4) + " " + digits[^4..],
        2 => digits[..^4] + "****",
        3 => "XXXX" + digits[^4..],
        4 => "****",
        5 => digits[..4] + "********" + digits[^2..],
        6 => digits[..2] + "XXXXXX" + digits[^4..],
        _ => null,
    };
}
