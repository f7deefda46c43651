using System.Globalization;
using System.Text;

namespace Prospect.Documents.Layout;

/// <summary>Makes words of glyphs: ligatures spelt out, soft hyphens left out, accents joined to their letters, scripts from right to left in logical order.</summary>
internal static class WordMaker
{
    private const char SoftHyphen = '\u00AD';

    public static Word Make(List<Glyph> glyphs)
    {
        var box = Box.Around(glyphs.Select(g => g.Box));
        var rightToLeft = glyphs.Count(g => IsRightToLeft(g.Text)) * 2 > glyphs.Count;
        var text = Spell(rightToLeft ? Enumerable.Reverse(glyphs).Select(g => g.Text) : glyphs.Select(g => g.Text));
        return new(text, box, glyphs[glyphs.Count / 2].Style);
    }

    /// <summary>Words of a line come from left to right; where most are of a script that runs the other way, they are turned round.</summary>
    public static void OrderRightToLeft(List<Word> words)
    {
        if (words.Count > 1 && words.Count(w => IsRightToLeft(w.Text)) * 2 > words.Count)
        {
            words.Reverse();
        }
    }

    /// <summary>The text of pieces in a form that can be compared and searched.</summary>
    public static string Spell(IEnumerable<string> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            foreach (var c in piece)
            {
                switch (c)
                {
                    case SoftHyphen or '\u200B' or '\u200C' or '\uFEFF' or '\u2060' or '\0':
                        break;
                    case >= '\uFB00' and <= '\uFB06':
                        text.Append(Ligatures[c - '\uFB00']);
                        break;
                    case '\u00A0' or '\u2007' or '\u202F':
                        text.Append(' ');
                        break;
                    default:
                        // Half of a surrogate pair is no text, and breaks every encoder further on.
                        text.Append(c);
                        break;
                }
            }
        }

        var spelt = text.ToString();
        return Ascii.IsValid(spelt) ? spelt : Whole(spelt).Normalize(NormalizationForm.FormC);
    }

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return text;
    }

    private static bool IsRightToLeft(string text)
        => text.Length > 0 && text[0] is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')
        && char.GetUnicodeCategory(text[0]) != UnicodeCategory.DecimalDigitNumber;
}
