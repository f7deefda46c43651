using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills;

/// <summary>The names of all skills as a tree of words.</summary>
internal sealed class SkillTrie
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Word), int> edges = [];
    private readonly List<SkillName?> names = [null];

    public SkillTrie(OccupationCatalogue catalogue)
    {
        foreach (var skill in catalogue.Skills)
        {
            Add(skill, skill.Label);
            foreach (var name in skill.Names)
            {
                Add(skill, name);
            }
        }
    }

    /// <summary>The longest name that begins at a token, and after how many tokens it ends.</summary>
    public (SkillName Name, int Length)? Longest(List<Token> tokens, int first)
    {
        (SkillName, int)? best = null;
        for (int node = 0, i = first; i < tokens.Count; i++)
        {
            if (!words.TryGetValue(tokens[i].Form, out var word) || !edges.TryGetValue((node, word), out node))
            {
                break;
            }

            if (names[node] is { } name)
            {
                best = (name, i - first + 1);
            }
        }

        return best;
    }

    private void Add(Skill skill, string text)
    {
        var node = 0;
        foreach (var form in Tokens.Forms(text))
        {
            if (!words.TryGetValue(form, out var word))
            {
                words.Add(form, word = words.Count);
            }

            if (!edges.TryGetValue((node, word), out var next))
            {
                edges.Add((node, word), next = names.Count);
                names.Add(null);
            }

            node = next;
        }

        if (node != 0)
        {
            // The first skill that claims a name keeps it: the order of the catalogue decides.
            names[node] ??= new(skill, text, skill.Ambiguous.Contains(text, StringComparer.OrdinalIgnoreCase) || text.Length == 1);
        }
    }
}

/// <summary>A name of a skill, and whether it counts only in context.</summary>
internal sealed record SkillName(Skill Skill, string Text, bool Ambiguous);
