using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Credit.Simulating;

/// <summary>Raises or lowers the limit of a card or line of credit.</summary>
internal sealed record SetLimit(AccountRef At, decimal Limit) : AccountAction(At)
{
    public override string Word => "limit";

    protected override string? FaultOf(Account account) => account is { Kind: AccountKind.Revolving, Status: AccountStatus.Open } ? null : "only an open card or line of credit has a limit";

    public override string Text(CreditProfile before)
    {
        var account = Of(before);
        return account.CreditLimit is { } was ? $"{(Limit < was ? "Lower" : "Raise")} the limit of {Name(account)} from {Money.Usd(was)} to {Money.Usd(Limit)}." : $"Have {Name(account)} report its limit of {Money.Usd(Limit)}.";
    }

    public override CreditProfile Apply(CreditProfile before) => before.With(At, a => a with { CreditLimit = Limit });
}

/// <summary>Closes a card or line of credit on which nothing is owed. The estimate counts open cards only, and would mislead about one that is closed while something is owed on it.</summary>
internal sealed record Close(AccountRef At) : AccountAction(At)
{
    public override string Word => "close";

    protected override string? FaultOf(Account account)
        => account is not { Kind: AccountKind.Revolving, Status: AccountStatus.Open } ? "only an open card or line of credit is closed; a loan ends when it is paid"
        : account.Balance > 0 ? "something is owed on it, and what closing it then does cannot be told; pay it first"
        : null;

    public override string Text(CreditProfile before) => $"Close {Name(Of(before))}.";

    public override CreditProfile Apply(CreditProfile before) => before.With(At, a => a with { Status = AccountStatus.Closed, Closed = PartialDate.Of(before.AsOf) });
}
