using Markdig;
using Prospect.Kernel;

namespace Prospect.Documents.Html;

/// <summary>Reads Markdown by way of HTML, which is what it is a shorthand for.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    public static Result<PlacedDocument> Read(string text)
        => HtmlReader.Read($"<html><body>{Markdown.ToHtml(FrontMatter.Strip(text), Pipeline)}</body></html>", SourceFormat.Markdown);
}

/// <summary>The block of settings that many programs keep at the top of a Markdown file.</summary>
internal static class FrontMatter
{
    public static string Strip(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal))
        {
            return text;
        }

        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        var line = end < 0 ? -1 : text.IndexOf('\n', end + 4);
        return line < 0 ? text : text[(line + 1)..];
    }
}
