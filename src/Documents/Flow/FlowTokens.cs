using Prospect.Documents.Layout;

namespace Prospect.Documents.Flow;

internal enum FlowTokenKind
{
    Word,
    Tab,
    Break,
}

/// <param name="Kind">A word, or what parts words.</param>
/// <param name="Text">The word.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Link">Where it leads; null for nowhere.</param>
internal readonly record struct FlowToken(FlowTokenKind Kind, string Text, TextStyle Style, string? Link);

/// <summary>Cuts runs into words, tabs and line breaks; a word may go on over several runs.</summary>
internal static class FlowTokens
{
    public static List<FlowToken> Of(IReadOnlyList<FlowRun> runs)
    {
        var tokens = new List<FlowToken>();
        var open = false;
        foreach (var run in runs)
        {
            var style = new TextStyle(run.Size, run.Bold, run.Italic, run.Rgb);
            var text = WordMaker.Spell(run.Text);
            var at = 0;
            while (at < text.Length)
            {
                var c = text[at];
                if (char.IsWhiteSpace(c))
                {
                    if (c is '\t' or '\n')
                    {
                        tokens.Add(new(c == '\t' ? FlowTokenKind.Tab : FlowTokenKind.Break, "", style, null));
                    }

                    open = false;
                    at++;
                    continue;
                }

                var end = at;
                while (end < text.Length && !char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                var piece = text[at..end];
                if (open)
                {
                    var last = tokens[^1];
                    tokens[^1] = last with { Text = last.Text + piece, Link = last.Link ?? run.Link };
                }
                else
                {
                    tokens.Add(new(FlowTokenKind.Word, piece, style, run.Link));
                }

                open = true;
                at = end;
            }
        }

        return tokens;
    }
}
