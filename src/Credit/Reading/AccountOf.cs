using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Understands the rows of one account.</summary>
internal sealed class AccountOf
{
    private readonly RawAccount raw;
    private readonly List<Value> values;
    private readonly EvidenceSource evidence;
    private readonly RatingSigns signs;
    private readonly List<(string Field, List<(int Page, Word Word)> Words)> places = [];

    private AccountOf(RawAccount raw, RatingSigns signs, EvidenceSource evidence)
        => (this.raw, values, this.signs, this.evidence) = (raw, [.. raw.Values ?? Grid.Read(raw.Grid, Vocabulary.Account), .. raw.Running], signs, evidence);

    public static Account Make(RawAccount raw, RatingSigns signs, EvidenceSource evidence, List<string> warnings) => new AccountOf(raw, signs, evidence).Make(warnings);

    private Account Make(List<string> warnings)
    {
        var (heading, headingNumber) = Heading();
        var statusText = Bare(Text("status", Field.Status) ?? Text("status", Field.PayStatus));
        var type = string.Join(' ', new[] { Text("kind", Field.AccountType), Text("kind", Field.LoanType) }.Where(t => t is not null));
        var kind = AccountWords.Kind(type) is AccountKind.Other && raw.IsUnderCollections ? AccountKind.Collection : AccountWords.Kind(type);
        var closed = Date("closed", Field.Closed);
        var remarks = RemarkText.Of(values.Where(v => v.Field is Field.Remarks), raw.Comments);
        var terms = Text("terms", Field.Terms);
        var pastDue = Amount("pastDue", Field.PastDue) ?? (statusText is null ? null : MoneyText.Before(statusText, "past due"));
        if (pastDue is not null && !places.Exists(p => p.Field == "pastDue"))
        {
            places.Add(("pastDue", places.Find(p => p.Field == "status").Words));
        }

        if (remarks.Count > 0)
        {
            places.Add(("remarks", values.Where(v => v.Field is Field.Remarks).SelectMany(v => v.Words).Concat(raw.Comments.SelectMany(r => r.Words.Select(w => (r.Page, w)))).ToList()));
        }

        var account = new Account
        {
            Creditor = Text("creditor", Field.Creditor) ?? heading ?? "",
            Number = Text("number", Field.Number) ?? headingNumber,
            Kind = kind,
            Responsibility = AccountWords.Responsibility(Text("responsibility", Field.Responsibility)),
            Opened = Date("opened", Field.Opened),
            Closed = closed,
            Status = AccountWords.Status([.. values.Where(v => v.Field is Field.Status or Field.PayStatus or Field.Designator && !v.IsBlank).Select(v => v.Text)], closed is not null, remarks, kind),
            Balance = Amount("balance", Field.Balance) ?? Amount("balance", Field.ReportedBalance),
            CreditLimit = Amount("creditLimit", Field.CreditLimit),
            HighBalance = Amount("highBalance", Field.HighBalance),
            OriginalAmount = Amount("originalAmount", Field.OriginalBalance),
            MonthlyPayment = Amount("monthlyPayment", Field.MonthlyPayment) ?? PaymentOf(terms),
            PastDue = pastDue,
            Reported = Date("reported", Field.BalanceUpdated) ?? Date("reported", Field.BalanceDate) ?? Date("reported", Field.StatusUpdated),
            LastPayment = Date("lastPayment", Field.LastPayment),
            FirstDelinquency = Date("firstDelinquency", Field.FirstDelinquency),
            OriginalCreditor = WithoutClass(Text("originalCreditor", Field.OriginalCreditor)),
            Terms = terms,
            Remarks = remarks,
            StatusText = statusText,
            OnRecordUntil = DateText.Read(values.Find(v => v.Field is Field.OnRecordUntil)?.Text),
        };
        var history = History(account, warnings);
        return account with { History = history, Evidence = evidence.Of(places) };
    }

