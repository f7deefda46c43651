using System.Collections.Frozen;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills.Named;

/// <summary>Names of one word that are ordinary words too (Access, Go, Swift; “equipment”), by the catalogue's own descriptions: they write the word small, of other things.</summary>
internal sealed class OrdinaryNames
{
    // One description may err, or speak of the skill itself.
    private const int Least = 2;
    private readonly FrozenSet<string> words;

    private OrdinaryNames(FrozenSet<string> words) => this.words = words;

    public static OrdinaryNames Of(OccupationCatalogue catalogue)
    {
        Dictionary<string, int> times = new(StringComparer.Ordinal);
        foreach (var skill in catalogue.Skills)
        {
            foreach (var name in skill.Names.Prepend(NameSpellings.WithoutBrackets(skill.Label) ?? skill.Label))
            {
                if (Tokens.Forms(name) is [var form])
                {
                    times[form] = 0;
                }
            }
        }

        var texts = catalogue.Skills.Select(s => (Own: s.Label, s.About)).Concat(catalogue.Occupations.Select(o => (Own: "", o.About)));
        foreach (var (own, about) in texts)
        {
            var left = Tokens.Forms(own).ToHashSet(StringComparer.Ordinal);
            for (var at = 0; Tokens.Next(about, ref at, out var start);)
            {
                var word = about.AsSpan(start, at - start);
                // Each description counts a word once.
                if (char.IsAsciiLetterLower(word[0]) && Tokens.Form(word) is var form && times.TryGetValue(form, out var before) && left.Add(form))
                {
                    times[form] = before + 1;
                }
            }
        }

        return new(times.Where(t => t.Value >= Least).Select(t => t.Key).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a name of a skill counts only in context. A label that is written small, or a word of it, is what the skill is about and means it.</summary>
    public bool Has(Skill skill, string name)
    {
        if (skill.Ambiguous.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        var form = Tokens.Form(name);
        return words.Contains(form) && (SkillName.IsNamed(skill) || !Tokens.Forms(skill.Label).Contains(form, StringComparer.Ordinal));
    }
}
