namespace Prospect.Careers.Catalogue.Importing;

/// <summary>Reads a release of the O*NET database in its official text form, from 27 on.</summary>
internal sealed class OnetRelease(PublishedFiles files, ImportNotes notes)
{
    public static readonly CatalogueSource Source = new(
        "O*NET database", "CC BY 4.0",
        "O*NET® database by the US Department of Labor, Employment and Training Administration (USDOL/ETA), changed in form; O*NET® is a trademark of USDOL/ETA, which has not approved, endorsed or tested these changes");

    /// <summary>Skills first: the requirements name them. Null where there is no table of occupations.</summary>
    public (List<Skill> Skills, List<SkillGroup> Groups, List<Occupation> Occupations)? Read()
    {
        var labels = new SortedDictionary<string, (string Label, string About)>(StringComparer.Ordinal);
        using (var table = TableReader.Open(files, "Occupation Data.txt", notes))
        {
            if (table is null)
            {
                return null;
            }

            var (code, title, about) = (table.Column("O*NET-SOC Code"), table.Column("Title"), table.Column("Description"));
            while (table.Next())
            {
                if (!IsCode(table.Span(code)) || table.Span(title).IsWhiteSpace() || !labels.TryAdd(table.Text(code), (table.Text(title).Trim(), table.Text(about).Trim())))
                {
                    table.LeaveOut("without a code and a title of its own");
                }
            }
        }

        var known = labels.Keys.ToHashSet(StringComparer.Ordinal);
        var elements = new OnetElements(files, notes);
        var technology = new OnetTechnology(files, notes);
        var ratings = elements.Read(known);
        var software = technology.Read(known);
        var profiles = new OnetProfiles(files, notes);
        var (zones, education, interests) = (profiles.Zones(known), profiles.Education(known), profiles.Interests(known));
        var titles = Lists("Alternate Titles.txt", "Alternate Title", known);
        var tasks = Lists("Task Statements.txt", "Task", known);
        var related = Related(known);
        var occupations = labels.Select(l => new Occupation(
            l.Key, l.Value.Label, zones.TryGetValue(l.Key, out var zone) ? zone : null, education.TryGetValue(l.Key, out var level) ? level : null, interests.GetValueOrDefault(l.Key),
            [.. titles.GetValueOrDefault(l.Key, []).Where(t => !t.Equals(l.Value.Label, StringComparison.OrdinalIgnoreCase))], l.Value.About, tasks.GetValueOrDefault(l.Key, []),
            RequirementOrder.Sorted([.. ratings.GetValueOrDefault(l.Key, []), .. software.GetValueOrDefault(l.Key, [])]), related.GetValueOrDefault(l.Key, []), null));
        return ([.. elements.Skills, .. technology.Skills], technology.Groups, [.. occupations]);
    }

    public static bool IsCode(ReadOnlySpan<char> text)
        => text.Length == 10 && text[2] == '-' && text[7] == '.' && !text[..2].ContainsAnyExceptInRange('0', '9') && !text[3..7].ContainsAnyExceptInRange('0', '9') && !text[8..].ContainsAnyExceptInRange('0', '9');

    private Dictionary<string, List<string>> Lists(string file, string column, HashSet<string> known)
    {
        Dictionary<string, List<string>> lists = new(StringComparer.Ordinal);
        using var table = TableReader.Open(files, file, notes);
        var (code, text) = (table?.Column("O*NET-SOC Code") ?? -1, table?.Column(column) ?? -1);
        while (table?.Next() == true)
        {
            var of = table.Text(code);
            if (known.Contains(of) && !table.Span(text).IsWhiteSpace())
            {
                var list = lists.TryGetValue(of, out var made) ? made : lists[of] = [];
                list.Add(table.Text(text).Trim());
            }
            else
            {
                table.LeaveOut("without a known code and a text");
            }
        }

        return lists.ToDictionary(l => l.Key, l => l.Value.Distinct(StringComparer.OrdinalIgnoreCase).ToList(), StringComparer.Ordinal);
    }

    private Dictionary<string, string[]> Related(HashSet<string> known)
    {
        List<(string From, string To, int Index)> pairs = [];
        using var table = TableReader.Open(files, "Related Occupations.txt", notes);
        var (code, other, index) = (table?.Column("O*NET-SOC Code") ?? -1, table?.Column("Related O*NET-SOC Code") ?? -1, table?.OptionalColumn("Index") ?? -1);
        while (table?.Next() == true)
        {
            if (known.Contains(table.Text(code)) && known.Contains(table.Text(other)))
            {
                pairs.Add((table.Text(code), table.Text(other), Figures.Whole(table.Span(index)) ?? pairs.Count));
            }
            else
            {
                table.LeaveOut("without two known codes");
            }
        }

        return pairs.GroupBy(p => p.From, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(p => p.Index).Select(p => p.To).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }
}
