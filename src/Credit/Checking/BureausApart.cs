using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>Bureaus that contradict each other about one account. Only what both tell of the same time is compared; what merely has moved on is no contradiction.</summary>
internal abstract class BureausApart(string name, Severity severity, string why, params string[] innocent) : Rule(name, severity, Accuracy, why, innocent)
{
    public override IEnumerable<Finding> Check(Examination all)
        => all.Shared.SelectMany(group => group.SelectMany((first, i) => group.Skip(i + 1).Select(second => (First: first, Second: second))).Select(p => Apart(p.First, p.Second)).OfType<Finding>().Take(1));

    protected abstract Finding? Apart((AccountRef At, Account Account, Bureau Bureau) a, (AccountRef At, Account Account, Bureau Bureau) b);

    protected static bool OfOneMonth(Account a, Account b) => a.Reported is { Month: not null } x && b.Reported is { Month: not null } y && x.MonthNumber == y.MonthNumber;

    protected Finding Between((AccountRef At, Account Account, Bureau Bureau) a, (AccountRef At, Account Account, Bureau Bureau) b, string text, params IReadOnlyList<string> fields)
        => About([a.At, b.At], text, [.. Places(a.Account, fields), .. Places(b.Account, fields)]);
}

/// <summary>Gone bad at one bureau and in order at another, both of about the same time.</summary>
internal sealed class StatusApart() : BureausApart("status-apart", Severity.Medium,
    "A debt that has gone bad at one bureau and not at another is wrong at one of them, and a lender sees whichever it asks.",
    "One of the bureaus has not had the newest report of the creditor yet.")
{
    protected override Finding? Apart((AccountRef At, Account Account, Bureau Bureau) a, (AccountRef At, Account Account, Bureau Bureau) b)
        => OfOneMonth(a.Account, b.Account) && Examined.IsBad(a.Account) != Examined.IsBad(b.Account) && a.Account.Status is not AccountStatus.Unknown && b.Account.Status is not AccountStatus.Unknown
            ? Between(a, b, $"{a.Account.Creditor} is {ContractWord.Of(a.Account.Status)} by {a.Bureau} and {ContractWord.Of(b.Account.Status)} by {b.Bureau}, of the same month.", "status") : null;
}

/// <summary>A month that is late at one bureau and on time at another.</summary>
internal sealed class LatenessApart() : BureausApart("lateness-apart", Severity.Medium,
    "One creditor reports one payment; it was late or it was not. A late mark stays for seven years.",
    "One bureau counts a month from its beginning and the other from its end, so that marks are a month apart.")
{
    protected override Finding? Apart((AccountRef At, Account Account, Bureau Bureau) a, (AccountRef At, Account Account, Bureau Bureau) b)
    {
        if (a.Account.History.Count == 0 || b.Account.History.Count == 0)
        {
            return null;
        }

        var others = b.Account.History.Where(m => m.Code is not PaymentCode.None).ToDictionary(m => m.Month.MonthNumber, m => m.Code);
        bool? IsLate(int month, Dictionary<int, PaymentCode> of) => of.TryGetValue(month, out var code) ? code >= PaymentCode.Late30 : null;
        var ours = a.Account.History.Where(m => m.Code is not PaymentCode.None).ToDictionary(m => m.Month.MonthNumber, m => m.Code);
        foreach (var (month, late) in ours.Select(m => (m.Key, IsLate(m.Key, ours)!.Value)).OrderByDescending(m => m.Key))
        {
            var (with, without) = late ? (ours, others) : (others, ours);
            if (IsLate(month, others) is not { } other || other == late)
            {
                continue;
            }

            // A mark one month aside is the same mark, counted otherwise.
            if (!(IsLate(month - 1, without) == true || IsLate(month + 1, without) == true))
            {
                var (lateBy, fineBy) = late ? (a, b) : (b, a);
                return Between(a, b, $"{a.Account.Creditor} is {(with[month] < PaymentCode.Collection ? $"{ContractWord.Of(with[month])} days late" : $"marked {ContractWord.Of(with[month])}")} for {PartialDate.OfMonthNumber(month).InWords()} by {lateBy.Bureau}, and paid on time by {fineBy.Bureau}.", "history");
            }
        }

        return null;
    }
}

/// <summary>Balances that differ by more than a tenth and $100 in one month.</summary>
internal sealed class BalanceApart() : BureausApart("balance-apart", Severity.Low,
    "The creditor told two bureaus two balances for one month; the higher one makes you look more indebted.",
    "One is of the beginning of the month and the other of its end, with a payment between.")
{
    private const decimal Share = 0.1m, Least = 100;

    protected override Finding? Apart((AccountRef At, Account Account, Bureau Bureau) a, (AccountRef At, Account Account, Bureau Bureau) b)
        => IsOfOneDay(a.Account, b.Account) && a.Account.Balance is { } x && b.Account.Balance is { } y && Math.Abs(x - y) > Math.Max(Least, Share * Math.Max(x, y))
            ? Between(a, b, $"{a.Account.Creditor} is owed {Money.Usd(x)} by {a.Bureau} and {Money.Usd(y)} by {b.Bureau}, both as of {a.Account.Reported?.InWords()}.", "balance") : null;

    private static bool IsOfOneDay(Account a, Account b) => a.Reported is { Day: not null } x && b.Reported is { Day: not null } y ? x == y : a.Reported is { Month: not null, Day: null } && OfOneMonth(a, b);
}

/// <summary>Limits of an open card that differ in one month.</summary>
internal sealed class LimitApart() : BureausApart("limit-apart", Severity.Low,
    "With the lower limit the same balance looks fuller.",
    "The limit was changed within the month.")
{
    private const decimal Share = 0.02m;

    protected override Finding? Apart((AccountRef At, Account Account, Bureau Bureau) a, (AccountRef At, Account Account, Bureau Bureau) b)
        => a.Account.Kind is AccountKind.Revolving && OfOneMonth(a.Account, b.Account) && a.Account.CreditLimit is > 0 and var x && b.Account.CreditLimit is > 0 and var y && Math.Abs(x - y) > Share * Math.Max(x, y)
            ? Between(a, b, $"{a.Account.Creditor} has a limit of {Money.Usd(x)} by {a.Bureau} and of {Money.Usd(y)} by {b.Bureau}.", "creditLimit") : null;
}

/// <summary>The person owes an account by one bureau and is an authorized user, or no longer bound, by another.</summary>
internal sealed class ResponsibilityApart() : BureausApart("responsibility-apart", Severity.Medium,
    "Whether you owe the account decides whether its balance and its late marks are yours.",
    "Your part in the account changed, and one bureau has not been told.")
{
    protected override Finding? Apart((AccountRef At, Account Account, Bureau Bureau) a, (AccountRef At, Account Account, Bureau Bureau) b)
        => Owes(a.Account.Responsibility) is { } x && Owes(b.Account.Responsibility) is { } y && x != y
            ? Between(a, b, $"{a.Account.Creditor} is reported with you as {ContractWord.Of(a.Account.Responsibility)} by {a.Bureau}, and as {ContractWord.Of(b.Account.Responsibility)} by {b.Bureau}.", "responsibility") : null;

    private static bool? Owes(Responsibility responsibility) => responsibility switch
    {
        Responsibility.Unknown => null,
        Responsibility.Authorized or Responsibility.Terminated => false,
        _ => true,
    };
}
