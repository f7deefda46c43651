using System.Runtime.CompilerServices;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills.Implied;
using Prospect.Careers.Skills.Named;

namespace Prospect.Careers.Skills;

/// <summary>Finds the skills of a catalogue in text.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class SkillFinder
{
    private static readonly ConditionalWeakTable<OccupationCatalogue, SkillFinder> Made = [];
    private readonly OccupationCatalogue catalogue;
    private readonly NameTree tree;
    private readonly Lazy<SkillRanking> ranking;

    private SkillFinder(OccupationCatalogue catalogue)
    {
        (this.catalogue, tree) = (catalogue, new(catalogue));
        ranking = new(() => new(catalogue, catalogue.Encoder is { } encoder ? new EncodedSkills(catalogue, encoder) : new ImpliedSkills(catalogue)));
    }

    /// <summary>The finder over a catalogue; made once for each.</summary>
    public static SkillFinder Of(OccupationCatalogue catalogue) => Made.GetValue(catalogue, c => new(c));

    /// <summary>The skills that a text names, in the order of the text; of overlapping names the longest counts. Those that it denies are left out.</summary>
    /// <param name="text">Running text, or a list; the cost grows with its length and no faster.</param>
    /// <param name="isListOfSkills">True where the text is known to list skills: a name that is also an ordinary word then counts.</param>
    public IReadOnlyList<FoundSkill> Find(string text, bool isListOfSkills = false) => Find(Markup.Blanked(text), isListOfSkills, []);

    /// <summary>The skills that a text names or implies, best first; each once, those that it denies left out.</summary>
    /// <param name="text">Running text, or a list; the cost grows with its length and no faster.</param>
    /// <param name="top">At most so many.</param>
    public IReadOnlyList<RankedSkill> Rank(string text, int top)
    {
        List<FoundSkill> denied = [];
        var plain = Markup.Blanked(text);
        return ranking.Value.Of(plain, Find(plain, false, denied), denied, top);
    }

    /// <summary>The skill that a whole label names, words of degree around it aside ("advanced Excel skills"); null where there is none.</summary>
    public Skill? FindLabel(string label)
    {
        var words = tree.Words.Read(label);
        int first = 0, last = words.Count;
        while (first < last && tree.Signs.Framing.Contains(words[first].Number))
        {
            first++;
        }

        while (last > first && tree.Signs.Framing.Contains(words[last - 1].Number))
        {
            last--;
        }

        return Whole(words) ?? Whole(words[first..last]);
    }

    private Skill? Whole(List<Word> words)
        => words.Count > 0 && tree.Longest(words, 0) is { } hit && hit.Length == words.Count ? catalogue.Skills[hit.Name.Skill] : null;

    private List<FoundSkill> Find(string text, bool isListOfSkills, List<FoundSkill> denied)
    {
        var reading = new Reading(text, tree);
        List<FoundSkill> found = [];
        for (var i = 0; i < reading.Names.Count; i++)
        {
            var named = reading.Names[i];
            if (!named.Name.Ambiguous || isListOfSkills || reading.IsMeant(i))
            {
                var (start, end) = reading.Place(named);
                (reading.IsDenied(named) ? denied : found).Add(new(catalogue.Skills[named.Name.Skill], start, end, Sureness(named)) { Degree = reading.Degree(named) });
            }
        }

        return found;
    }

    // In context an ordinary word is the skill more often than not; a single word can still be of another sense.
    private static double Sureness(NamedAt named) => named.Name.Ambiguous ? 0.7 : named.Length > 1 ? 1 : 0.9;
}
