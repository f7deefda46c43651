using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Correcting;

/// <summary>A value of an account that the person put right. It wins over what is read, in every later reading too.</summary>
/// <param name="Bureau">Whose report it is about.</param>
/// <param name="ReportDate">The date of the report in which the value was put right.</param>
/// <param name="Account">The account, by what was read of it.</param>
/// <param name="Field">As in JSON; a month of the payment history as <c>history 2025-03</c>.</param>
/// <param name="Read">What was read, as text: <c>1234.5</c>, <c>2019-03</c>, <c>charged-off</c>; null where nothing was.</param>
/// <param name="Value">What holds instead; null where the report says nothing there.</param>
public sealed record Correction(Bureau Bureau, PartialDate? ReportDate, AccountMark Account, string Field, string? Read, string? Value);

/// <summary>What an account is known by in a later reading and in a newer report: as read, never as corrected.</summary>
/// <param name="Creditor">Who reports it.</param>
/// <param name="Number">Masked as the report shows it.</param>
/// <param name="Opened">When it was opened.</param>
/// <param name="Kind">What kind of debt it is.</param>
/// <param name="Nth">Among several that are alike in all of this the how manieth, counted from 0.</param>
public sealed record AccountMark(string Creditor, string? Number, PartialDate? Opened, AccountKind Kind, int Nth)
{
    /// <summary>The mark of an account of a report as it was read.</summary>
    public static AccountMark Of(CreditReport asRead, int account)
    {
        ArgumentNullException.ThrowIfNull(asRead);
        var mark = Plain(asRead.Accounts[account]);
        return mark with { Nth = asRead.Accounts.Take(account).Count(a => Plain(a) == mark) };
    }

    internal static AccountMark Plain(Account account) => new(account.Creditor, account.Number, account.Opened, account.Kind, 0);

    internal Account AsAccount() => new() { Creditor = Creditor, Number = Number, Opened = Opened, Kind = Kind };
}
