using Prospect.Credit.Reports;

namespace Prospect.Credit.Scoring;

/// <summary>What is counted of an account whatever the day: found once, however often the account is judged beside others that change.</summary>
internal sealed class CountedAccount
{
    public CountedAccount(Account account)
    {
        Account = account;
        Record = PaymentRecord.Of(account);
        IsCollection = account.Kind is AccountKind.Collection;
        IsDerogatory = IsCollection || account.Status is AccountStatus.ChargedOff or AccountStatus.Collection or AccountStatus.Repossession or AccountStatus.Foreclosure;
        IsForeclosed = account.Status is AccountStatus.Foreclosure || (account.Kind is AccountKind.Mortgage && Record.HasForeclosure);
        IsCard = account.Kind is AccountKind.Revolving;
        IsLoan = !IsCollection && account.Kind is not (AccountKind.Revolving or AccountKind.Other);
        IsBehind = account is { PastDue: > 0, Status: AccountStatus.Open } or { PastDue: > 0, Status: AccountStatus.Closed, Balance: > 0 };
        Owes = account.Balance > 0;
        IsOpenOrOwed = Owes || ReportFigures.IsOpen(account);
        Opened = account.Opened?.MonthNumber;
        Reported = account.Reported?.MonthNumber;
        FirstDelinquency = account.FirstDelinquency?.MonthNumber;
        Balance = Math.Max(0, (double)(account.Balance ?? 0));
        Limit = IsCard && account.Balance is not null ? RoomOf(account) : 0;
        Lent = IsLoan && account.Kind is not AccountKind.Mortgage ? Math.Max(0, (double)(account.OriginalAmount ?? 0)) : 0;
    }

    public Account Account { get; }
    public PaymentRecord Record { get; }
    public bool IsCollection { get; }
    public bool IsDerogatory { get; }
    public bool IsForeclosed { get; }
    public bool IsCard { get; }
    public bool IsLoan { get; }
    public bool IsBehind { get; }
    public bool Owes { get; }
    public bool IsOpenOrOwed { get; }
    public int? Opened { get; }
    public int? Reported { get; }
    public int? FirstDelinquency { get; }

    /// <summary>US dollars; nothing below 0.</summary>
    public double Balance { get; }

    /// <summary>What may be owed on a card that shows a balance: its limit while it is open, and what is still owed, up to that, once it is not; 0 where nothing is owed any more or no limit is told.</summary>
    public double Limit { get; }

    // Nothing more can be drawn on a card that is closed or written off, so it is as full as can be until it is paid.
    private double RoomOf(Account account)
        => (double)(ReportFigures.LimitOf(account) ?? 0) is var limit && ReportFigures.IsOpen(account) ? limit : Math.Min(limit, Balance);

    /// <summary>What was lent, of a loan other than a mortgage; 0 where that is not told.</summary>
    public double Lent { get; }
}
