using System.Globalization;
using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Reads the disclosure that a bureau sends to the consumer: headings, grids of labels and values, payment calendars.</summary>
internal static class Disclosure
{
    public static CreditReport Read(PlacedDocument document, int index, Bureau bureau, string layout)
    {
        var rows = RowsOfDocument.Of(document);
        var sections = Sections.Of(rows);
        var evidence = new EvidenceSource(index, document.HasPages);
        var warnings = new List<string>();
        var head = Grid.Read([.. sections.Where(s => s.Part is null or Part.Glance).SelectMany(s => s.Rows)], Vocabulary.Report);
        var signs = new RatingSigns(rows);
        var report = new CreditReport
        {
            Bureau = bureau,
            ReportDate = DateText.Read(head.Find(v => v.Field is Field.ReportDate)?.Text) ?? DateAnywhere(document),
            Document = index,
            Layout = layout,
            Consumer = PersonalSection.Read(sections, head.Find(v => v.Field is Field.PreparedFor && !v.IsBlank)?.Text),
            Accounts = [.. AccountSegments.Of(sections.Where(s => s.Part is Part.Accounts)).Select(raw => AccountOf.Make(raw, signs, evidence, warnings)).Where(a => a.Creditor.Length > 0 || a.Number is not null)],
            Inquiries = [.. sections.Where(s => s.Part is Part.HardInquiries or Part.SoftInquiries).SelectMany(s => InquirySection.Read(s, evidence))],
            PublicRecords = [.. sections.Where(s => s.Part is Part.PublicRecords).SelectMany(s => PublicRecordSection.Read(s, evidence))],
            Scores = [.. sections.Where(s => s.Part is Part.Score).SelectMany(s => ScoreSection.Read(s, evidence))],
        };
        warnings.AddRange(Disagreements(report, sections));
        return report with { Warnings = warnings };
    }

    // A running header may be the only place that names the day.
    private static PartialDate? DateAnywhere(PlacedDocument document)
        => document.Pages.Take(2).SelectMany(p => Grid.Read(RowsOfDocument.OfWholePage(p), Vocabulary.Report))
            .Where(v => v.Field is Field.ReportDate).Select(v => DateText.Read(v.Text)).FirstOrDefault(d => d is not null);

    // What the report counts at a glance must be what was read.
    private static IEnumerable<string> Disagreements(CreditReport report, List<Section> sections)
    {
        foreach (var section in sections.Where(s => s.Part is Part.Glance))
        {
            foreach (var value in Grid.Read(section.Rows, Vocabulary.Glance))
            {
                var read = value.Field switch
                {
                    Field.AccountCount => report.Accounts.Count,
                    Field.PublicRecordCount => report.PublicRecords.Count,
                    _ => report.Inquiries.Count(i => i.Kind is InquiryKind.Hard),
                };
                if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said != read)
                {
                    var what = value.Field switch { Field.AccountCount => "accounts", Field.PublicRecordCount => "public records", _ => "hard inquiries" };
                    yield return $"The summary on page {value.LabelRow.Page} counts {said} {what}; {read} were read.";
                }
            }
        }
    }
}
