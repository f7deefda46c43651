using System.Globalization;
using Prospect.Credit.Correcting;
using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;

namespace Prospect.Credit.Simulating;

/// <summary>Reads actions as people write them: a word and what it is about, parted by colons.</summary>
public sealed class ActionGrammar
{
    /// <summary>The longest wait, months.</summary>
    public const int LongestWait = 120;

    private const int LongestSpec = 300;
    private const decimal MostMoney = 10_000_000;

    private readonly IReadOnlyList<CreditReport> reports;
    private readonly Dictionary<AccountRef, AccountRef> counted = [];

    internal ActionGrammar(IReadOnlyList<CreditReport> reports, CreditProfile profile)
    {
        this.reports = reports;
        var shown = profile.Accounts.Select(a => a.At).ToHashSet();
        foreach (var group in AccountMerger.Groups(reports))
        {
            var one = group.First(shown.Contains);
            foreach (var at in group)
            {
                counted[at] = one;
            }
        }
    }

    /// <summary>Every form with what it does, for help and documentation.</summary>
    public static IReadOnlyList<(string Form, string Meaning)> Forms { get; } =
    [
        ("pay:0.3:500", "pay $500 on account 3 of report 0 (pay:0.3:all pays it off, pay:0.3:due what is past due)"),
        ("limit:0.3:5000", "its limit becomes $5,000"),
        ("open:revolving:3000", "open a card with that limit; or a loan of that amount: open:installment|auto|student|mortgage:AMOUNT"),
        ("close:0.3", "close a card; what is owed on it stays owed"),
        ("authorise:12000:96", "become authorized user of a card with that limit, 96 months old and always paid on time (authorise:12000:96:1500 with a balance)"),
        ("miss:0.3", "miss the payment that is due this month"),
        ("wait:6", "let six months pass, every payment made and nothing new charged"),
        ("remove:0.4", "an account is taken off (remove:0.i2 an inquiry, remove:0.p0 a public record, each counted from 0)"),
        ("correct:0.3:balance=0", "a field is corrected, named as in JSON (correct:0.3:history 2025-03=ok)"),
        ("inquiry", "a hard inquiry"),
        ("settle:0.5:300", "settle a debt gone bad for $300"),
    ];

    /// <summary>How accounts are named.</summary>
    public const string Naming = "An account is named REPORT.ACCOUNT, both counted from 0 as credit read gives them; one that several bureaus report is the same under each name. What an action opened is new.0, new.1 and so on.";

    /// <returns>The action, or what is wrong with it.</returns>
    internal (CreditAction? Action, string? Fault) Read(string spec)
    {
        if (spec.Length > LongestSpec || spec.Any(char.IsControl))
        {
            return (null, "this is longer than an action, or has signs that are no letters");
        }

        var parts = spec.Trim().Split(':');
        return (parts[0].ToUpperInvariant(), parts.Length) switch
        {
            ("PAY", 3) => On(parts[1], at => parts[2] switch
            {
                "all" => (new Pay(at, PaymentSize.All), null),
                "due" => (new Pay(at, PaymentSize.PastDue), null),
                var sum => Sum(sum, amount => new Pay(at, PaymentSize.Amount, amount)),
            }),
            ("LIMIT", 3) => On(parts[1], at => Sum(parts[2], limit => new SetLimit(at, limit))),
            ("OPEN", 3) => Kind(parts[1]) is { } kind ? Sum(parts[2], amount => new Open(kind, amount)) : (null, $"“{parts[1]}” is none of revolving, installment, auto, student, mortgage"),
            ("CLOSE", 2) => On(parts[1], at => (new Close(at), null)),
            ("AUTHORISE" or "AUTHORIZE", 3 or 4) => Authorised(parts),
            ("MISS", 2) => On(parts[1], at => (new Miss(at), null)),
            ("WAIT", 2) => Whole(parts[1], LongestWait, months => new Wait(months)),
            ("REMOVE", 2) => Removed(parts[1]),
            ("CORRECT", >= 3) => On(parts[1], at => Corrected(at, string.Join(':', parts[2..]))),
            ("INQUIRY", 1) => (new Inquire(), null),
            ("SETTLE", 3) => On(parts[1], at => Sum(parts[2], amount => new Settle(at, amount))),
            _ => (null, Forms.FirstOrDefault(f => f.Form.Split(':')[0].Equals(parts[0], StringComparison.OrdinalIgnoreCase)) is { Form: { } form } ? $"this action is written like {form}" : $"there is no such action; there are {string.Join(", ", Forms.Select(f => f.Form.Split(':')[0]))}"),
        };
    }

