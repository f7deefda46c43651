using System.Globalization;

namespace Prospect.Credit.Reading;

/// <summary>Rows under one heading.</summary>
internal sealed record Section(Part? Part, Row? Heading, List<Row> Rows);

/// <summary>Divides a report's rows at its headings. The inner headings of an account stay with the accounts.</summary>
internal static class Sections
{
    public static List<Section> Of(IReadOnlyList<Row> rows)
    {
        var sections = new List<Section> { new(null, null, []) };
        for (var i = 0; i < rows.Count; i++)
        {
            var (part, current) = (Headings.Of(rows[i]), sections[^1]);
            if (part is null || IsInner(part.Value, current.Part) || IsCount(rows, i, current.Part))
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

    private static bool IsInner(Part part, Part? current)
        => Headings.IsWithinAccount(part) || (current is Part.Accounts && (Headings.IsPersonal(part) || part is Part.Score or Part.Glance))
        || (current is Part.HardInquiries or Part.SoftInquiries or Part.PublicRecords && Headings.IsPersonal(part));

    // At a glance, a heading with a number below or after it is a count.
    private static bool IsCount(IReadOnlyList<Row> rows, int at, Part? current)
        => current is Part.Glance && at + 1 < rows.Count && rows[at + 1].Words.All(w => int.TryParse(w.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _));
}
