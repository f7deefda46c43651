using System.Globalization;

namespace Prospect.Credit.Reading;

/// <summary>Rows under one heading.</summary>
internal sealed record Section(Part? Part, Row? Heading, List<Row> Rows);

/// <summary>Divides a report's rows at its headings. The inner headings of an account stay with the accounts.</summary>
internal static class Sections
{
    // A value may read as a heading does; it stands in a column, and headings at the margin or in bold.
    private const double Indent = 30;

    public static List<Section> Of(IReadOnlyList<Row> rows)
    {
        var sections = Divided(rows, new(null, null, []));
        for (var first = 0; first < sections.Count; first++)
        {
            var last = first;
            while (IsOfPerson(sections[first]) && last + 1 < sections.Count && IsOfPerson(sections[last + 1]))
            {
                last++;
            }

            if (IsOfPerson(sections[first]) && PersonalColumns.Parted([.. sections[first].Rows, .. sections.Skip(first + 1).Take(last - first).SelectMany(s => s.Rows.Prepend(s.Heading!))]) is { } parted)
            {
                var anew = Divided(parted, sections[first] with { Rows = [] });
                sections = [.. sections[..first], .. anew, .. sections[(last + 1)..]];
                last = first + anew.Count - 1;
            }

            first = last;
        }

        return sections;
    }

    private static bool IsOfPerson(Section section) => section.Part is { } part && Headings.IsPersonal(part) && part is not Part.Statements;

    private static List<Section> Divided(IReadOnlyList<Row> rows, Section opening)
    {
        var sections = new List<Section> { opening };
        var isNumbered = rows.Count(r => Headings.IsNumbered(r) && Headings.Of(r) is not null) >= 3;
        var margins = rows.GroupBy(r => r.Page).ToDictionary(g => g.Key, g => g.Min(r => r.Box.X));
        for (var i = 0; i < rows.Count; i++)
        {
            var (part, current) = (PartOf(rows[i], sections[^1].Part), sections[^1]);
            if (part is null || (current.Part is Part.Accounts && !rows[i].IsBold && rows[i].Box.X > margins[rows[i].Page] + Indent) || (IsInner(part.Value, current.Part) && !(isNumbered && Headings.IsNumbered(rows[i]))) || (current.Part is Part.Accounts && rows[i].Plain is "account history" or "credit history") || IsCount(rows, i, current.Part) || IsNameBelowHead(rows, i) || (current.Part is Part.Glance && isNumbered && !Headings.IsNumbered(rows[i])) || IsTableOfCounts(rows, i, current.Part))
            {
                current.Rows.Add(rows[i]);
            }
            else
            {
                sections.Add(new(part, rows[i], []));
            }
        }

        return sections;
    }

    // Among the personal details the heads of tables and some headings say of themselves what they open.
    private static Part? PartOf(Row row, Part? current)
    {
        if (current is { } part && Headings.IsPersonal(part) && part is not Part.Statements)
        {
            if (row.Plain is "contact information" or "contact info")
            {
                return Part.Addresses;
            }

            if (row.Cells.Count > 1 && PersonalSection.IsHead(row) && Phrase.Of(row.Cells[0].Text) is var first)
            {
                return first is "address" or "addresses" ? Part.Addresses : first is "company" or "employer" or "employer name" ? Part.Employers : null;
            }
        }

        return Headings.Of(row);
    }

    private static bool IsInner(Part part, Part? current)
        => Headings.IsWithinAccount(part) || (current is Part.Accounts && ((Headings.IsPersonal(part) && part is not Part.Personal) || part is Part.Score or Part.Glance))
        || (current is Part.HardInquiries or Part.SoftInquiries or Part.PublicRecords && Headings.IsPersonal(part) && part is not Part.Personal);

    // A name that wraps beside the bureaus at the head of a table may end in a heading's words: CORMORANT / COLLECTIONS.
    private static bool IsNameBelowHead(IReadOnlyList<Row> rows, int at)
        => at > 0 && BureauColumns.BureausOf(rows[at - 1]).Count > 1 && rows[at - 1].IsFollowedBy(rows[at]);

    // At a glance, a heading with a number below or after it is a count.
    private static bool IsCount(IReadOnlyList<Row> rows, int at, Part? current)
        => current is Part.Glance && at + 1 < rows.Count && rows[at + 1].Words.All(w => int.TryParse(w.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    // At a glance, the accounts may be counted by type in a table under a heading of their own.
    private static bool IsTableOfCounts(IReadOnlyList<Row> rows, int at, Part? current)
        => current is Part.Glance && rows.Skip(at + 1).Take(6).Any(AccountTypeTable.IsLine);
}
