using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Parts what stands under one heading into schools and certificates: "Education and certification", "Degrees and papers".</summary>
internal static class MixedStudies
{
    /// <summary>True for headings such as "Qualifications" and "Training", which tell neither.</summary>
    public static bool MayStandUnder(string heading)
        => heading.Contains("qualif", StringComparison.OrdinalIgnoreCase) || heading.Contains("training", StringComparison.OrdinalIgnoreCase) || heading.Contains("credential", StringComparison.OrdinalIgnoreCase);

    /// <param name="section">A section of studies.</param>
    /// <param name="certificates">Those of its lines that tell of certificates.</param>
    /// <returns>The others.</returns>
    public static List<Line> Part(Section section, out List<Line> certificates)
    {
        List<Line> studies = [];
        certificates = [];
        var rows = Row.Of(section.Lines);
        var isCertificate = false;
        for (var i = 0; i < rows.Count; i++)
        {
            var entry = EntryAt(rows, i);
            if (Begins(rows, i))
            {
                isCertificate = IsCertificate(entry);
            }

            (isCertificate ? certificates : studies).AddRange(rows[i].Cells);
        }

        return studies;
    }

    // A row begins an entry where it stands in a block of its own, has a date beside it, or the row above was whole.
    private static bool Begins(List<Row> rows, int at)
        => at == 0 || rows[at].Cells.Count > 1 || rows[at].First.Block != rows[at - 1].First.Block
        || (rows[at].Dates.Count > 0 && char.IsUpper(rows[at].First.Text[0]) && rows[at].Text.Contains(',', StringComparison.Ordinal) && rows.Take(at).Reverse().TakeWhile(r => r.First.Block == rows[at].First.Block).Any(r => r.Dates.Count > 0));

    private static string EntryAt(List<Row> rows, int at)
        => string.Join(' ', rows.Skip(at).TakeWhile((r, i) => i == 0 || (r.First.Block == rows[at].First.Block && !Begins(rows, at + i))).Select(r => r.Text));

    private static bool IsCertificate(string entry)
    {
        if (DegreeNames.In(entry) is not null)
        {
            return false;
        }

        // A school teaches for years; whoever examines does it on one day.
        var bare = DateSpans.In(entry);
        return !bare.Any(d => d.IsRange) && !DegreeNames.IsInstitution(entry.Split(',', '–', '—', '|')[0]) && bare.Count > 0 && !Course(entry);
    }

    private static bool Course(string entry)
        => entry.Contains("bootcamp", StringComparison.OrdinalIgnoreCase) || entry.Contains("program", StringComparison.OrdinalIgnoreCase) || entry.Contains("apprentice", StringComparison.OrdinalIgnoreCase) || entry.Contains("diploma", StringComparison.OrdinalIgnoreCase)
        || (DegreeNames.IsInstitution(entry) && entry.Contains("certificate", StringComparison.OrdinalIgnoreCase));
}
