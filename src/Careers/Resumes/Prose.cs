using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Tells running text from the short lines of which entries are made.</summary>
internal static partial class Prose
{
    /// <summary>True for text that is a sentence or more by itself.</summary>
    public static bool Is(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 5)
        {
            return words.Length >= 3 && text.EndsWith('.') && LowerShare(words) > 0.5 && !char.IsDigit(text[^2]);
        }

        var lower = LowerShare(words);
        return (text.EndsWith('.') && lower > 0.4 && !text.EndsWith("Inc.", StringComparison.Ordinal) && !text.EndsWith("Ltd.", StringComparison.Ordinal)) || (words.Length >= 9 && lower > 0.55) || (words.Length >= 6 && lower > 0.7 && !text.Contains(" | ", StringComparison.Ordinal));
    }

    /// <summary>True for a line that describes something in lower case, as what stands under an employer's name does.</summary>
    public static bool IsBlurb(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Is(text) || (words.Length >= 3 && LowerShare(words) >= 0.6 && !text.Contains(',', StringComparison.Ordinal) && TitleNouns.Score(text) < 0.5 && DateSpans.In(text).Count == 0)
            || (words.Length >= 2 && LowerShare(words[1..]) >= 0.99 && Describing().IsMatch(text) && !text.Contains(',', StringComparison.Ordinal));
    }

    /// <summary>True for a sentence that ends in the time since when something holds: "Head of the graduate school since 2023."</summary>
    public static bool TellsSince(string text) => Since().IsMatch(text);

    /// <summary>True for text that can be a line of a paragraph.</summary>
    public static bool IsPartOf(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return LowerShare(words) > 0.45 || text.EndsWith('.');
    }

    /// <summary>True for lines of one block that flow into one another.</summary>
    public static bool IsParagraph(List<Line> lines)
    {
        var widest = lines.Max(l => l.Box.Width);
        var text = string.Join(' ', lines.Select(l => l.Text));
        // All lines but the last fill the width, and there are no dates at the edges.
        return lines.SkipLast(1).All(l => l.Box.Width > widest * 0.75) && LowerShare(text.Split(' ')) > 0.5 && text.Length > 70
            && lines.Select(l => l.Row).Distinct().Count() == lines.Count;
    }

    private static double LowerShare(string[] words)
    {
        var letters = words.Count(w => w.Length > 0 && char.IsLetter(w[0]));
        return letters == 0 ? 0 : words.Count(w => w.Length > 0 && char.IsLower(w[0])) / (double)letters;
    }

    [GeneratedRegex(@"\p{L}{2,} since (?:\p{L}+ )?(?:19|20)\d\d\.$")]
    private static partial Regex Since();

    // What an employer is said to be: "Family-owned fruit processor", "Regional chain of bakeries".
    [GeneratedRegex(@"^(?:\p{L}+-(?:owned|based|run|led|funded|held|backed|largest|leading|sized|established|stage)|largest|leading|global|regional|national|international|privately|publicly|independent|boutique|nonprofit|non-profit|award-winning|family|local|small|mid-size|start-?up|chain|provider|manufacturer|maker|supplier|retailer|distributor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Describing();
}
