using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Finds whose report it is and of which day where no label beside the text says so: on the title page, or in what runs along the edge of the pages.</summary>
internal static class TitlePage
{
    private const int FirstRows = 14, EdgeRows = 3, MostWordsOfAName = 5;

    private static readonly HashSet<string> NoNames =
        ["credit", "report", "file", "consumer", "disclosure", "your", "the", "page", "confirmation", "number", "personal", "date", "information", "summary", "account", "accounts", "score", "bureau", "three", "side", "prepared", "generated", "for", "of", "a", "guide", "experian", "equifax", "transunion", "trans", "union"];

    /// <summary>The name of the person; null where none is to be found.</summary>
    public static Value? Name(RowsOfDocument document)
    {
        var pages = document.WholePages;
        if (Grid.Read([.. pages.Take(1).SelectMany(p => p)], Vocabulary.Report).Find(v => v.Field is Field.PreparedFor && !v.IsBlank) is { } labelled)
        {
            return labelled;
        }

        var edges = pages.Skip(1).Take(2).SelectMany(p => p.Take(EdgeRows).Concat(p.TakeLast(EdgeRows))).Select(r => r.Text).ToList();
        Row? above = null;
        foreach (var row in pages.Take(1).SelectMany(p => p).Take(FirstRows))
        {
            foreach (var cell in row.Cells.Where(IsName))
            {
                if (above?.Plain.EndsWith(" for", StringComparison.Ordinal) == true || edges.Exists(e => e.Contains(cell.Text, StringComparison.Ordinal)))
                {
                    return new(Field.PreparedFor, cell.Text, [.. cell.Words.Select(w => (row.Page, w))], row, cell.X);
                }
            }

            above = row;
        }

        return null;
    }

    /// <summary>The day of the report: what follows a label in the same run of words, in the title or in what runs along the pages; else a date alone on the title page.</summary>
    public static PartialDate? Date(RowsOfDocument document)
    {
        var rows = document.WholePages.Take(2).SelectMany(p => p.Take(FirstRows).Concat(p.Skip(FirstRows).TakeLast(EdgeRows))).ToList();
        foreach (var cell in rows.SelectMany(r => r.Cells))
        {
            for (var i = 0; i < cell.Words.Count; i++)
            {
                if (Vocabulary.Report.Follow(cell.Plain, i) is { Field: Field.ReportDate or Field.BareDate, Count: var count } && DateText.ReadAll(Rest(cell, i + count)).FirstOrDefault() is { Start: 0, End: > 0 } date)
                {
                    return date.Date;
                }
            }
        }

        return document.WholePages.Take(1).SelectMany(p => p.Take(FirstRows)).SelectMany(r => r.Cells).Where(c => InquirySection.IsDates(c.Text)).Select(c => DateText.Read(c.Text)).FirstOrDefault(d => d is { Day: not null });
    }

    private static string Rest(Cell cell, int from) => string.Join(' ', cell.Words.Skip(from).Select(w => w.Text).SkipWhile(t => t is ":" or "-"));

    private static bool IsName(Cell cell)
        => cell.Words.Count is >= 2 and <= MostWordsOfAName && cell.Words.All(w => char.IsUpper(w.Text[0]) && w.Text.All(c => char.IsLetter(c) || c is '.' or '\'' or '-' or '\u2019')) && !cell.Plain.Any(NoNames.Contains)
        && Headings.Of(new Row(0, [cell])) is null && Vocabulary.Report.Follow(cell.Plain, 0).Field is null && Vocabulary.Person.Follow(cell.Plain, 0).Field is null;
}
