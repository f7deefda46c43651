namespace Prospect.Careers.Catalogue.Importing;

/// <summary>Reads the rated elements of O*NET's content model that are skills or knowledge.</summary>
/// <remarks>
/// Importance (IM) runs from 1 to 5 and level (LV) from 0 to 7 (Scales Reference.txt). From 3, "important", an element counts as asked for;
/// from 4, "very important", as essential. Abilities, work activities and work styles are not things that one names or learns as a skill.
/// </remarks>
internal sealed class OnetElements(PublishedFiles files, ImportNotes notes)
{
    public const decimal Important = 3, VeryImportant = 4;
    private static readonly string[] Tables = ["Skills.txt", "Knowledge.txt"];
    private readonly SortedDictionary<string, Skill> skills = new(StringComparer.Ordinal);

    public IEnumerable<Skill> Skills => skills.Values;

    /// <summary>The requirements of each occupation.</summary>
    public Dictionary<string, List<Requirement>> Read(HashSet<string> known)
    {
        var abouts = Abouts();
        Dictionary<string, List<Requirement>> requirements = new(StringComparer.Ordinal);
        foreach (var file in Tables)
        {
            foreach (var ((code, element, name), (importance, level)) in Ratings(file, known))
            {
                var skill = Skill(element, name, abouts, file == "Knowledge.txt");
                if (importance >= Important)
                {
                    (requirements.TryGetValue(code, out var list) ? list : requirements[code] = []).Add(
                        new(skill, Figures.Share(importance.Value, 1, 5), importance >= VeryImportant) { Level = level is { } much ? Figures.Share(much, 0, 7) : null });
                }
            }
        }

        return requirements;
    }

    private SortedDictionary<(string Code, string Element, string Name), (decimal? Importance, decimal? Level)> Ratings(string file, HashSet<string> known)
    {
        var ratings = new SortedDictionary<(string, string, string), (decimal? Importance, decimal? Level)>(Comparer<(string Code, string Element, string Name)>.Create((a, b)
            => (string.CompareOrdinal(a.Code, b.Code), string.CompareOrdinal(a.Element, b.Element)) is var (code, element) && code != 0 ? code : element));
        using var table = TableReader.Open(files, file, notes);
        if (table is null)
        {
            return ratings;
        }

        var (code, element, name, scale, value) = (table.Column("O*NET-SOC Code"), table.Column("Element ID"), table.Column("Element Name"), table.Column("Scale ID"), table.Column("Data Value"));
        while (table.Next())
        {
            var key = (table.Text(code), table.Text(element), table.Text(name));
            if (!known.Contains(key.Item1) || key.Item2.Length == 0 || key.Item3.Length == 0 || Figures.Of(table.Span(value)) is not { } figure)
            {
                table.LeaveOut("without a known code, an element and a value");
                continue;
            }

            var now = ratings.GetValueOrDefault(key);
            ratings[key] = table.Span(scale) is "IM" ? now with { Importance = figure } : table.Span(scale) is "LV" ? now with { Level = figure } : now;
        }

        return ratings;
    }

    private Skill Skill(string element, string name, Dictionary<string, string> abouts, bool isKnowledge)
    {
        var id = "onet:" + element;
        if (!skills.TryGetValue(id, out var skill))
        {
            skill = new(id, name, isKnowledge ? SkillKind.Knowledge : SkillKind.Skill, [], [], abouts.GetValueOrDefault(element, "")) { IsKnowledge = isKnowledge, Reuse = ReuseLevel.CrossSector };
            skills.Add(id, skill);
        }

        return skill;
    }

    private Dictionary<string, string> Abouts()
    {
        Dictionary<string, string> abouts = new(StringComparer.Ordinal);
        using var table = TableReader.Open(files, "Content Model Reference.txt", notes);
        var (element, about) = (table?.Column("Element ID") ?? -1, table?.Column("Description") ?? -1);
        while (table?.Next() == true)
        {
            abouts.TryAdd(table.Text(element), table.Text(about).Trim());
        }

        return abouts;
    }
}
