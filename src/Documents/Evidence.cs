using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prospect.Documents;

/// <summary>The place in a document that a fact was read from.</summary>
/// <param name="Document">Which of the documents given, counted from 0.</param>
/// <param name="Page">Counted from 1.</param>
/// <param name="Box">Where on the page; where the document has no pages of its own, a place in this program's layout of it.</param>
/// <param name="Text">What stands there, to the letter.</param>
/// <param name="HasPages">Whether the document has pages of its own; without, the box is not given to others.</param>
[JsonConverter(typeof(EvidenceJson))]
public sealed record Evidence(int Document, int Page, Box Box, string Text, bool HasPages)
{
    /// <summary>The evidence of some words of a line, all of them by default.</summary>
    public static Evidence Of(int document, PlacedDocument source, Line line, int firstWord = 0, int? count = null)
    {
        var words = line.Words.Skip(firstWord).Take(count ?? int.MaxValue).ToList();
        return new(document, line.Page, Box.Around(words.Select(w => w.Box)), string.Join(' ', words.Select(w => w.Text)), source.HasPages);
    }

    /// <summary>The evidence of several lines; those on later pages than the first are left out of the box, which lies on one page.</summary>
    public static Evidence Of(int document, PlacedDocument source, IReadOnlyList<Line> lines)
        => new(document, lines[0].Page, Box.Around(lines.Where(l => l.Page == lines[0].Page).Select(l => l.Box)),
            string.Join(' ', lines.Where(l => l.Page == lines[0].Page).Select(l => l.Text)), source.HasPages);

    /// <summary>The evidence of the part of a line from one UTF-16 offset of its text to another, widened to whole words.</summary>
    public static Evidence OfSpan(int document, PlacedDocument source, Line line, int start, int end)
    {
        int first = -1, last = -1, at = 0;
        for (var i = 0; i < line.Words.Count; i++)
        {
            var next = at + line.Words[i].Text.Length;
            if (next > start && at < end)
            {
                first = first < 0 ? i : first;
                last = i;
            }

            at = next + 1;
        }

        return first < 0 ? Of(document, source, line) : Of(document, source, line, first, last - first + 1);
    }
}

/// <summary>Writes <c>{"document": 0, "page": 1, "box": [x, y, width, height], "text": "…"}</c>, coordinates to a tenth of a point.</summary>
public sealed class EvidenceJson : JsonConverter<Evidence>
{
    public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("Evidence is written, not read.");

    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("document"u8, value.Document);
        writer.WriteNumber("page"u8, value.Page);
        if (value.HasPages)
        {
            writer.WriteStartArray("box"u8);
            writer.WriteNumberValue(Math.Round((decimal)value.Box.X, 1));
            writer.WriteNumberValue(Math.Round((decimal)value.Box.Y, 1));
            writer.WriteNumberValue(Math.Round((decimal)value.Box.Width, 1));
            writer.WriteNumberValue(Math.Round((decimal)value.Box.Height, 1));
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteNull("box"u8);
        }

        writer.WriteString("text"u8, value.Text);
        writer.WriteEndObject();
    }
}
