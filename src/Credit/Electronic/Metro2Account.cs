using System.Globalization;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Electronic;

/// <summary>Reads an account of a Metro 2 record. Codes are those of the Credit Reporting Resource Guide.</summary>
internal static class Metro2Account
{
    /// <param name="record">The record.</param>
    /// <param name="reporter">Who furnishes it, by the file's header.</param>
    /// <param name="document">Which document.</param>
    public static Account Of(Metro2Record record, string? reporter, int document)
    {
        var (of, places) = (record.Base, new Places(document));
        string? Text(string field, string name)
        {
            places.Add(field, of[name]);
            return of[name];
        }

        decimal? Amount(string field, string name) => decimal.TryParse(Text(field, name), NumberStyles.None, CultureInfo.InvariantCulture, out var amount) ? amount : null;
        PartialDate? Date(string field, string name) => Metro2Reports.Day(Text(field, name));
        var kind = Kind(Text("kind", "portfolioType"), Text("kind", "accountType"));
        var (closed, reported) = (Date("closed", "dateClosed"), Date("reported", "dateAccountInformation"));
        var highest = Amount("highBalance", "highestCredit");
        var isOriginal = kind is not (AccountKind.Revolving or AccountKind.Other);
        places.Add("creditor", reporter);
        places.Add("originalCreditor", record.Appended.FirstOrDefault(s => s.Name == "k1")?["originalCreditorName"]);
        return new()
        {
            Creditor = reporter ?? of["identificationNumber"] ?? "",
            Number = Text("number", "consumerAccountNumber"),
            Kind = kind,
            Responsibility = Owner(Text("responsibility", "ecoaCode")),
            Opened = Date("opened", "dateOpened"),
            Closed = closed,
            Status = Status(Text("status", "accountStatus"), closed is not null),
            Balance = Amount("balance", "currentBalance"),
            CreditLimit = Amount("creditLimit", "creditLimit") is > 0 and var limit ? limit : null,
            HighBalance = isOriginal ? null : highest,
            OriginalAmount = isOriginal ? highest : null,
            MonthlyPayment = Amount("monthlyPayment", "scheduledMonthlyPaymentAmount"),
            PastDue = Amount("pastDue", "amountPastDue"),
            Reported = reported,
            LastPayment = Date("lastPayment", "dateLastPayment"),
            FirstDelinquency = Date("firstDelinquency", "dateFirstDelinquency"),
            OriginalCreditor = record.Appended.FirstOrDefault(s => s.Name == "k1")?["originalCreditorName"],
            Terms = Text("terms", "termsDuration"),
            Remarks = [.. new[] { Text("remarks", "specialComment"), Text("remarks", "complianceConditionCode") }.OfType<string>()],
            History = [.. Months(reported, Text("history", "paymentHistoryProfile"))],
            Evidence = places.All,
        };
    }

    // The first of the 24 characters is the month before the date of the account's information (field 18).
    private static IEnumerable<PaymentMonth> Months(PartialDate? reported, string? profile)
    {
        for (var i = 0; reported is not null && i < profile?.Length; i++)
        {
            PaymentCode? code = profile[i] switch
            {
                '0' or 'E' => PaymentCode.Ok,
                '1' => PaymentCode.Late30,
                '2' => PaymentCode.Late60,
                '3' => PaymentCode.Late90,
                '4' => PaymentCode.Late120,
                '5' => PaymentCode.Late150,
                '6' => PaymentCode.Late180,
                'B' or 'D' => PaymentCode.None,
                'G' => PaymentCode.Collection,
                'H' => PaymentCode.Foreclosure,
                'J' or 'K' => PaymentCode.Repossession,
                'L' => PaymentCode.ChargeOff,
                _ => null,
            };
            if (code is { } known)
            {
                yield return new(PartialDate.OfMonthNumber(reported.Value.MonthNumber - 1 - i), known);
            }
        }
    }

    // Portfolio type (field 8) and account type (field 9).
    private static AccountKind Kind(string? portfolio, string? type) => (type, portfolio) switch
    {
        ("48" or "0C" or "77" or "95", _) => AccountKind.Collection,
        ("00" or "3A", _) => AccountKind.Auto,
        ("12", _) => AccountKind.Student,
        (_, "M") => AccountKind.Mortgage,
        (_, "R" or "C") => AccountKind.Revolving,
        (_, "I") => AccountKind.Installment,
        _ => AccountKind.Other,
    };

    // ECOA code (field 37).
    private static Responsibility Owner(string? code) => code switch
    {
        "1" or "7" => Responsibility.Individual,
        "2" => Responsibility.Joint,
        "3" => Responsibility.Authorized,
        "5" => Responsibility.Cosigner,
        "T" => Responsibility.Terminated,
        _ => Responsibility.Unknown,
    };

    // Account status (field 17A).
    private static AccountStatus Status(string? code, bool isClosed) => code switch
    {
        "05" => AccountStatus.Transferred,
        "13" or "61" or "62" or "63" or "64" or "65" => AccountStatus.Paid,
        "89" or "94" => AccountStatus.Foreclosure,
        "93" => AccountStatus.Collection,
        "95" or "96" => AccountStatus.Repossession,
        "97" => AccountStatus.ChargedOff,
        "11" or "71" or "78" or "80" or "82" or "83" or "84" => isClosed ? AccountStatus.Closed : AccountStatus.Open,
        _ => AccountStatus.Unknown,
    };
}
