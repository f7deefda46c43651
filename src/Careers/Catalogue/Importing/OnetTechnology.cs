using System.Text;

namespace Prospect.Careers.Catalogue.Importing;

/// <summary>Reads O*NET's technology skills: software by its name, in groups of the UNSPSC.</summary>
/// <remarks>They come without a rating. One that employers' postings for the occupation often ask for is flagged in demand, one that postings of all kinds ask for is hot; the weights follow that order.</remarks>
internal sealed class OnetTechnology(PublishedFiles files, ImportNotes notes)
{
    private const decimal InDemand = 0.8m, Hot = 0.6m, Named = 0.4m;
    private readonly SortedDictionary<string, Skill> skills = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SkillGroup> groups = new(StringComparer.Ordinal);

    public IEnumerable<Skill> Skills => skills.Values;
    public List<SkillGroup> Groups => [.. groups.Values];

    public Dictionary<string, List<Requirement>> Read(HashSet<string> known)
    {
        Dictionary<string, Dictionary<string, Requirement>> requirements = new(StringComparer.Ordinal);
        using var table = TableReader.Open(files, "Technology Skills.txt", notes);
        if (table is null)
        {
            return [];
        }

        var (code, example, commodity, kind) = (table.Column("O*NET-SOC Code"), table.Column("Example"), table.Column("Commodity Code"), table.Column("Commodity Title"));
        var (hot, demand) = (table.OptionalColumn("Hot Technology"), table.OptionalColumn("In Demand"));
        while (table.Next())
        {
            var (of, name) = (table.Text(code), table.Text(example).Trim());
            if (!known.Contains(of) || name.Length == 0)
            {
                table.LeaveOut("without a known code and a name");
                continue;
            }

            var skill = Skill(name, table.Text(commodity), table.Text(kind));
            var isWanted = table.Span(demand) is "Y";
            var weight = isWanted ? InDemand : table.Span(hot) is "Y" ? Hot : Named;
            var mine = requirements.TryGetValue(of, out var made) ? made : requirements[of] = new(StringComparer.Ordinal);
            if (!mine.TryGetValue(skill.Id, out var before) || before.Importance < weight)
            {
                mine[skill.Id] = new(skill, weight, isWanted);
            }
        }

        return requirements.ToDictionary(r => r.Key, r => r.Value.Values.ToList(), StringComparer.Ordinal);
    }

    private Skill Skill(string name, string commodity, string kind)
    {
        var id = "onet:" + Slug(name);
        if (!skills.TryGetValue(id, out var skill))
        {
            var group = "onet:" + commodity;
            if (commodity.Length > 0)
            {
                groups.TryAdd(group, new(group, kind, commodity, "", []));
            }

            skill = new(id, name, SkillKind.Technology, [], [], kind) { Broader = commodity.Length > 0 ? [group] : [] };
            skills.Add(id, skill);
        }

        return skill;
    }

    // Signs that make a name stay apart: C, C++ and C# are three.
    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var sign in name)
        {
            if (char.IsLetterOrDigit(sign) || sign is '+' or '#')
            {
                slug.Append(char.ToLowerInvariant(sign));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
