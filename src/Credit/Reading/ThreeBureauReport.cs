using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Reads a document that sets several bureaus side by side: one report for each.</summary>
internal sealed class ThreeBureauReport
{
    public const string Layout = "three-bureau";

    private readonly IReadOnlyList<Row> rows;
    private readonly List<Section> sections;
    private readonly EvidenceSource evidence;
    private readonly int index;
    private readonly RatingSigns signs;

    private ThreeBureauReport(RowsOfDocument document, int index)
    {
        rows = document.OfBody();
        sections = Sections.Of(rows);
        evidence = new EvidenceSource(index, document.Document.HasPages);
        this.index = index;
        signs = new RatingSigns(rows);
    }

    public static IReadOnlyList<CreditReport> Read(RowsOfDocument document, int index) => new ThreeBureauReport(document, index).Reports();

    private List<CreditReport> Reports()
    {
        var bureaus = rows.Select(BureauColumns.BureausOf).Where(b => b.Count > 1).MaxBy(b => b.Count) ?? [];
        var head = Grid.Read([.. sections.Where(s => s.Part is null or Part.Glance).SelectMany(s => s.Rows).TakeWhile(r => BureauColumns.BureausOf(r).Count == 0)], Vocabulary.Report);
        var date = DateText.Read(head.Find(v => v.Field is Field.ReportDate && !v.IsBlank)?.Text) ?? DateText.Read(head.Find(v => v.Field is Field.BareDate && !v.IsBlank)?.Text);
        var personal = BureauTable.Read([.. sections.Where(s => s.Part is null || (Headings.IsPersonal(s.Part.Value) && s.Part is not Part.Statements)).SelectMany(WithHeading)], Vocabulary.Person);
        var accounts = BureauAccounts.Of(sections.Where(s => s.Part is Part.Accounts));
        var inquiries = Inquiries(bureaus).ToList();
        var glance = sections.Where(s => s.Part is Part.Glance).SelectMany(s => BureauTable.Read(s.Rows, Vocabulary.Glance)).ToList();
        return [.. bureaus.Select(bureau =>
        {
            var warnings = new List<string>();
            var said = personal.Select(l => l.Of(bureau)).OfType<Value>().ToList();
            var report = new CreditReport
            {
                Bureau = bureau,
                ReportDate = DateText.Read(said.Find(v => v.Field is Field.ReportDate && !v.IsBlank)?.Text) ?? date,
                Document = index,
                Layout = Layout,
                Consumer = PersonalSection.Read(said, evidence),
                Accounts = [.. accounts.Where(a => a.TryGetValue(bureau, out var raw) && SaysSomething(raw)).Select(a => AccountOf.Make(a[bureau], signs, evidence, warnings)).Where(a => a.Creditor.Length > 0 || a.Number is not null)],
                Inquiries = [.. inquiries.Where(i => i.Bureau == bureau).Select(i => i.Inquiry)],
                PublicRecords = [.. sections.Where(s => s.Part is Part.PublicRecords).SelectMany(s => Records(s, bureau))],
                Scores = [.. sections.Where(s => s.Part is Part.Score).SelectMany(s => Scores(s, bureau))],
            };
            return report with { Warnings = [.. warnings, .. Counts.Disagreements(report, glance.Select(l => l.Of(bureau)).OfType<Value>())] };
        })];
    }

    // Where the person is the subject of a heading, its words may be a label of the first table row.
    private static List<Row> WithHeading(Section section) => section.Heading is { } heading && section.Part is not null ? [heading, .. section.Rows] : section.Rows;

    private static bool SaysSomething(RawAccount raw)
        => raw.Calendar.Exists(c => !Phrase.IsBlank(c.Sign)) || raw.Values!.Any(v => v.Field is not (Field.OtherOfAccount or Field.OriginalCreditor or Field.Creditor) && !v.IsBlank);

