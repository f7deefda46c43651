using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>A stretch of text that knows for each of its characters where in the document it stands, so that whatever is cut out of it has its evidence.</summary>
internal sealed class Passage
{
    public static readonly Passage Empty = new("", []);
    private readonly ArraySegment<Place> places;

    private Passage(string text, ArraySegment<Place> places) => (Text, this.places) = (text, places);

    public string Text { get; }
    public bool IsEmpty => Text.Length == 0;
    public IEnumerable<Line> Lines => places.Where(p => p.Line is not null).Select(p => p.Line!).Distinct();

    public static Passage Of(Line line) => Of([line]);

    /// <summary>Lines as running text, words broken at the end of a line mended.</summary>
    public static Passage Of(IReadOnlyList<Line> lines)
    {
        var text = TextFlow.Join(lines.Select(l => l.Text));
        var places = new Place[text.Length];
        var at = 0;
        foreach (var line in lines)
        {
            if (at > 0 && at < text.Length && text[at] == ' ')
            {
                at++;
            }

            for (var i = 0; i < line.Text.Length; i++)
            {
                if (at < text.Length && text[at] == line.Text[i])
                {
                    places[at++] = new(line, i);
                }
            }
        }

        return new(text, places);
    }

    /// <summary>One text after another with nothing between, as an address that runs over two lines is read.</summary>
    public static Passage Glued(Passage first, Passage second)
        => new(first.Text + second.Text, (Place[])[.. first.places, .. second.places]);

    /// <summary>Two texts with a sign between them that stands nowhere.</summary>
    public static Passage Joined(Passage first, string sign, Passage second)
        => new(first.Text + sign + second.Text, (Place[])[.. first.places, .. new Place[sign.Length], .. second.places]);

    public Passage Slice(int start, int length) => new(Text.Substring(start, length), places.Slice(start, length));
    public Passage From(int start) => Slice(start, Text.Length - start);

    /// <summary>Without white space and separators at both ends; a bracket that closes what is inside stays.</summary>
    public Passage Trim(string signs = " ,;:|•·■▪●◆—–-/\t\u00a0")
    {
        int start = 0, end = Text.Length;
        while (start < end && (char.IsWhiteSpace(Text[start]) || signs.Contains(Text[start], StringComparison.Ordinal)))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(Text[end - 1]) || signs.Contains(Text[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        return Slice(start, end - start);
    }

    /// <summary>The text before and after a cut, joined by a space.</summary>
    public Passage Without(int start, int length)
    {
        var before = Slice(0, start);
        var after = From(start + length);
        if (before.IsEmpty || after.IsEmpty)
        {
            return before.IsEmpty ? after : before;
        }

        return new(before.Text + " " + after.Text, (Place[])[.. before.places, default, .. after.places]);
    }

    /// <summary>Parts between separators, in order, trimmed, empty ones left out.</summary>
    public IEnumerable<Passage> Parts(IEnumerable<(int Start, int Length)> separators)
    {
        var at = 0;
        foreach (var (start, length) in separators.Append((Text.Length, 0)))
        {
            if (start >= at)
            {
                var part = Slice(at, start - at).Trim();
                if (!part.IsEmpty)
                {
                    yield return part;
                }

                at = start + length;
            }
        }
    }

    /// <summary>The style of the word in which a character stands.</summary>
    public TextStyle? StyleAt(int at)
    {
        var (line, offset) = places[at];
        if (line is null)
        {
            return null;
        }

        var start = 0;
        foreach (var word in line.Words)
        {
            if (offset <= start + word.Text.Length)
            {
                return word.Style;
            }

            start += word.Text.Length + 1;
        }

        return line.Style;
    }

    /// <summary>Where the text stands; what runs on to a later page is left out of the box, which lies on one page.</summary>
    public Evidence? Evidence(Source source)
    {
        Evidence? all = null;
        foreach (var line in places.Where(p => p.Line is not null).GroupBy(p => p.Line!))
        {
            var part = Documents.Evidence.OfSpan(source.Index, source.Document, line.Key, line.Min(p => p.Offset), line.Max(p => p.Offset) + 1);
            if (all is not null && part.Page != all.Page)
            {
                break;
            }

            all = all is null ? part : all with { Box = all.Box.Union(part.Box), Text = all.Text + " " + part.Text };
        }

        return all;
    }

    public override string ToString() => Text;

    private readonly record struct Place(Line? Line, int Offset);
}

/// <summary>The document that is being read, and its number among those given.</summary>
internal sealed record Source(PlacedDocument Document, int Index)
{
    /// <summary>Whether dates in figures name the day before the month.</summary>
    public bool DayFirst { get; } = Resumes.DayFirst.Holds(Document);
}
