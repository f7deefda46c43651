using Prospect.Credit.Reports;
using Prospect.Kernel;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Terminal;

/// <summary>Credit reports for people.</summary>
internal static class ReportTable
{
    private const int Months = 24;

    public static IRenderable Of(IReadOnlyList<CreditReport> reports) => Text.Rows(reports.SelectMany(Parts));

    private static IEnumerable<IRenderable> Parts(CreditReport report)
    {
        var date = report.ReportDate is { } day ? $", {day}" : "";
        yield return new Markup($"[bold]{Bureau(report.Bureau)}{date}[/]  {Text.Safe(report.Consumer.Name)}\n");
        var hard = report.Inquiries.Count(i => i.Kind == InquiryKind.Hard);
        yield return new Markup($"[dim]{report.Accounts.Count} accounts · {hard} hard inquiries · {report.Inquiries.Count - hard} soft · {report.PublicRecords.Count} public records[/]\n");
        if (report.Accounts.Count > 0)
        {
            yield return Accounts(report);
        }

        foreach (var record in report.PublicRecords)
        {
            yield return new Markup($"Public record: {ContractWord.Of(record.Kind)}, filed {Text.Safe(record.Filed?.ToString())}, {Text.Safe(record.Status)}");
        }

        foreach (var inquiry in report.Inquiries.Where(i => i.Kind == InquiryKind.Hard))
        {
            yield return new Markup($"Inquiry {Text.Safe(inquiry.Date?.ToString())}: {Text.Safe(inquiry.Creditor)}");
        }

        foreach (var score in report.Scores)
        {
            yield return new Markup($"Score shown: [bold]{score.Value}[/] {Text.Safe(score.Model)}");
        }

        foreach (var warning in report.Warnings)
        {
            yield return new Markup($"[yellow]{Text.Safe(warning)}[/]");
        }

        yield return new Markup("\n");
    }

    private static Table Accounts(CreditReport report)
    {
        var table = Text.Grid("Creditor", "Kind", "Status", "Opened", "Balance", "Limit", "Past due", $"Last {Months} months, newest first", "Place");
        foreach (var column in table.Columns.Skip(4).Take(3))
        {
            column.Right();
        }

        foreach (var account in report.Accounts)
        {
            table.AddRow(Text.Safe(account.Creditor), ContractWord.Of(account.Kind), Status(account.Status), Text.Safe(account.Opened?.ToMonth().ToString()),
                Dollars(account.Balance), Dollars(account.CreditLimit), account.PastDue is > 0 ? $"[red]{Dollars(account.PastDue)}[/]" : Dollars(account.PastDue),
                string.Concat(account.History.Take(Months).Select(Sign)), Text.Page(account.Evidence));
        }

        return table;
    }

    public static string Bureau(Bureau bureau) => bureau switch
    {
        Credit.Reports.Bureau.Experian => "Experian",
        Credit.Reports.Bureau.Equifax => "Equifax",
        _ => "TransUnion",
    };

    private static string Dollars(decimal? amount) => amount is { } value ? Text.Safe(Money.Usd(value).ToString()) : "";

    private static string Status(AccountStatus status)
        => status is AccountStatus.ChargedOff or AccountStatus.Collection or AccountStatus.Repossession or AccountStatus.Foreclosure
            ? $"[red]{ContractWord.Of(status)}[/]" : ContractWord.Of(status);

    private static string Sign(PaymentMonth month) => month.Code switch
    {
        PaymentCode.Ok => "[green]·[/]",
        PaymentCode.None => "[dim]-[/]",
        PaymentCode.Late30 => "[yellow]3[/]",
        PaymentCode.Late60 => "[yellow]6[/]",
        PaymentCode.Late90 => "[red]9[/]",
        PaymentCode.Late120 or PaymentCode.Late150 or PaymentCode.Late180 => "[red]+[/]",
        _ => "[red]X[/]",
    };
}
