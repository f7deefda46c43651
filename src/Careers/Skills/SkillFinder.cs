using System.Runtime.CompilerServices;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills.Implied;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills;

/// <summary>Finds the skills of a catalogue in text, by their names.</summary>
public sealed class SkillFinder
{
    private const int Neighbourhood = 40;
    private static readonly ConditionalWeakTable<OccupationCatalogue, SkillFinder> Made = [];
    private readonly SkillTrie trie;

    private readonly Lazy<SkillRanking> ranking;

    private SkillFinder(OccupationCatalogue catalogue)
    {
        trie = new(catalogue);
        ranking = new(() => new(catalogue, new(catalogue)));
    }

    /// <summary>The finder over a catalogue; made once for each.</summary>
    public static SkillFinder Of(OccupationCatalogue catalogue) => Made.GetValue(catalogue, c => new(c));

    /// <summary>The skills that a text names, in the order of the text; of overlapping names the longest counts.</summary>
    /// <param name="text">Running text, or a list.</param>
    /// <param name="isListOfSkills">True where the text is known to list skills: a name that is also an ordinary word then counts.</param>
    public IReadOnlyList<FoundSkill> Find(string text, bool isListOfSkills = false) => Find(text, isListOfSkills, []);

    private List<FoundSkill> Find(string text, bool isListOfSkills, List<FoundSkill> denied)
    {
        var tokens = Tokens.Of(text);
        List<(SkillName Name, int First, int Length)> hits = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (trie.Longest(tokens, i) is { } hit)
            {
                hits.Add((hit.Name, i, hit.Length));
                i += hit.Length - 1;
            }
        }

        List<FoundSkill> found = [];
        foreach (var (name, first, length) in hits)
        {
            int start = tokens[first].Start, end = tokens[first + length - 1].End;
            var sure = !name.Ambiguous || isListOfSkills;
            if (sure || IsMeant(text, name, start, end, hits, tokens))
            {
                (Negation.Denies(text, tokens, first) ? denied : found).Add(new(name.Skill, start, end, name.Ambiguous ? 0.7 : length > 1 ? 1 : 0.9));
            }
        }

        return found;
    }

    /// <summary>The skills that a text names or implies, best first; each once, those that it denies left out.</summary>
    /// <param name="text">Running text, or a list; the cost grows with its length and no faster.</param>
    /// <param name="top">At most so many.</param>
    public IReadOnlyList<RankedSkill> Rank(string text, int top)
    {
        List<FoundSkill> denied = [];
        return ranking.Value.Of(text, Find(text, false, denied), denied, top);
    }

    /// <summary>The skill that a whole label names, words of degree around it aside ("advanced Excel skills"); null where there is none.</summary>
    public Skill? FindLabel(string label)
    {
        var tokens = Tokens.Of(label);
        int first = 0, last = tokens.Count;
        while (first < last && DegreeWords.Contains(tokens[first].Form))
        {
            first++;
        }

        while (last > first && DegreeWords.Contains(tokens[last - 1].Form))
        {
            last--;
        }

        return Whole(tokens, 0, tokens.Count) ?? Whole(tokens, first, last);
    }

    private Skill? Whole(List<Token> tokens, int first, int last)
        => first < last && trie.Longest(tokens[first..last], 0) is { } hit && hit.Length == last - first ? hit.Name.Skill : null;

    private static readonly HashSet<string> DegreeWords =
        new(["advanced", "basic", "intermediate", "expert", "proficient", "proficiency", "strong", "excellent", "solid", "good", "skill", "knowledge", "of", "in", "with", "experience", "experienced", "familiar", "working", "fundamental"], StringComparer.Ordinal);

    // An ordinary word is the skill's name where it is written as the name is, in the middle of a sentence, or among other technologies.
    private static bool IsMeant(string text, SkillName name, int start, int end, List<(SkillName Name, int First, int Length)> hits, List<Token> tokens)
    {
        var written = text.AsSpan(start, end - start);
        var asNamed = written.Equals(name.Text, StringComparison.Ordinal) && char.IsUpper(name.Text[0]);
        if (!asNamed)
        {
            return false;
        }

        var amongTechnologies = hits.Any(h => h.Name.Skill != name.Skill && h.Name.Skill.Kind is SkillKind.Technology or SkillKind.Tool && !h.Name.Ambiguous
            && Math.Abs(tokens[h.First].Start - start) < Neighbourhood);
        return amongTechnologies || (written.Length > 2 && !BeginsSentence(text, start));
    }

    private static bool BeginsSentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '•' or '\n' or '–' or '—';
    }
}
