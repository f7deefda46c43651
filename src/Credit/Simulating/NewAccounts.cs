using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Credit.Simulating;

/// <summary>Opens an account, which takes an application and so a hard inquiry.</summary>
internal sealed record Open(AccountKind Kind, decimal Amount) : CreditAction
{
    public override string Word => "open";

    public override string Text(CreditProfile before) => Kind is AccountKind.Revolving ? $"Open a card with a limit of {Money.Usd(Amount)}." : $"Take out a new {Named(Kind)} of {Money.Usd(Amount)}.";

    public override CreditProfile Apply(CreditProfile before)
    {
        var at = Imagined.Next(before);
        var card = Kind is AccountKind.Revolving;
        var account = new Account
        {
            Creditor = Imagined.Name(at), Kind = Kind, Responsibility = Responsibility.Individual, Status = AccountStatus.Open, Opened = PartialDate.Of(before.AsOf), Reported = PartialDate.Of(before.AsOf), PastDue = 0,
            Balance = card ? 0 : Amount, CreditLimit = card ? Amount : null, OriginalAmount = card ? null : Amount, MonthlyPayment = card ? null : MonthlyCourse.Payment(Kind, Amount),
        };
        return before with { Accounts = [.. before.Accounts, new(at, account)], HardInquiries = [.. before.HardInquiries, new() { Creditor = account.Creditor, Date = account.Opened, Kind = InquiryKind.Hard }] };
    }

    private static string Named(AccountKind kind) => kind switch { AccountKind.Auto => "car loan", AccountKind.Student => "student loan", AccountKind.Mortgage => "mortgage", _ => "loan" };
}

/// <summary>Becomes an authorized user of somebody's card, which brings the card's past along and takes no application.</summary>
internal sealed record Authorise(decimal Limit, int Months, decimal Balance) : CreditAction
{
    private const int LongestCalendar = 84;

    public override string Word => "authorise";

    public override string Text(CreditProfile before) => $"Become an authorized user of a card with a limit of {Money.Usd(Limit)}, a balance of {Money.Usd(Balance)} and {Months} months of payments on time.";

    public override CreditProfile Apply(CreditProfile before)
    {
        var (at, now) = (Imagined.Next(before), PartialDate.Of(before.AsOf).MonthNumber);
        var account = new Account
        {
            Creditor = Imagined.Name(at), Kind = AccountKind.Revolving, Responsibility = Responsibility.Authorized, Status = AccountStatus.Open, Opened = PartialDate.OfMonthNumber(now - Months), Reported = PartialDate.Of(before.AsOf),
            Balance = Balance, CreditLimit = Limit, PastDue = 0, History = [.. Enumerable.Range(1, Math.Min(Months, LongestCalendar)).Select(i => new PaymentMonth(PartialDate.OfMonthNumber(now - i), PaymentCode.Ok))],
        };
        return before with { Accounts = [.. before.Accounts, new(at, account)] };
    }
}

/// <summary>Somebody asks for the report after an application.</summary>
internal sealed record Inquire : CreditAction
{
    public override string Word => "inquiry";

    public override string Text(CreditProfile before) => "Apply somewhere, which leaves a hard inquiry.";

    public override CreditProfile Apply(CreditProfile before)
        => before with { HardInquiries = [.. before.HardInquiries, new() { Creditor = $"NEW APPLICATION {before.HardInquiries.Count}", Date = PartialDate.Of(before.AsOf), Kind = InquiryKind.Hard }] };
}

/// <summary>Accounts that are not on file: in place of a report's number they carry −1, and are written <c>new.0</c>, <c>new.1</c>.</summary>
internal static class Imagined
{
    public const int Report = -1;

    public static AccountRef Next(CreditProfile profile)
        => new(Report, profile.Accounts.Where(a => a.At.Report == Report).Select(a => a.At.Account + 1).DefaultIfEmpty(0).Max());

    public static string Name(AccountRef at) => $"NEW ACCOUNT {at.Account}";
}
