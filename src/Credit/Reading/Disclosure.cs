using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Reads the disclosure that a bureau sends to the consumer: headings, grids of labels and values, payment calendars.</summary>
internal static class Disclosure
{
    public static CreditReport Read(RowsOfDocument document, int index, Bureau bureau, string layout)
    {
        var rows = document.OfBody();
        var sections = Sections.Of(rows);
        var evidence = new EvidenceSource(index, document.Document.HasPages);
        var warnings = new List<string>();
        var head = Grid.Read([.. sections.Where(s => s.Part is null or Part.Glance).SelectMany(s => s.Rows)], Vocabulary.Report);
        var signs = new RatingSigns(rows);
        var report = new CreditReport
        {
            Bureau = bureau,
            ReportDate = DateText.Read(head.Find(v => v.Field is Field.ReportDate && !v.IsBlank)?.Text) ?? DateText.Read(head.Find(v => v.Field is Field.BareDate && !v.IsBlank)?.Text) ?? DateAnywhere(document) ?? TitlePage.Date(document),
            Document = index,
            Layout = layout,
            Consumer = PersonalSection.Read(sections, head.Find(v => v.Field is Field.PreparedFor && !v.IsBlank), document, evidence),
            Accounts = [.. AccountSegments.Of(sections.Where(s => s.Part is Part.Accounts)).Select(raw => AccountOf.Make(raw, signs, evidence, warnings)).Where(a => a.Creditor.Length > 0 || a.Number is not null)],
            Inquiries = [.. sections.Where(s => s.Part is Part.HardInquiries or Part.SoftInquiries).SelectMany(s => InquirySection.Read(s, evidence))],
            PublicRecords = [.. sections.Where(s => s.Part is Part.PublicRecords).SelectMany(s => PublicRecordSection.Read(s, evidence))],
            Scores = [.. sections.Where(s => s.Part is Part.Score).SelectMany(s => ScoreSection.Read(s, evidence))],
        };
        warnings.AddRange(Counts.Disagreements(report, sections.Where(s => s.Part is Part.Glance).SelectMany(s => Grid.Read(s.Rows, Vocabulary.Glance))));
        warnings.AddRange(AccountTypeTable.Disagreements([.. sections.Where(s => s.Part is null or Part.Glance or Part.Accounts).SelectMany(s => s.Rows)], report.Accounts));
        return report with { Warnings = warnings };
    }

    // A running header may be the only place that names the day.
    private static PartialDate? DateAnywhere(RowsOfDocument document)
        => document.WholePages.Take(2).SelectMany(p => Grid.Read(p, Vocabulary.Report))
            .Where(v => v.Field is Field.ReportDate).Select(v => DateText.Read(v.Text)).FirstOrDefault(d => d is not null);
}
