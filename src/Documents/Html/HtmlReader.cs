using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Prospect.Documents.Flow;
using Prospect.Kernel;

namespace Prospect.Documents.Html;

/// <summary>Reads HTML as a person would see it, through AngleSharp's parser: no script runs and nothing is fetched.</summary>
internal static class HtmlReader
{
    public static Result<PlacedDocument> Read(string markup, SourceFormat format)
    {
        // A context that knows styles, and has neither a loader nor a script engine: nothing can be fetched or run.
        using var context = BrowsingContext.New(Configuration.Default.WithCss());
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }, context).ParseDocument(markup);
        if (document.Body is not { } body)
        {
            return NoText();
        }

        var walk = new HtmlWalk(styled: document.StyleSheets.Length > 0);
        walk.Body(body);
        return walk.Items.Count == 0 || !HasText(walk.Items)
            ? NoText()
            : FlowLayout.Place(new(walk.Items, [], walk.Hidden), format);
    }

    internal static bool HasText(IEnumerable<FlowItem> items) => items.Any(i => i switch
    {
        FlowParagraph p => p.Runs.Any(r => !string.IsNullOrWhiteSpace(r.Text)),
        FlowTable t => t.Rows.Any(r => r.Any(c => HasText(c.Items))),
        _ => false,
    });

    private static Error NoText() => new("document.no-text", "The file holds no text that a reader can see.");
}
