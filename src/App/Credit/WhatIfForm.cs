using Microsoft.AspNetCore.Http;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;

namespace Prospect.App.Credit;

/// <summary>What a person may do with one account, and what they chose last.</summary>
/// <param name="At">The account's name, <c>0.3</c>.</param>
/// <param name="Account">The account.</param>
/// <param name="Pay">What is paid on it, as typed.</param>
/// <param name="Second">The word of the second field: <c>limit</c>, <c>settle</c>, or null.</param>
/// <param name="SecondValue">What is typed there.</param>
/// <param name="Choices">What else may happen to it, each a word and what people read.</param>
/// <param name="Chosen">Which of them.</param>
public sealed record WhatIfRow(string At, Account Account, string? Pay, string? Second, string? SecondValue, IReadOnlyList<(string Word, string Text)> Choices, string? Chosen);

/// <summary>The form of what-if: a row for each account that something can be done with, and what comes besides.</summary>
public sealed class WhatIfForm
{
    private readonly IFormCollection form;

    internal WhatIfForm(IReadOnlyList<CreditReport> reports, IFormCollection form, DateOnly today)
    {
        this.form = form;
        Rows = [.. CreditProfile.Of(reports, today).Accounts.Where(a => a.Account.Status is not (AccountStatus.Paid or AccountStatus.Transferred)).Select(Row)];
    }

    /// <summary>Every debt once.</summary>
    public IReadOnlyList<WhatIfRow> Rows { get; }

    /// <summary>What was typed or chosen in a field.</summary>
    public string? Value(string field) => form[field].ToString() is { Length: > 0 } text ? text.Trim() : null;

    /// <summary>What the form says, as actions in their order: account by account, then what is new, then what was written by hand; months pass last.</summary>
    public IReadOnlyList<string> Actions =>
    [
        .. Rows.SelectMany(OfRow),
        .. Value("open.amount") is { } amount ? [$"open:{Value("open.kind")}:{amount}"] : (string[])[],
        .. Value("user.limit") is { } limit ? [$"authorise:{limit}:{Value("user.months") ?? "12"}"] : (string[])[],
        .. Value("inquiry") is not null ? ["inquiry"] : (string[])[],
        .. (Value("more") ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        .. Value("wait") is { } months && months != "0" ? [$"wait:{months}"] : (string[])[],
    ];

    private static IEnumerable<string> OfRow(WhatIfRow row)
    {
        if (row.Pay is { } pay)
        {
            yield return $"pay:{row.At}:{pay}";
        }

        if (row.SecondValue is { } second)
        {
            yield return $"{row.Second}:{row.At}:{second}";
        }

        if (row.Chosen is { } chosen)
        {
            yield return $"{chosen}:{row.At}";
        }
    }

    private WhatIfRow Row(ProfileAccount profiled)
    {
        var (at, account) = ($"{profiled.At.Report}.{profiled.At.Account}", profiled.Account);
        var own = account.Responsibility is not (Responsibility.Authorized or Responsibility.Terminated);
        var second = profiled.IsOpenRevolving ? "limit" : profiled.IsDerogatory && account.Balance > 0 ? "settle" : null;
        (string, string)[] choices =
        [
            .. own && account is { Status: AccountStatus.Open, Kind: not AccountKind.Collection } ? [("miss", "miss a payment")] : ((string, string)[])[],
            .. profiled.IsOpenRevolving ? [("close", "close it")] : ((string, string)[])[],
            ("remove", "taken off the report"),
        ];
        return new(at, account, own && account.Balance > 0 ? Value($"pay.{at}") : null, second, second is null ? null : Value($"{second}.{at}"), choices, choices.Any(c => c.Item1 == Value($"do.{at}")) ? Value($"do.{at}") : null);
    }
}
