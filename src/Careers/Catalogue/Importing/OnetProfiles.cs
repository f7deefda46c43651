namespace Prospect.Careers.Catalogue.Importing;

/// <summary>Reads O*NET's job zones, education and interests.</summary>
internal sealed class OnetProfiles(PublishedFiles files, ImportNotes notes)
{
    private const string RequiredEducation = "2.D.1";
    private static readonly string[] Themes = ["1.B.1.a", "1.B.1.b", "1.B.1.c", "1.B.1.d", "1.B.1.e", "1.B.1.f"];

    public Dictionary<string, int> Zones(HashSet<string> known)
    {
        Dictionary<string, int> zones = new(StringComparer.Ordinal);
        using var table = TableReader.Open(files, "Job Zones.txt", notes);
        var (code, zone) = (table?.Column("O*NET-SOC Code") ?? -1, table?.Column("Job Zone") ?? -1);
        while (table?.Next() == true)
        {
            if (known.Contains(table.Text(code)) && Figures.Whole(table.Span(zone)) is { } figure and >= 1 and <= 5)
            {
                zones[table.Text(code)] = figure;
            }
            else
            {
                table.LeaveOut("without a known code and a zone from 1 to 5");
            }
        }

        return zones;
    }

    /// <summary>The level at which half of those asked said that no more is required: the median over the categories of "Required Level of Education".</summary>
    public Dictionary<string, EducationLevel> Education(HashSet<string> known)
    {
        var shares = new Dictionary<string, SortedDictionary<int, decimal>>(StringComparer.Ordinal);
        using var table = TableReader.Open(files, "Education, Training, and Experience.txt", notes);
        if (table is null)
        {
            return [];
        }

        var (code, element, scale, category, value) = (table.Column("O*NET-SOC Code"), table.Column("Element ID"), table.Column("Scale ID"), table.Column("Category"), table.Column("Data Value"));
        while (table.Next())
        {
            if (table.Span(element) is not RequiredEducation || table.Span(scale) is not "RL")
            {
                continue;
            }

            if (known.Contains(table.Text(code)) && Figures.Whole(table.Span(category)) is { } rank && Figures.Of(table.Span(value)) is { } share and >= 0)
            {
                (shares.TryGetValue(table.Text(code), out var mine) ? mine : shares[table.Text(code)] = [])[rank] = share;
            }
            else
            {
                table.LeaveOut("without a known code, a category and a share");
            }
        }

        return shares.Where(s => s.Value.Values.Sum() > 0).ToDictionary(s => s.Key, s => Level(Median(s.Value)), StringComparer.Ordinal);
    }

    public Dictionary<string, InterestProfile> Interests(HashSet<string> known)
    {
        Dictionary<string, decimal[]> marks = new(StringComparer.Ordinal);
        using var table = TableReader.Open(files, "Interests.txt", notes);
        if (table is null)
        {
            return [];
        }

        var (code, element, scale, value) = (table.Column("O*NET-SOC Code"), table.Column("Element ID"), table.Column("Scale ID"), table.Column("Data Value"));
        while (table.Next())
        {
            var theme = Array.IndexOf(Themes, table.Text(element));
            if (theme < 0 || table.Span(scale) is not "OI")
            {
                continue;
            }

            if (known.Contains(table.Text(code)) && Figures.Of(table.Span(value)) is { } mark and >= 1 and <= 7)
            {
                (marks.TryGetValue(table.Text(code), out var mine) ? mine : marks[table.Text(code)] = new decimal[Themes.Length])[theme] = mark;
            }
            else
            {
                table.LeaveOut("without a known code and a mark from 1 to 7");
            }
        }

        return marks.Where(m => m.Value.All(v => v > 0)).ToDictionary(m => m.Key, m => new InterestProfile(m.Value[0], m.Value[1], m.Value[2], m.Value[3], m.Value[4], m.Value[5]), StringComparer.Ordinal);
    }

    private static int Median(SortedDictionary<int, decimal> shares)
    {
        var (half, sum) = (shares.Values.Sum() / 2, 0m);
        foreach (var (rank, share) in shares)
        {
            sum += share;
            if (sum >= half)
            {
                return rank;
            }
        }

        return shares.Keys.Last();
    }

    // The twelve categories of "Education, Training, and Experience Categories.txt". Courses without a degree count as what they build on.
    private static EducationLevel Level(int category) => category switch
    {
        1 => EducationLevel.None,
        2 or 4 => EducationLevel.Secondary,
        3 => EducationLevel.Vocational,
        5 => EducationLevel.Associate,
        6 or 7 => EducationLevel.Bachelor,
        8 or 9 => EducationLevel.Master,
        _ => EducationLevel.Doctorate,
    };
}
