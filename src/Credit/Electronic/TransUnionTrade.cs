using System.Globalization;
using System.Xml.Linq;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Electronic;

/// <summary>Reads a trade of TransUnion's XML answer.</summary>
internal static class TransUnionTrade
{
    public static Account Of(XElement trade, int document)
    {
        var places = new Places(document);
        string? Text(string field, params IReadOnlyList<string> path)
        {
            var text = trade.Down(path)?.Value;
            places.Add(field, text);
            return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        }

        var (portfolio, type) = (Text("kind", "portfolioType"), Text("kind", "account", "type"));
        var closed = TransUnionXml.Day(Text("closed", "dateClosed"));
        var rating = Text("status", "accountRating");
        var kind = Kind(portfolio, type, trade.Name.LocalName);
        var months = Text("terms", "terms", "paymentScheduleMonthCount")?.TrimStart('0');
        var remarks = trade.All("remark").Select(r => r.Down("code")?.Value.Trim()).OfType<string>().ToList();
        return new()
        {
            Creditor = Text("creditor", "subscriber", "name", "unparsed") ?? "",
            Number = Text("number", "accountNumber"),
            Kind = kind,
            Responsibility = Owner(Text("responsibility", "ECOADesignator")),
            Opened = TransUnionXml.Day(Text("opened", "dateOpened")),
            Closed = closed,
            Status = Status(rating, closed is not null, Text("status", "datePaidOut") is not null, kind),
            Balance = TransUnionXml.Amount(Text("balance", "currentBalance")),
            CreditLimit = TransUnionXml.Amount(Text("creditLimit", "creditLimit")),
            HighBalance = TransUnionXml.Amount(Text("highBalance", "highCredit")),
            MonthlyPayment = TransUnionXml.Amount(Text("monthlyPayment", "terms", "scheduledMonthlyPayment")),
            PastDue = TransUnionXml.Amount(Text("pastDue", "pastDue")),
            Reported = TransUnionXml.Day(Text("reported", "dateEffective")),
            LastPayment = TransUnionXml.Day(Text("lastPayment", "mostRecentPayment", "date")),
            OriginalCreditor = Text("originalCreditor", "additionalTradeAccount", "original", "creditGrantor", "unparsed"),
            Terms = string.IsNullOrEmpty(months) ? null : months,
            Remarks = remarks,
            History = [.. Months(trade.Down("paymentHistory", "paymentPattern"), places)],
            Evidence = places.All,
        };
    }

    // One sign a month, the newest first: 1 as agreed, 2 to 5 thirty days more each, X unknown.
    private static IEnumerable<PaymentMonth> Months(XElement? pattern, Places places)
    {
        var (start, signs) = (TransUnionXml.Day(pattern.Down("startDate")?.Value), pattern.Down("text")?.Value.Trim() ?? "");
        places.Add("history", signs);
        for (var i = 0; start is not null && i < signs.Length; i++)
        {
            PaymentCode? code = signs[i] switch
            {
                '1' => PaymentCode.Ok,
                '2' => PaymentCode.Late30,
                '3' => PaymentCode.Late60,
                '4' => PaymentCode.Late90,
                '5' => PaymentCode.Late120,
                'X' or 'x' => PaymentCode.None,
                _ => null,
            };
            if (code is { } known)
            {
                yield return new(PartialDate.OfMonthNumber(start.Value.MonthNumber - i), known);
            }
        }
    }

    private static AccountKind Kind(string? portfolio, string? type, string element) => (type, portfolio) switch
    {
        _ when element == "collection" => AccountKind.Collection,
        ("CO" or "FT" or "FC", _) => AccountKind.Collection,
        ("AU" or "AL" or "LE", _) => AccountKind.Auto,
        ("ST", _) => AccountKind.Student,
        (_, "mortgage") or ("CV" or "FH" or "VM" or "RE" or "SM" or "RM", _) => AccountKind.Mortgage,
        (_, "revolving" or "lineOfCredit") or ("CC" or "CH" or "HE" or "LC" or "SC", _) => AccountKind.Revolving,
        (_, "installment") => AccountKind.Installment,
        _ => AccountKind.Other,
    };

    private static Responsibility Owner(string? designator) => designator switch
    {
        "individual" or "primary" or "maker" => Responsibility.Individual,
        "jointContractLiability" or "joint" or "undesignated" => designator == "undesignated" ? Responsibility.Unknown : Responsibility.Joint,
        "authorizedUser" => Responsibility.Authorized,
        "participant" or "cosigner" or "coMaker" => Responsibility.Cosigner,
        "terminated" => Responsibility.Terminated,
        _ => Responsibility.Unknown,
    };

    // Ratings: 01 as agreed, 02 to 05 late, 08 and 8x repossession, 09 charged off, 9B collection.
    private static AccountStatus Status(string? rating, bool isClosed, bool isPaidOut, AccountKind kind) => rating switch
    {
        "9B" => AccountStatus.Collection,
        "09" or "9P" => AccountStatus.ChargedOff,
        ['0', '8'] or ['8', ..] => rating == "8F" ? AccountStatus.Foreclosure : AccountStatus.Repossession,
        _ when isClosed && isPaidOut && kind is not AccountKind.Revolving => AccountStatus.Paid,
        _ when isClosed => AccountStatus.Closed,
        _ when isPaidOut && kind is not AccountKind.Revolving => AccountStatus.Paid,
        ['0', >= '1' and <= '5'] => AccountStatus.Open,
        _ => AccountStatus.Unknown,
    };
}
