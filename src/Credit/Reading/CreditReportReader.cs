using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Reads credit reports from placed text. The one door to the readers of the layouts.</summary>
public static class CreditReportReader
{
    /// <summary>The layouts that are read, in words for people.</summary>
    private const string LayoutsRead = "Experian's, Equifax's and TransUnion's own disclosures, as annualcreditreport.com gives them, and three-bureau reports with a column for each bureau";

    /// <param name="document">The placed text.</param>
    /// <param name="documentIndex">Which of the documents given, counted from 0; evidence names it.</param>
    /// <returns>A report for each bureau; or <c>credit.unknown-layout</c> for a report of another layout, or <c>credit.no-report</c> for anything else.</returns>
    public static Result<IReadOnlyList<CreditReport>> Read(PlacedDocument document, int documentIndex)
    {
        ArgumentNullException.ThrowIfNull(document);
        var rows = new RowsOfDocument(document);
        var traits = new Traits(rows);
        if (!traits.IsCreditReport)
        {
            return new Error("credit.no-report", traits.FieldCount >= 3
                ? "The document speaks of credit, but it has neither the parts of a credit report nor a bureau's name. Give the report itself, as the bureau made it."
                : "The document has none of the parts of a credit report: accounts with their payment history, inquiries, the name of a bureau.");
        }

        var layout = ReportLayout.All.FirstOrDefault(l => l.Recognises(traits));
        if (layout is null)
        {
            return new Error("credit.unknown-layout", $"The document is a credit report, but not of a layout that is read: {LayoutsRead} are.");
        }

        CreditReport[] reports = [.. layout.Read(rows, documentIndex)];
        return reports;
    }
}
