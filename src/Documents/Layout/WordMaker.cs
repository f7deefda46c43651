using System.Globalization;
using System.Text;

namespace Prospect.Documents.Layout;

/// <summary>Makes words of glyphs: ligatures spelt out, soft hyphens left out, accents joined to their letters, scripts from right to left in logical order.</summary>
internal static class WordMaker
{
    public const char SoftHyphen = '\u00AD';

    public static Word Make(ReadOnlySpan<Glyph> glyphs)
    {
        double left = double.PositiveInfinity, right = double.NegativeInfinity, top = left, bottom = right;
        var (length, rightToLeft) = (0, 0);
        foreach (ref readonly var glyph in glyphs)
        {
            var box = glyph.Box;
            (left, top) = (Math.Min(left, box.X), Math.Min(top, box.Y));
            (right, bottom) = (Math.Max(right, box.Right), Math.Max(bottom, box.Bottom));
            length += glyph.Text.Length;
            rightToLeft += IsRightToLeft(glyph.Text) ? 1 : 0;
        }

        var letters = length <= 256 ? stackalloc char[length] : new char[length];
        var at = 0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var text = glyphs[rightToLeft * 2 > glyphs.Length ? glyphs.Length - 1 - i : i].Text;
            text.CopyTo(letters[at..]);
            at += text.Length;
        }

        return new(Spell(letters), Box.FromEdges(left, top, right, bottom), glyphs[glyphs.Length / 2].Style);
    }

    /// <summary>Words of a line come from left to right; where most are of a script that runs the other way, they are turned round.</summary>
    public static void OrderRightToLeft(List<Word> words)
    {
        if (words.Count > 1 && words.Count(w => IsRightToLeft(w.Text)) * 2 > words.Count)
        {
            words.Reverse();
        }
    }

    /// <summary>Text in a form that can be compared and searched.</summary>
    public static string Spell(ReadOnlySpan<char> letters)
    {
        if (Ascii.IsValid(letters) && !letters.Contains('\0'))
        {
            return new(letters);
        }

        var text = new StringBuilder(letters.Length + 4);
        foreach (var c in letters)
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
                case >= '\u0300' and <= '\u036F' when text.Length > 0 && AccentedLetters.Of(text[^1], c) is { } whole:
                    text[^1] = whole;
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return Whole(text.ToString()).Normalize(NormalizationForm.FormC);
    }

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Half of a surrogate pair is no text, and breaks every encoder further on.</summary>
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
