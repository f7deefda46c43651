using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Prospect.Documents.Docx;

/// <summary>How runs look, after the document's defaults, the styles they name and those styles' parents.</summary>
internal sealed class WordStyles
{
    private const int DeepestParent = 12;
    private readonly Dictionary<string, Style> styles;
    private readonly WordLook defaults;
    private readonly string? usualParagraph;

    public WordStyles(MainDocumentPart main)
    {
        var part = main.StyleDefinitionsPart?.Styles;
        styles = [];
        foreach (var style in part?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.TryAdd(id, style);
            }
        }

        usualParagraph = styles.Values.FirstOrDefault(s => s.Type?.Value == StyleValues.Paragraph && s.Default?.Value == true)?.StyleId?.Value;
        defaults = new WordLook(10, false, false, 0x000000, false, false).With(part?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle);
    }

    public WordLook Paragraph(ParagraphProperties? properties)
        => Named(defaults, properties?.ParagraphStyleId?.Val?.Value ?? usualParagraph, 0);

    public WordLook Run(WordLook paragraph, RunProperties? properties)
        => Named(paragraph, properties?.RunStyle?.Val?.Value, 0).With(properties);

    /// <summary>Whether a paragraph is a list item, by its own numbering or its style's.</summary>
    public NumberingProperties? Numbering(ParagraphProperties? properties)
    {
        if (properties?.NumberingProperties is { } own)
        {
            return own;
        }

        var id = properties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; i < DeepestParent && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { } numbering)
            {
                return numbering;
            }

            id = style.BasedOn?.Val?.Value;
        }

        return null;
    }

    private WordLook Named(WordLook look, string? id, int depth)
    {
        if (id is null || depth > DeepestParent || !styles.TryGetValue(id, out var style))
        {
            return look;
        }

        return Named(look, style.BasedOn?.Val?.Value, depth + 1).With(style.StyleRunProperties);
    }
}
