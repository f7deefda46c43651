namespace Prospect.Documents.Layout;

/// <summary>The signs that begin a list item.</summary>
internal static class Bullets
{
    // U+F0xx are the private codes under which Symbol and Wingdings bullets come out of Word.
    private const string Signs = "•·‣▪▫◦●○■□◆◇►▶▸➢➤➔→»›∙⁃✓✔✦★☆❖⬥❑❒\u2023\u25AA\u25CF\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF02D\uF0E0\uFFFD";
    private const string Dashes = "-–—*";

    /// <summary>True for a word that can only be the sign of a list item.</summary>
    public static bool IsSign(string text) => text.Length == 1 && IsSign(text[0]);

    /// <summary>True for a word that is the sign of a list item where it stands at the beginning of a line.</summary>
    public static bool MayBegin(string text) => text.Length == 1 && (IsSign(text[0]) || Dashes.Contains(text[0]) || text[0] is 'o' or '¤' or '§');

    // Any ornament may begin an item; a telephone, an envelope or a pencil tells what follows.
    private static bool IsSign(char sign) => Signs.Contains(sign) || (sign is >= '\u2701' and <= '\u27BF' && sign is not ('✆' or '✉' or '✎' or '✏' or '✐'));

    /// <summary>Takes the sign off the front of a line's words; null where there is none.</summary>
    public static string? Take(List<Word> words)
    {
        if (words.Count < 2)
        {
            return null;
        }

        var first = words[0];
        if (MayBegin(first.Text) && (first.Text != "o" || words[1].Box.X - first.Box.Right > first.Style.Size * 0.35))
        {
            words.RemoveAt(0);
            return first.Text;
        }

        // A sign set directly before its text, without a blank between.
        if (first.Text.Length > 1 && Signs.Contains(first.Text[0]) && first.Text[0] is not ('→' or '\uFFFD' or '·'))
        {
            var sign = first.Box.Width / first.Text.Length;
            words[0] = first with { Text = first.Text[1..], Box = Box.FromEdges(first.Box.X + sign, first.Box.Y, first.Box.Right, first.Box.Bottom) };
            return first.Text[..1];
        }

        return null;
    }
}
