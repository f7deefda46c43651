using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Prospect.Documents.Flow;

namespace Prospect.Documents.Docx;

/// <summary>Gathers the runs of a paragraph: through links, fields and insertions, without what was deleted.</summary>
internal sealed class WordRuns(MainDocumentPart main, WordStyles styles, WordLook paragraph, bool shaded)
{
    private const float SmallestVisible = 2;

    public List<FlowRun> Runs { get; } = [];
    public List<string> Hidden { get; } = [];
    public List<OpenXmlElement> TextBoxes { get; } = [];

    public void Read(OpenXmlElement parent, string? link = null)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    Read(run, link);
                    break;
                case Hyperlink hyperlink:
                    Read(hyperlink, Target(hyperlink) ?? link);
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties:
                    break;
                default:
                    if (child.HasChildren)
                    {
                        Read(child, link);
                    }

                    break;
            }
        }
    }

    private void Read(Run run, string? link)
    {
        var look = styles.Run(paragraph, run.RunProperties);
        var unseen = look.Vanish || look.Size < SmallestVisible || (look.IsWhite && !shaded && !IsShaded(run));
        foreach (var child in run.ChildElements)
        {
            var text = child switch
            {
                Text t => t.Text,
                TabChar => "\t",
                Break { Type: null } => "\n",
                Break b when b.Type.Value == BreakValues.TextWrapping => "\n",
                Break => "\n",
                CarriageReturn => "\n",
                NoBreakHyphen => "-",
                SymbolChar => "•",
                _ => null,
            };
            if (text is null)
            {
                FindTextBoxes(child);
            }
            else if (unseen && !string.IsNullOrWhiteSpace(text))
            {
                Hidden.Add(text.Trim());
            }
            else
            {
                Runs.Add(new(look.Capitals ? text.ToUpperInvariant() : text, look.Size, look.Bold, look.Italic, look.Rgb, link));
            }
        }
    }

    /// <summary>A drawing comes twice, as it is and as a fallback for older programs; only the first is taken.</summary>
    private void FindTextBoxes(OpenXmlElement element)
    {
        if (element is AlternateContent both)
        {
            element = both.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)both.GetFirstChild<AlternateContentFallback>() ?? element;
        }

        TextBoxes.AddRange(element.Descendants<TextBoxContent>().Where(t => !t.Ancestors<TextBoxContent>().Any() || t.Ancestors<TextBoxContent>().All(a => !element.Descendants().Contains(a))));
    }

    private string? Target(Hyperlink hyperlink)
    {
        var id = hyperlink.Id?.Value;
        return id is null ? null : main.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.OriginalString;
    }

    private static bool IsShaded(Run run)
        => run.RunProperties?.Shading?.Fill?.Value is { } fill && fill is not ("auto" or "FFFFFF")
        || run.RunProperties?.Highlight is not null;
}
