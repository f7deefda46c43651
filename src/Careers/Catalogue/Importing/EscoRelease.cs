namespace Prospect.Careers.Catalogue.Importing;

/// <summary>Reads a release of ESCO in its CSV form, in English.</summary>
internal sealed class EscoRelease(PublishedFiles files, ImportNotes notes)
{
    private const string Links = "occupationSkillRelations.csv";

    // ESCO does not weigh its links; an essential one weighs twice an optional one.
    private const decimal EssentialWeight = 0.8m, OptionalWeight = 0.4m;

    public static readonly CatalogueSource Source = new(
        "ESCO", "free reuse with credit (Commission Decision 2011/833/EU)",
        "This uses the ESCO classification of the European Commission, changed in form");

    /// <summary>Null where there is no table of occupations or of skills.</summary>
    public (List<Skill> Skills, List<SkillGroup> Groups, List<Occupation> Occupations, List<OccupationGroup> OccupationGroups)? Read()
    {
        var pillar = new EscoSkills(files, notes);
        var skills = pillar.Read();
        var occupations = Occupations(skills);
        return skills.Count == 0 && occupations.Count == 0 ? null : (skills, pillar.Groups(), occupations, Groups());
    }

    private List<Occupation> Occupations(List<Skill> skills)
    {
        var occupations = new SortedDictionary<string, Occupation>(StringComparer.Ordinal);
        using var table = TableReader.Open(files, "occupations_en.csv", notes);
        if (table is null)
        {
            return [];
        }

        var requirements = Requirements(skills.ToDictionary(s => s.Id, StringComparer.Ordinal));
        var (uri, code, group, label) = (table.Column("conceptUri"), table.Column("code"), table.Column("iscoGroup"), table.Column("preferredLabel"));
        var (titles, hidden, about, definition) = (table.Column("altLabels"), table.Column("hiddenLabels"), table.Column("description"), table.OptionalColumn("definition"));
        var status = table.OptionalColumn("status");
        while (table.Next())
        {
            var (id, name) = (table.Text(uri).Trim(), table.Text(label).Trim());
            // A release without codes names its occupations by their URIs.
            var key = code >= 0 ? table.Text(code).Trim() : id;
            if (id.Length == 0 || name.Length == 0 || key.Length == 0 || occupations.ContainsKey(key))
            {
                table.LeaveOut("without a code, a URI and a label of its own");
            }
            else if (table.Span(status) is not ("" or "released"))
            {
                table.LeaveOut("not released");
            }
            else
            {
                occupations.Add(key, new(
                    key, name, null, null, null, EscoSkills.Labels(table.Span(titles), name), EscoSkills.Either(table.Text(about), table.Text(definition)), [],
                    requirements.GetValueOrDefault(id) ?? [], [], null)
                {
                    Uri = id, Isco = table.Text(group).Trim(), Hidden = EscoSkills.Labels(table.Span(hidden), name),
                });
            }
        }

        var uris = occupations.Values.Select(o => o.Uri).ToHashSet(StringComparer.Ordinal);
        foreach (var _ in requirements.Where(r => !uris.Contains(r.Key)).SelectMany(r => r.Value))
        {
            notes.LeftOut(Links, "about an occupation that is not in the release");
        }

        return [.. occupations.Values.Select(o => o with { Broader = Parent(o.Code, occupations) })];
    }

    // The code spells the tree out: 2654.1.7 stands below 2654.1.
    private static string Parent(string code, SortedDictionary<string, Occupation> occupations)
    {
        var dot = code.LastIndexOf('.');
        return dot > 0 && occupations.ContainsKey(code[..dot]) ? code[..dot] : "";
    }

    private Dictionary<string, IReadOnlyList<Requirement>> Requirements(Dictionary<string, Skill> skills)
    {
        Dictionary<string, Dictionary<string, Requirement>> requirements = new(StringComparer.Ordinal);
        using var table = TableReader.Open(files, Links, notes);
        var (occupation, skill, relation) = (table?.Column("occupationUri") ?? -1, table?.Column("skillUri") ?? -1, table?.Column("relationType") ?? -1);
        while (table?.Next() == true)
        {
            if (!skills.TryGetValue(table.Text(skill), out var asked))
            {
                table.LeaveOut("about a skill that is not in the release");
                continue;
            }

            var isEssential = table.Span(relation) is "essential";
            var mine = requirements.TryGetValue(table.Text(occupation), out var made) ? made : requirements[table.Text(occupation)] = new(StringComparer.Ordinal);
            if (isEssential || !mine.ContainsKey(asked.Id))
            {
                mine[asked.Id] = new(asked, isEssential ? EssentialWeight : OptionalWeight, isEssential);
            }
        }

        return requirements.ToDictionary(r => r.Key, r => RequirementOrder.Sorted(r.Value.Values), StringComparer.Ordinal);
    }

    private List<OccupationGroup> Groups()
    {
        var groups = new SortedDictionary<string, OccupationGroup>(StringComparer.Ordinal);
        using var table = TableReader.Open(files, "ISCOGroups_en.csv", notes);
        var (code, label, about) = (table?.Column("code") ?? -1, table?.Column("preferredLabel") ?? -1, table?.Column("description") ?? -1);
        while (table?.Next() == true)
        {
            if (table.Text(code) is not { Length: > 0 } of || !groups.TryAdd(of, new(of, table.Text(label).Trim(), table.Text(about).Trim())))
            {
                table.LeaveOut("without a code of its own");
            }
        }

        return [.. groups.Values];
    }
}
