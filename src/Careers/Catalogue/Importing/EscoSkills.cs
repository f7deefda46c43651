using System.Collections.Frozen;

namespace Prospect.Careers.Catalogue.Importing;

/// <summary>Reads ESCO's pillar of skills.</summary>
internal sealed class EscoSkills(PublishedFiles files, ImportNotes notes)
{
    private const string Informatics = "http://data.europa.eu/esco/isced-f/06";

    private static readonly FrozenDictionary<string, ReuseLevel> ReuseLevels = new Dictionary<string, ReuseLevel>(StringComparer.Ordinal)
    {
        ["occupation-specific"] = ReuseLevel.OccupationSpecific, ["sector-specific"] = ReuseLevel.SectorSpecific,
        ["cross-sector"] = ReuseLevel.CrossSector, ["cross-sectoral"] = ReuseLevel.CrossSector, ["transversal"] = ReuseLevel.Transversal,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The skills in the order of their URIs.</summary>
    public List<Skill> Read()
    {
        var skills = new SortedDictionary<string, Skill>(StringComparer.Ordinal);
        using var table = TableReader.Open(files, "skills_en.csv", notes);
        if (table is null)
        {
            return [];
        }

        var (broader, related) = (Broader(), Related());
        var (uri, label, names, hidden) = (table.Column("conceptUri"), table.Column("preferredLabel"), table.Column("altLabels"), table.Column("hiddenLabels"));
        var (type, reuse, status) = (table.Column("skillType"), table.Column("reuseLevel"), table.OptionalColumn("status"));
        var (about, definition) = (table.Column("description"), table.OptionalColumn("definition"));
        while (table.Next())
        {
            var (id, name) = (table.Text(uri).Trim(), table.Text(label).Trim());
            if (id.Length == 0 || name.Length == 0 || skills.ContainsKey(id))
            {
                table.LeaveOut("without a URI and a label of its own");
                continue;
            }

            if (table.Span(status) is not ("" or "released"))
            {
                table.LeaveOut("not released");
                continue;
            }

            bool? isKnowledge = table.Span(type) switch { "knowledge" => true, "skill/competence" => false, _ => null };
            var above = broader.GetValueOrDefault(id) ?? [];
            var width = ReuseLevels.GetValueOrDefault(table.Text(reuse));
            skills.Add(id, new(id, name, Kind(name, isKnowledge, width, above), Labels(table.Span(names), name), [], Either(table.Text(about), table.Text(definition)))
            {
                Hidden = Labels(table.Span(hidden), name), Reuse = width, IsKnowledge = isKnowledge,
                Broader = above, Related = related.GetValueOrDefault(id) ?? [],
            });
        }

        return [.. skills.Values.Select(s => s with { Related = [.. s.Related.Where(skills.ContainsKey)] })];
    }

    /// <summary>The groups of skills in the order of their URIs.</summary>
    public List<SkillGroup> Groups()
    {
        var groups = new SortedDictionary<string, SkillGroup>(StringComparer.Ordinal);
        using var table = TableReader.Open(files, "skillGroups_en.csv", notes);
        var broader = table is null ? [] : Broader();
        var (uri, label, about, code) = (table?.Column("conceptUri") ?? -1, table?.Column("preferredLabel") ?? -1, table?.Column("description") ?? -1, table?.OptionalColumn("code") ?? -1);
        while (table?.Next() == true)
        {
            var id = table.Text(uri);
            if (id.Length == 0 || !groups.TryAdd(id, new(id, table.Text(label).Trim(), table.Text(code).Trim(), table.Text(about).Trim(), broader.GetValueOrDefault(id) ?? [])))
            {
                table.LeaveOut("without a URI of its own");
            }
        }

        return [.. groups.Values];
    }

    /// <summary>Labels stand one a line; none twice, and none that only repeats the preferred one.</summary>
    public static string[] Labels(ReadOnlySpan<char> cell, string preferred)
    {
        if (cell.IsWhiteSpace())
        {
            return [];
        }

        List<string> labels = [];
        foreach (var line in cell.EnumerateLines())
        {
            var label = line.Trim();
            if (!label.IsEmpty && !label.Equals(preferred, StringComparison.Ordinal))
            {
                labels.Add(label.ToString());
            }
        }

        return [.. labels.Distinct(StringComparer.Ordinal)];
    }

    public static string Either(string first, string second) => first.AsSpan().IsWhiteSpace() ? second.Trim() : first.Trim();

    private Dictionary<string, string[]> Broader() => Pairs("broaderRelationsSkillPillar.csv", "conceptUri", "broaderUri");
    private Dictionary<string, string[]> Related() => Pairs("skillSkillRelations.csv", "originalSkillUri", "relatedSkillUri");

    private Dictionary<string, string[]> Pairs(string file, string from, string to)
    {
        Dictionary<string, List<string>> pairs = new(StringComparer.Ordinal);
        using var table = TableReader.Open(files, file, notes);
        var (one, other) = (table?.Column(from) ?? -1, table?.Column(to) ?? -1);
        while (table?.Next() == true)
        {
            (pairs.TryGetValue(table.Text(one), out var list) ? list : pairs[table.Text(one)] = []).Add(table.Text(other));
        }

        return pairs.ToDictionary(p => p.Key, p => p.Value.Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    // ESCO has no kind for software. What it files as knowledge under information technology and writes with a capital is a product's name.
    private static SkillKind Kind(string label, bool? isKnowledge, ReuseLevel reuse, string[] broader)
        => isKnowledge == true && char.IsUpper(label[0]) && broader.Any(b => b.StartsWith(Informatics, StringComparison.Ordinal)) ? SkillKind.Technology
            : reuse == ReuseLevel.Transversal && isKnowledge != true ? SkillKind.Personal
            : isKnowledge == true ? SkillKind.Knowledge : SkillKind.Skill;
}
