using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Prospect.Documents.Flow;

namespace Prospect.Documents.Html;

/// <summary>Walks the elements of a page and gathers paragraphs, list items and tables.</summary>
internal sealed partial class HtmlWalk(bool styled)
{
    private const int Deepest = 200;
    private const float BodySize = 10.5f;

    private readonly record struct Look(float Size, bool Bold, bool Italic, int Rgb, string? Link, string? Bullet, int Indent, bool Verbatim);

    private List<FlowItem> items = [];
    private List<FlowRun> runs = [];
    private readonly List<FlowRun> atRight = [];
    private string? bullet;
    private int depth;

    public IReadOnlyList<FlowItem> Items => items;
    public List<string> Hidden { get; } = [];

    public void Body(IElement body)
    {
        var look = new Look(BodySize, false, false, 0x222222, null, null, 0, false);
        Children(body, look);
        EndParagraph(look);
    }

    private void Children(INode parent, Look look)
    {
        if (++depth <= Deepest)
        {
            foreach (var node in parent.ChildNodes)
            {
                if (node is IText text)
                {
                    Text(text.Data, look);
                }
                else if (node is IElement element)
                {
                    Element(element, look);
                }
            }
        }

        depth--;
    }

    private void Text(string data, Look look)
    {
        var text = look.Verbatim ? data : Spaces().Replace(data, " ");
        if (text.Length > 0 && (runs.Count > 0 || !string.IsNullOrWhiteSpace(text)))
        {
            runs.Add(new(text, look.Size, look.Bold, look.Italic, look.Rgb, look.Link));
        }
    }

    private void Element(IElement element, Look look)
    {
        var name = element.LocalName;
        if (name is "script" or "style" or "template" or "noscript" or "head" or "nav" or "iframe" or "object" or "svg" or "select" or "textarea" or "audio" or "video")
        {
            return;
        }

        var style = HtmlStyle.Of(element, styled);
        if (style.Unseen)
        {
            var text = Spaces().Replace(element.TextContent, " ").Trim();
            if (text.Length > 0)
            {
                Hidden.Add(text);
            }

            return;
        }

        if (style.FloatsRight && IsPhrase(element))
        {
            AtRight(element, look);
            return;
        }

        look = look with { Size = name.StartsWith('h') ? look.Size : style.Size ?? look.Size, Bold = style.Bold ?? look.Bold };
        if (style.IsRow && name is not ("tr" or "td" or "th" or "table"))
        {
            SideBySide(element, look);
            return;
        }

        switch (name)
        {
            case "br":
                runs.Add(new("\n", look.Size, look.Bold, look.Italic, look.Rgb));
                break;
            case "dl" when style.Display is "grid" or "flex":
                Terms(element, look);
                break;
            case "table":
                EndParagraph(look);
                Table(element, look);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Block(element, look with { Size = style.Size ?? name switch { "h1" => 20, "h2" => 14, "h3" => 12, _ => 11 }, Bold = style.Bold ?? true });
                break;
            case "ul" or "ol":
                Block(element, look with { Indent = look.Bullet is null ? look.Indent : look.Indent + 1, Bullet = name == "ul" ? "•" : "1." });
                break;
            case "li":
                EndParagraph(look);
                bullet = look.Bullet ?? "•";
                Block(element, look with { Bullet = look.Bullet ?? "•" });
                break;
            case "b" or "strong":
                Children(element, look with { Bold = true });
                break;
            case "i" or "em" or "cite":
                Children(element, look with { Italic = true });
                break;
            case "a":
                Children(element, look with { Link = element.GetAttribute("href") is { Length: > 0 and < 2000 } href ? href : look.Link });
                break;
            case "pre":
                Block(element, look with { Verbatim = true });
                break;
            case "td" or "th" or "dt":
                Block(element, look with { Bold = look.Bold || name != "td" });
                break;
            case "p" or "div" or "section" or "article" or "header" or "footer" or "main" or "aside" or "address" or "blockquote"
                or "dl" or "dd" or "figure" or "figcaption" or "form" or "fieldset" or "hr" or "tr" or "details" or "summary":
                Block(element, look);
                break;
            default:
                if (style.IsApart && style.Display != "inline-block")
                {
                    Block(element, look);
                }
                else
                {
                    Apart(style);
                    Children(element, look);
                    Apart(style);
                }

                break;
        }

        void Apart(HtmlStyle of)
        {
            if (of.IsApart && runs.Count > 0)
            {
                runs.Add(new(" ", look.Size, look.Bold, look.Italic, look.Rgb));
            }
        }
    }

    /// <summary>What floats at the right margin is a cell of its own after the line that it stands beside.</summary>
    private void AtRight(IElement element, Look look)
    {
        var outer = runs;
        runs = [];
        Children(element, look);
        if (runs.Count > 0)
        {
            atRight.Add(new("\t", look.Size, look.Bold, look.Italic, look.Rgb));
            atRight.AddRange(runs);
        }

        runs = outer;
    }

    /// <summary>Holds no block of its own, so that it can stand in a line.</summary>
    private static bool IsPhrase(IElement element) => element.QuerySelector("p,div,ul,ol,li,table,section,article,h1,h2,h3,h4,h5,h6,dl,pre,header,aside,main") is null;

    private void Block(IElement element, Look look)
    {
        var item = bullet;
        if (element.LocalName != "li")
        {
            // The first block inside a list item carries its sign.
            if (runs.Count > 0)
            {
                EndParagraph(look);
            }
            else
            {
                bullet = item;
            }
        }

        Children(element, look);
        EndParagraph(look);
    }

    private void EndParagraph(Look look)
    {
        while (runs.Count > 0 && string.IsNullOrWhiteSpace(runs[^1].Text))
        {
            runs.RemoveAt(runs.Count - 1);
        }

        runs.AddRange(atRight);
        atRight.Clear();
        if (runs.Count > 0)
        {
            items.Add(new FlowParagraph(runs, bullet, look.Indent, runs[0].Size > BodySize + 2 ? 0.9 : bullet is null ? 0.4 : 0.15));
            runs = [];
            bullet = null;
        }
    }

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Spaces();
}
