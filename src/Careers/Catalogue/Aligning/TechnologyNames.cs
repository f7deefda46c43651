using Prospect.Careers.Wording;

namespace Prospect.Careers.Catalogue.Aligning;

/// <summary>Joins O*NET's technologies with the ESCO skills that they are under another name.</summary>
/// <remarks>
/// O*NET writes the maker before the product ("Oracle Java") and the abbreviation after what it stands for ("Cascading style sheets CSS");
/// ESCO adds what sort of thing it is in brackets ("Java (computer programming)"). A whole name joins with any skill of knowledge; the end of
/// a name only with what ESCO holds for a product.
/// </remarks>
internal static class TechnologyNames
{
    /// <summary>The skills without the technologies that were joined, and by the id of each of these the skill that it is.</summary>
    public static (List<Skill> Skills, Dictionary<string, Skill> Joined) Join(IReadOnlyList<Skill> esco, IReadOnlyList<Skill> onet)
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var isProduct = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < esco.Count; i++)
        {
            if (esco[i].IsKnowledge == true)
            {
                foreach (var name in esco[i].Names.Prepend(WithoutBrackets(esco[i].Label)).Prepend(esco[i].Label))
                {
                    byName.TryAdd(Form(name), i);
                }

                if (esco[i].Kind == SkillKind.Technology)
                {
                    isProduct.TryAdd(Form(WithoutBrackets(esco[i].Label)), i);
                }
            }
        }

        Dictionary<int, List<string>> further = [];
        Dictionary<string, int> joined = new(StringComparer.Ordinal);
        foreach (var technology in onet.Where(s => s.Kind == SkillKind.Technology))
        {
            if (Place(technology.Label, byName, isProduct) is { } place)
            {
                joined.Add(technology.Id, place);
                (further.TryGetValue(place, out var names) ? names : further[place] = []).Add(technology.Label);
            }
        }

        List<Skill> skills = [.. esco.Select((s, i) => further.TryGetValue(i, out var names)
            ? s with { Kind = SkillKind.Technology, Names = [.. s.Names.Concat(names).Where(n => n != s.Label).Distinct(StringComparer.Ordinal)] }
            : s)];
        var of = joined.ToDictionary(j => j.Key, j => skills[j.Value], StringComparer.Ordinal);
        skills.AddRange(onet.Where(s => !joined.ContainsKey(s.Id)));
        return (skills, of);
    }

    private static int? Place(string name, Dictionary<string, int> byName, Dictionary<string, int> isProduct)
    {
        var words = Tokens.Forms(name);
        if (words.Length > 0 && byName.TryGetValue(string.Join(' ', words), out var place))
        {
            return place;
        }

        for (var from = 1; from < words.Length; from++)
        {
            // A number or a letter at the end is a version or an edition, not the product.
            var end = string.Join(' ', words[from..]);
            if (end.Length > 1 && !char.IsDigit(end[0]) && isProduct.TryGetValue(end, out place))
            {
                return place;
            }
        }

        return null;
    }

    private static string WithoutBrackets(string label) => label.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? label[..at] : label;

    private static string Form(string name) => string.Join(' ', Tokens.Forms(name));
}
