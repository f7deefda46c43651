using System.Text.RegularExpressions;

namespace Prospect.Careers.Resumes;

/// <summary>Reads a language and its level from an item such as "English – native", "Spanish (conversational)" or "fluent German".</summary>
internal static partial class LanguageItems
{
    public static (Passage Language, Passage? Level)? Read(Passage item)
    {
        var mother = Mother().Match(item.Text);
        if (mother.Success && LanguageNames.Is(mother.Groups[2].Value))
        {
            return (Group(item, mother.Groups[2])!, Group(item, mother.Groups[1]));
        }

        var match = NameFirst().Match(item.Text);
        if (match.Success && LanguageNames.Is(match.Groups[1].Value))
        {
            var level = Group(item, match.Groups[2]);
            return (Group(item, match.Groups[1])!, level is { IsEmpty: false } ? level : null);
        }

        if (LanguageNames.Is(item.Text))
        {
            return (item, null);
        }

        // "English native", "American Sign Language fluent": the level follows without a sign.
        var words = item.Text.Split(' ');
        for (var count = Math.Min(3, words.Length - 1); count > 0; count--)
        {
            var length = string.Join(' ', words.Take(count)).Length;
            if (LanguageNames.Is(item.Text[..length]) && LanguageNames.IsLevel(item.Text[length..]))
            {
                return (item.Slice(0, length), item.From(length).Trim(" ,;:|•·–—-/()\t"));
            }

            var start = item.Text.Length - string.Join(' ', words.TakeLast(count)).Length;
            if (LanguageNames.Is(item.Text[start..]) && LanguageNames.IsLevel(item.Text[..start]))
            {
                var level = item.Slice(0, start).Trim();
                var before = level.Text.EndsWith(" in", StringComparison.Ordinal);
                return (item.From(start), before ? level.Slice(0, level.Text.Length - 3) : level);
            }
        }

        return null;
    }

    private static Passage? Group(Passage item, Group group)
        => group.Success ? item.Slice(group.Index, group.Length).Trim(" ,;:|•·–—-/\t.") : null;

    [GeneratedRegex(@"^(mother tongue|native language|first language|native|fluent|conversational|basic|bilingual)(?:\(s\))?\s*:\s*([\p{L} ]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Mother();

    [GeneratedRegex(@"^([\p{L} ]+?)\s*(?:[(:–—,/]|\s-|-\s)\s*(.+?)\)?$")]
    private static partial Regex NameFirst();
}