    private IEnumerable<(Bureau Bureau, Inquiry Inquiry)> Inquiries(IReadOnlyList<Bureau> bureaus)
    {
        foreach (var section in sections.Where(s => s.Part is Part.HardInquiries or Part.SoftInquiries))
        {
            var kind = section.Part is Part.HardInquiries ? InquiryKind.Hard : InquiryKind.Soft;
            var current = (Bureau?)null;
            var head = section.Rows.FindIndex(InquiryTable.IsHead);
            if (head < 0)
            {
                foreach (var inquiry in Headless(section, kind).Where(i => bureaus.Contains(i.Bureau)))
                {
                    yield return inquiry;
                }

                continue;
            }

            // A list for each bureau stands under the bureau's name; else a column names the bureau.
            var alone = section.Rows.Select((row, i) => (Bureau: row.Cells.Count == 1 ? BureauColumns.OfCell(row.Cells[0]) : null, At: i)).Where(b => b.Bureau is not null).ToList();
            if (alone.Count > 0)
            {
                for (var i = 0; i < alone.Count; i++)
                {
                    current = alone[i].Bureau;
                    var part = section.Rows[(alone[i].At + 1)..(i + 1 < alone.Count ? alone[i + 1].At : section.Rows.Count)];
                    var own = part.FindIndex(InquiryTable.IsHead);
                    foreach (var inquiry in (own < 0 ? [] : InquiryTable.Read(part[own], part[(own + 1)..])).SelectMany(e => InquirySection.Of(e, kind, evidence)))
                    {
                        yield return (current!.Value, inquiry);
                    }
                }

                continue;
            }

            foreach (var entry in InquiryTable.Read(section.Rows[head], section.Rows[(head + 1)..]))
            {
                foreach (var bureau in entry.Bureaus.Distinct().Where(bureaus.Contains))
                {
                    foreach (var inquiry in InquirySection.Of(entry, kind, evidence))
                    {
                        yield return (bureau, inquiry);
                    }
                }
            }
        }
    }

    // Without heads each row still says who asked, when, and whom.
    private IEnumerable<(Bureau Bureau, Inquiry Inquiry)> Headless(Section section, InquiryKind kind)
    {
        foreach (var row in section.Rows.Where(r => r.Cells.Count > 2))
        {
            var (date, bureau) = (row.Cells.FirstOrDefault(c => InquirySection.IsDates(c.Text)), row.Cells.FirstOrDefault(c => BureauColumns.OfCell(c) is not null));
            var name = row.Cells.FirstOrDefault(c => c != date && c != bureau);
            if (date is null || bureau is null || name is null)
            {
                continue;
            }

            var entry = new InquiryTable.Entry([.. name.Words.Select(w => (row.Page, w))], [.. date.Words.Select(w => (row.Page, w))], [BureauColumns.OfCell(bureau)!.Value], null);
            foreach (var inquiry in InquirySection.Of(entry, kind, evidence))
            {
                yield return (entry.Bureaus[0], inquiry);
            }
        }
    }

    private IEnumerable<PublicRecord> Records(Section section, Bureau bureau)
    {
        var record = new List<Value>();
        foreach (var value in BureauTable.Read(section.Rows, Vocabulary.PublicRecord).Select(l => l.Of(bureau)).OfType<Value>().Append(null))
        {
            if (value is null || (value.Field is not Field.OtherOfRecord && record.Exists(v => v.Field == value.Field)))
            {
                if (record.Exists(v => v.Field is Field.RecordType or Field.Filed && !v.IsBlank))
                {
                    yield return PublicRecordSection.Make(record, "", evidence);
                }

                record = [];
            }

            if (value is not null)
            {
                record.Add(value);
            }
        }
    }

    private IEnumerable<ScoreShown> Scores(Section section, Bureau bureau)
    {
        var values = BureauTable.Read(WithHeading(section), Vocabulary.ScoreByModel).Select(l => l.Of(bureau)).OfType<Value>().ToList();
        var named = section.Rows.Prepend(section.Heading!).Select(r => ScoreSection.ModelIn(r)).FirstOrDefault(m => m is not null);
        return ScoreSection.Make(values, named, evidence);
    }
}
