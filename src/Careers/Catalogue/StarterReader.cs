namespace Prospect.Careers.Catalogue;

/// <summary>Reads the text format of the starter catalogue: blocks of a head line and indented lines, <c>key value</c>.</summary>
internal sealed class StarterReader
{
    private readonly List<Draft> skills = [];
    private readonly List<Draft> occupations = [];

    public void Read(string text)
    {
        Draft? draft = null;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#' || line.IsWhiteSpace())
            {
                continue;
            }

            if (line[0] != ' ')
            {
                draft = Begin(line);
            }
            else if (draft is not null)
            {
                var field = line.Trim();
                var gap = field.IndexOf(' ');
                if (gap > 0)
                {
                    draft.Fields[field[..gap].ToString()] = field[(gap + 1)..].Trim().ToString();
                }
            }
        }
    }

    public Skill[] Skills() => [.. skills.Select(d => new Skill(
        d.Id, d.Label, Enum.TryParse<SkillKind>(d["kind"], ignoreCase: true, out var kind) ? kind : SkillKind.Skill,
        d.List("names"), d.List("ambiguous"), d["about"]))];

    public Occupation[] Occupations(Skill[] known, Dictionary<string, Wage> wages)
    {
        var byId = known.ToDictionary(s => s.Id, StringComparer.Ordinal);
        return [.. occupations.Select(d => new Occupation(
            d.Id, d.Label,
            int.TryParse(d["zone"], out var zone) ? zone : null,
            Enum.TryParse<EducationLevel>(d["education"], ignoreCase: true, out var level) ? level : null,
            RequirementLine.Interests(d["interests"]),
            d.List("titles"), d["about"], d.List("tasks"),
            [.. RequirementLine.Of(d["essential"], true, byId), .. RequirementLine.Of(d["optional"], false, byId)],
            d["related"].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            d.Id.Length >= 7 ? wages.GetValueOrDefault(d.Id[..7]) : null))];
    }

    private Draft? Begin(ReadOnlySpan<char> head)
    {
        var kindEnd = head.IndexOf(' ');
        var labelStart = head.IndexOf("  ");
        if (kindEnd < 0 || labelStart <= kindEnd)
        {
            return null;
        }

        var draft = new Draft(head[(kindEnd + 1)..labelStart].ToString(), head[(labelStart + 2)..].Trim().ToString());
        (head[..kindEnd] is "skill" ? skills : occupations).Add(draft);
        return draft;
    }

    private sealed class Draft(string id, string label)
    {
        public string Id { get; } = id;
        public string Label { get; } = label;
        public Dictionary<string, string> Fields { get; } = new(10, StringComparer.Ordinal);
        public string this[string key] => Fields.GetValueOrDefault(key) ?? "";
        public string[] List(string key) => this[key].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
