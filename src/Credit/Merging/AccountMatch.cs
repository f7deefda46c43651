using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Merging;

/// <summary>
/// Weighs whether two entries are one account: the signs of its number that both show, the creditor's name, the day it was opened, its kind and sums.
/// Each sign adds or takes away what it tells, about as the logarithm of how much oftener it is seen between entries of one account than between two accounts of one person.
/// </summary>
internal static class AccountMatch
{
    /// <summary>From here on they are taken for one.</summary>
    public const double Threshold = 4;

    private const double Never = -20;

    /// <summary>How sure it is; below <see cref="Threshold"/> they are two.</summary>
    /// <param name="a">An account.</param>
    /// <param name="b">Another, of another bureau or of another time.</param>
    /// <param name="atOnce">True where both hold for about the same time, so that sums and standing tell something too.</param>
    public static double Weight(Account a, Account b, bool atOnce)
    {
        var kinds = Kinds(a.Kind, b.Kind);
        var (front, back) = MaskedNumber.Agreement(MaskedNumber.Of(a.Number), MaskedNumber.Of(b.Number));
        if (kinds <= Never || front < 0 || back < 0)
        {
            return Never;
        }

        // A number that begins alike is no proof: cards of one issuer do, and loans of one servicer.
        var opened = Opened(a.Opened, b.Opened);
        return opened <= -4 && back < 4 && front < 10 ? Never
            : kinds + Front(front, a.Kind) + Back(back) + opened + Name(CreditorName.Of(a.Creditor).Likeness(CreditorName.Of(b.Creditor))) + Sums(a, b, atOnce) + Owed(a, b) + Standing(a, b, atOnce);
    }

    /// <summary>True where two spellings are likely those of one creditor.</summary>
    public static bool SameName(string? a, string? b) => CreditorName.Of(a).Likeness(CreditorName.Of(b)) >= 0.6;

    private static double Name(double likeness) => likeness >= 0.9 ? 3 : likeness >= 0.6 ? 2 : likeness >= 0.4 ? 0.5 : likeness >= 0.15 ? -1 : -2.5;

    private static double Front(int shared, AccountKind kind)
        => shared >= 10 ? 5 : shared >= 8 ? (kind is AccountKind.Revolving ? 4 : 3) : shared >= 6 ? (kind is AccountKind.Revolving ? 1.5 : 2.5) : shared >= 4 ? 1 : 0;

    private static double Back(int shared) => shared >= 4 ? 4 : shared >= 2 ? 1.5 : 0;

    private static double Kinds(AccountKind a, AccountKind b)
    {
        if (a == b)
        {
            return 0.5;
        }

        if (a is AccountKind.Collection || b is AccountKind.Collection)
        {
            return Never;
        }

        if (a is AccountKind.Other || b is AccountKind.Other)
        {
            return 0;
        }

        // A bureau may know of a loan, but not which kind of loan.
        return a is not AccountKind.Revolving && b is not AccountKind.Revolving && (a is AccountKind.Installment || b is AccountKind.Installment) ? -0.5 : Never;
    }

    private static double Opened(PartialDate? a, PartialDate? b)
    {
        if (a is not { } x || b is not { } y)
        {
            return 0;
        }

        if (x.First <= y.Last && y.First <= x.Last)
        {
            return x.Day is not null && y.Day is not null ? 4 : x.Month is not null && y.Month is not null ? 2.5 : 1;
        }

        var days = x.Last < y.First ? y.First.DayNumber - x.Last.DayNumber : x.First.DayNumber - y.Last.DayNumber;
        return days <= 7 ? 2.5 : days <= 40 ? 1.5 : days <= 75 ? -0.5 : -5;
    }

    private static double Sums(Account a, Account b, bool atOnce)
    {
        var lent = Lent(a) is { } p && Lent(b) is { } q ? Same(p, q) ? 1.5 : Close(p, q, 0.03m) ? 0 : -3.5 : 0;
        var limit = a.CreditLimit is { } l && b.CreditLimit is { } m ? Same(l, m) ? 0.7 : atOnce ? -1.5 : -0.2 : 0;
        if (!atOnce)
        {
            return lent + limit;
        }

        var balance = a.Balance is { } v && b.Balance is { } w ? v > 0 && Same(v, w) ? 1.5 : v == 0 && w == 0 ? 0.2 : Close(v, w, 0.3m) ? 0 : a.Kind is AccountKind.Revolving ? -0.7 : -1.5 : 0;
        var high = a.Kind is AccountKind.Revolving && a.HighBalance is { } h && b.HighBalance is { } i ? h > 0 && Same(h, i) ? 1.2 : Close(h, i, 0.1m) ? 0 : -1.2 : 0;
        return lent + limit + balance + high;
    }

    // What was lent stands under either heading, by the bureau; on a card the two are different things.
    private static decimal? Lent(Account account) => account.Kind is AccountKind.Revolving ? null : account.OriginalAmount ?? account.HighBalance;

    private static double Owed(Account a, Account b)
        => a.OriginalCreditor is { } x && b.OriginalCreditor is { } y ? SameName(x, y) ? 1.5 : -3 : 0;

    private static double Standing(Account a, Account b, bool atOnce)
    {
        var responsibility = a.Responsibility != b.Responsibility && a.Responsibility is not Responsibility.Unknown && b.Responsibility is not Responsibility.Unknown ? -0.5 : 0;
        var closed = a.Closed is { } x && b.Closed is { } y ? x.First <= y.Last && y.First <= x.Last ? 1 : -1 : 0;
        // A loan that was handed on is an entry of its own beside that of the new creditor.
        var handed = a.Status is AccountStatus.Transferred != b.Status is AccountStatus.Transferred && atOnce ? -1 : 0;
        return responsibility + closed + handed;
    }

    private static bool Same(decimal a, decimal b) => Math.Abs(a - b) < 1;

    private static bool Close(decimal a, decimal b, decimal part) => Math.Abs(a - b) <= part * Math.Max(Math.Abs(a), Math.Abs(b));
}