    // The name above the fields, and the masked number that may stand behind it.
    private (string? Name, string? Number) Heading()
    {
        var words = raw.Header.TakeWhile((r, i) => i == 0 || r.IsBold || AccountNumber.IsAlone(r)).Select(AccountHeader.NameOf).SelectMany(r => r.Words.Select(w => (r.Page, Word: w))).ToList();
        if (raw.Header.Count > 0 && raw.Header.FindIndex(AccountNumber.EndsIn) is var at and > 0)
        {
            words = raw.Header.Take(at + 1).SelectMany(r => r.Words.Select(w => (r.Page, Word: w))).ToList();
        }

        words = [.. words.Skip(words.Count > 1 && IsOrdinal(words[0].Word.Text) ? 1 : 0)];
        var name = words.TakeWhile((w, i) => i == 0 || !IsNumber(words, i)).ToList();
        var number = words.Skip(name.Count).ToList();
        if (name.Count == 0)
        {
            return (null, null);
        }

        places.Add(("creditor", name));
        if (number.Count > 0)
        {
            places.Add(("number", number));
        }

        return (string.Join(' ', name.Select(w => w.Word.Text)), number.Count == 0 ? null : string.Join(' ', number.Select(w => w.Word.Text)));
    }

    // Accounts may be numbered within their section: "2.1 BIRCH BANK".
    private static bool IsOrdinal(string word) => word.Any(char.IsAsciiDigit) && word.Contains('.', StringComparison.Ordinal) && word.All(c => char.IsAsciiDigit(c) || c is '.');

    private static bool IsNumber(List<(int Page, Word Word)> words, int at) => AccountNumber.IsWhole([.. words.Skip(at).Select(w => w.Word.Text)]);

    private Value? Find(string name, Field field)
    {
        var value = values.Find(v => v.Field == field && !v.IsBlank);
        if (value is not null)
        {
            places.RemoveAll(p => p.Field == name && (name is "creditor" or "number"));
            places.Add((name, [.. value.Words]));
        }

        return value;
    }

    private string? Text(string name, Field field) => Find(name, field)?.Text;

    private decimal? Amount(string name, Field field) => MoneyText.Read(Find(name, field)?.Text);

    private PartialDate? Date(string name, Field field) => DateText.Read(Find(name, field)?.Text);

    private static string? Bare(string? text) => text?.Trim('>', '<', ' ');

    // "$27 per month, paid Monthly": the scheduled payment is told with the terms.
    private decimal? PaymentOf(string? terms)
    {
        var amount = terms is null ? null : MoneyText.Before(terms, "per month") ?? MoneyText.Before(terms, "monthly") ?? MoneyText.Before(terms, "/month");
        if (amount is not null)
        {
            places.Add(("monthlyPayment", places.Find(p => p.Field == "terms").Words));
        }

        return amount;
    }

    // The line of business that follows a name in brackets is not part of it.
    private static string? WithoutClass(string? creditor)
        => creditor is not null && creditor.EndsWith(')') && creditor.LastIndexOf('(') is var at and > 0 ? creditor[..at].TrimEnd() : creditor;

    private List<PaymentMonth> History(Account account, List<string> warnings)
    {
        var months = new SortedDictionary<int, PaymentCode>();
        foreach (var (month, sign, row) in raw.Calendar)
        {
            if (signs.Of(sign, account.Kind) is { } code)
            {
                months[month.MonthNumber] = code;
            }
            else
            {
                warnings.Add($"{account.Creditor}: the sign \u201c{sign}\u201d for {month} on page {row.Page} is not one that is known; the month is left out.");
            }
        }

        foreach (var page in raw.UnreadCalendar.Select(r => r.Page).Distinct())
        {
            warnings.Add($"{account.Creditor}: the months at the head of the payment calendar on page {page} cannot be read; what stands below them is left out.");
        }

        if (raw.Calendar.Count > 0)
        {
            places.Add(("history", raw.CalendarWords));
        }

        return [.. months.Reverse().Select(m => new PaymentMonth(PartialDate.OfMonthNumber(m.Key), m.Value))];
    }
}
