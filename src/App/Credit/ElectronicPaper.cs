using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.App.Credit;

/// <summary>Draws a file that programs send each other as a page: the letters that each value was read from, entry by entry, so that a value leads to its place there too.</summary>
internal sealed class ElectronicPaper
{
    private const double Width = 612, Left = 48, Top = 48, Step = 15, Size = 9.5, Letter = 5.1, Longest = 3600;
    private const int MostLetters = 400;
    private readonly List<PlacedPage> pages = [];
    private readonly List<Line> lines = [];
    private double y = Top;

    /// <returns>The page, and the reports with their evidence leading to it.</returns>
    public static (PlacedDocument Drawn, IReadOnlyList<CreditReport> Reports) Of(IReadOnlyList<CreditReport> reports)
    {
        var paper = new ElectronicPaper();
        CreditReport[] led = [.. reports.Select(paper.Draw)];
        paper.EndPage();
        return (new(SourceFormat.PlainText, false, paper.pages), led);
    }

    private CreditReport Draw(CreditReport report)
    {
        Write($"{report.Bureau} {report.ReportDate}", bold: true);
        return report with
        {
            Accounts = [.. report.Accounts.Select(a => a with { Evidence = Entry(a.Creditor, a.Evidence) })],
            Inquiries = [.. report.Inquiries.Select(i => i with { Evidence = Entry("Inquiry", i.Evidence) })],
            PublicRecords = [.. report.PublicRecords.Select(r => r with { Evidence = Entry("Public record", r.Evidence) })],
            Scores = [.. report.Scores.Select(s => s with { Evidence = Entry("Score", s.Evidence) })],
        };
    }

    private SortedDictionary<string, Evidence> Entry(string heading, IReadOnlyDictionary<string, Evidence> evidence)
    {
        y += Step;
        Write(heading, bold: true);
        var led = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var (field, read) in evidence)
        {
            var box = Write($"{Words.Plain(field)}:", bold: false, read.Text);
            led[field] = read with { Page = pages.Count + 1, Box = box };
        }

        return led;
    }

    private Box Write(string label, bool bold, string? value = null)
    {
        if (y > Longest)
        {
            EndPage();
        }

        var x = Left;
        List<Word> words = [];
        void Add(string text, bool strong)
        {
            foreach (var word in text.Length > MostLetters ? [string.Concat(text.AsSpan(0, MostLetters), "…")] : text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add(new(word, new(x, y, word.Length * Letter, Step - 3), new((float)Size, strong, false, 0)));
                x += (word.Length + 1) * Letter;
            }
        }

        Add(string.IsNullOrWhiteSpace(label) ? "–" : label, bold);
        var from = x = value is null ? x : Math.Max(x, Left + 130);
        Add(value ?? "", false);
        lines.Add(new(pages.Count + 1, words, null, lines.Count, lines.Count));
        y += Step;
        return new(from, y - Step, Math.Min(Math.Max(Letter, x - from - Letter), Width - from), Step - 3);
    }

    private void EndPage()
    {
        if (lines.Count > 0)
        {
            pages.Add(new(pages.Count + 1, Width, y + Top, [new Block(0, [.. lines])], [], []));
        }

        lines.Clear();
        y = Top;
    }
}