    private (CreditAction?, string?) On(string name, Func<AccountRef, (CreditAction?, string?)> then)
    {
        if (name.Split('.') is not [var report, var account] || !int.TryParse(account, NumberStyles.None, CultureInfo.InvariantCulture, out var a))
        {
            return (null, $"“{name}” names no account; one is named like 0.3");
        }

        if (report == "new")
        {
            return then(new(Imagined.Report, a));
        }

        return int.TryParse(report, NumberStyles.None, CultureInfo.InvariantCulture, out var r) && counted.TryGetValue(new(r, a), out var at) ? then(at)
            : (null, $"there is no account {name}; {Holdings()}");
    }

    private string Holdings() => reports.Count == 1 ? $"the report has {reports[0].Accounts.Count}, counted from 0" : $"there are {reports.Count} reports with {string.Join(", ", reports.Select(r => r.Accounts.Count))} accounts, all counted from 0";

    private (CreditAction?, string?) Removed(string name)
    {
        if (name.Split('.') is not [var report, ['i' or 'p', .. var number] what] || !int.TryParse(report, NumberStyles.None, CultureInfo.InvariantCulture, out var r)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n))
        {
            return On(name, at => (new Remove(at), null));
        }

        if (what[0] == 'p')
        {
            return r < reports.Count && n < reports[r].PublicRecords.Count ? (new RemoveRecord(reports[r].PublicRecords[n]), null) : (null, $"there is no public record {name}");
        }

        return r < reports.Count && n < reports[r].Inquiries.Count ? (new RemoveInquiry(reports[r].Inquiries[n]), null) : (null, $"there is no inquiry {name}");
    }

    private static (CreditAction?, string?) Corrected(AccountRef at, string assignment)
    {
        if (assignment.Split('=', 2) is not [var name, var value] || CorrectableField.Find(name.Trim()) is not { } field)
        {
            return (null, $"“{assignment}” is no correction such as balance=0 of {string.Join(", ", CorrectableField.All.Select(f => f.Name))}");
        }

        return field.Parse(value).TryGet(out var given, out var error) ? (new Correct(at, field, given.Text), null) : (null, error.Detail.TrimEnd('.'));
    }

    private static (CreditAction?, string?) Authorised(string[] parts)
    {
        var balance = parts.Length == 4 ? Amount(parts[3]) : 0;
        return balance is not { } owed ? (null, $"“{parts[3]}” is no sum of US dollars")
            : Amount(parts[1]) is not (> 0 and var limit) ? (null, $"“{parts[1]}” is no sum of US dollars above nothing")
            : Whole(parts[2], 12 * 60, months => new Authorise(limit, months, owed));
    }

    private static (CreditAction?, string?) Sum(string text, Func<decimal, CreditAction> then)
        => Amount(text) is > 0 and var amount ? (then(amount), null) : (null, $"“{text}” is no sum of US dollars above nothing");

    private static decimal? Amount(string text)
        => WrittenValue.Money(text.Trim().Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)) is { } amount and >= 0 and <= MostMoney ? amount : null;

    private static (CreditAction?, string?) Whole(string text, int most, Func<int, CreditAction> then)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? (then(number), null) : (null, $"“{text}” is no whole number of months from 1 to {most}");

    private static AccountKind? Kind(string word)
        => new[] { AccountKind.Revolving, AccountKind.Installment, AccountKind.Auto, AccountKind.Student, AccountKind.Mortgage }.Where(k => ContractWord.Of(k) == word).Select(k => (AccountKind?)k).FirstOrDefault();
}
