using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Finds the lines that stand with a line of contact details in one column, at its left or right edge, without a gap between them.</summary>
internal static class ContactRun
{
    private const double Edge = 8;  // points
    private const double Gap = 2.2; // of the letters' size, from line to line

    public static IEnumerable<Line> Around(Line start, PlacedDocument document)
    {
        var column = document.Lines.Where(l => l.Page == start.Page && (Math.Abs(l.Box.X - start.Box.X) < Edge || Math.Abs(l.Box.Right - start.Box.Right) < Edge || (l.Box.X > start.Box.X && l.Box.X < start.Box.X + (3 * Edge)))).OrderBy(l => l.Box.Y).ToList();
        var at = column.IndexOf(start);
        int from = at, to = at;
        while (from > 0 && IsNext(column[from - 1], column[from]))
        {
            from--;
        }

        while (to + 1 < column.Count && IsNext(column[to], column[to + 1]))
        {
            to++;
        }

        return column.GetRange(from, to - from + 1);
    }

    /// <summary>The line among them that can only be a town, known or not.</summary>
    public static Line? Town(List<Line> run)
        => run.Count(l => ContactDetails.IsContact(l.Text)) >= 2
            ? run.Find(l => l.Words.Count <= 3 && Places.LooksLikeName(l.Text) && TitleNouns.Score(l.Text) < 0.3 && OrganisationWords.Score(l.Text) < 0.5 && !PersonName.IsName(l.Text)) : null;

    private static bool IsNext(Line above, Line below)
        => below.Box.Y - above.Box.Y < Gap * Math.Max(above.Style.Size, below.Style.Size) && Math.Abs(above.Style.Size - below.Style.Size) < 1.5 && above.Style.Bold == below.Style.Bold;
}
