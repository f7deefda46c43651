using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;

namespace Prospect.Credit.Simulating;

/// <summary>One thing that a person, a creditor or time may do to what a report says: a pure function on a profile.</summary>
internal abstract record CreditAction
{
    /// <summary>The stable word, such as <c>pay</c>.</summary>
    public abstract string Word { get; }

    /// <summary>The account that it is about, if it is about one.</summary>
    public virtual AccountRef? About => null;

    /// <summary>The same about the account as another report names it.</summary>
    public virtual CreditAction For(AccountRef at) => this;

    /// <summary>Why it cannot be done, in a sentence; null where it can.</summary>
    public virtual string? Fault(CreditProfile before) => null;

    /// <summary>What it costs at once, US dollars.</summary>
    public virtual decimal Cost(CreditProfile before) => 0;

    public abstract string Text(CreditProfile before);

    /// <summary>The profile afterwards. Only for a profile of which <see cref="Fault"/> says nothing.</summary>
    public abstract CreditProfile Apply(CreditProfile before);
}

/// <summary>An action about one account that is on file.</summary>
internal abstract record AccountAction(AccountRef At) : CreditAction
{
    public override AccountRef? About => At;
    public override CreditAction For(AccountRef at) => this with { At = at };

    protected static string Name(Account account) => account.Number is { } number ? $"{account.Creditor} {number}" : account.Creditor;

    protected Account Of(CreditProfile profile) => profile.Accounts.First(a => a.At == At).Account;

    public override string? Fault(CreditProfile before) => before.Accounts.Any(a => a.At == At) ? FaultOf(Of(before)) : "that account is no longer on file at this point";

    /// <summary>Why it cannot be done to this account.</summary>
    protected abstract string? FaultOf(Account account);
}
