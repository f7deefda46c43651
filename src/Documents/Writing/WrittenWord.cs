using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Prospect.Documents.Writing;

/// <summary>Writes a document as a Word file (.docx) for letter paper, which people can go on writing in.</summary>
public static class WrittenWord
{
    // In twentieths of a point: letter paper with an inch around; in half points: the size of the letters.
    private const int PaperWidth = 12240, PaperHeight = 15840, Margin = 1440, Indent = 360, After = 160;
    private const string LetterSize = "22", LetterFace = "Liberation Serif", FallbackFace = "Times New Roman";

    /// <returns>The file's bytes.</returns>
    public static byte[] Of(WrittenDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = document.Title;
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = FallbackFace, HighAnsi = FallbackFace, ComplexScript = LetterFace }, new FontSize { Val = LetterSize }, new Languages { Val = "en-US" }))));
            var body = new Body(document.Blocks.Select(Of));
            body.Append(new SectionProperties(new PageSize { Width = PaperWidth, Height = PaperHeight }, new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin }));
            main.Document = new(body);
        }

        return stream.ToArray();
    }

    private static Paragraph Of(WrittenBlock block)
    {
        var properties = new ParagraphProperties(new SpacingBetweenLines { After = $"{(block.Kind is WrittenKind.Item ? After / 2 : After)}" });
        if (block.Kind is WrittenKind.Heading)
        {
            properties.PrependChild(new KeepNext());
        }

        if (block.Kind is WrittenKind.Item)
        {
            properties.Append(new Indentation { Left = $"{Indent}", Hanging = $"{Indent / 2}" });
        }

        var paragraph = new Paragraph(properties);
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var run = new Run();
            if (block.Kind is WrittenKind.Heading)
            {
                run.Append(new RunProperties(new Bold()));
            }

            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text((block.Kind is WrittenKind.Item ? "• " : "") + block.Lines[i]) { Space = SpaceProcessingModeValues.Preserve });
            paragraph.Append(run);
        }

        return paragraph;
    }
}
