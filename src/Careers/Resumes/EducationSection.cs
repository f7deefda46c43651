using System.Text.RegularExpressions;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Reads what a person studied out of a section about it.</summary>
internal static partial class EducationSection
{
    public static List<Degree> Read(IReadOnlyList<Line> lines, Source source)
        => [.. Entries(lines).Select(e => Degree(e, source)).OfType<Degree>()];

    private static List<List<Piece>> Entries(IReadOnlyList<Line> lines)
    {
        List<List<Piece>> entries = [];
        foreach (var row in Joined(Row.Of(lines)))
        {
            var pieces = Beside().IsMatch(row[0].Text) || row.TrueForAll(c => TableHead().IsMatch(c.Text)) ? [] : Pieces(row);
            if (pieces.Count == 0)
            {
                continue;
            }

            if (entries.Count == 0 || Begins(entries[^1], pieces))
            {
                entries.Add([]);
            }

            entries[^1].AddRange(pieces);
        }

        return entries;
    }

    // Lines of one block that wraps are one; each starts anew where it begins with a degree, a school or a date of its own.
    private static List<List<Passage>> Joined(List<Row> rows)
    {
        List<List<Line>[]> joined = [];
        foreach (var row in rows)
        {
            var last = joined.Count > 0 ? joined[^1][^1] : null;
            if (row.Cells.Count == 1 && last is not null && last[^1].Block == row.First.Block && row.First.Bullet is null && Wraps(last, row))
            {
                last.Add(row.First);
            }
            else
            {
                joined.Add([.. row.Cells.Select(c => new List<Line> { c })]);
            }
        }

        return [.. joined.Select(cells => cells.Select(c => Passage.Of(c)).ToList())];
    }

    private static bool Wraps(List<Line> last, Row row)
    {
        var next = row.First;
        var text = last[^1].Text.TrimEnd();
        var open = text.EndsWith(',') || text.EndsWith('-') || text.EndsWith(" of") || text.EndsWith(" and") || text.EndsWith(" in") || text.EndsWith('&') || char.IsLower(next.Text[0])
            || text.Count(c => c == '(') > text.Count(c => c == ')');
        return (open || row.IsInParagraph) && !(DegreeNames.In(next.Text) is { Index: 0 } && DegreeNames.In(string.Join(' ', last.Select(l => l.Text))) is not null);
    }

    private static bool Begins(List<Piece> entry, List<Piece> next)
    {
        bool Has(PieceKind kind) => entry.Exists(p => p.Kind == kind);
        bool Brings(PieceKind kind) => next.Exists(p => p.Kind == kind);
        return (Has(PieceKind.Degree) && Brings(PieceKind.Degree))
            || (Has(PieceKind.School) && Brings(PieceKind.School) && !(next.Count == 1 && entry.Count == 1))
            || (Has(PieceKind.Date) && Brings(PieceKind.Date) && (Has(PieceKind.Degree) || Has(PieceKind.School)));
    }

    private static List<Piece> Pieces(List<Passage> cells)
    {
        List<Piece> pieces = [];
        foreach (var cell in cells)
        {
            var passage = cell;
            foreach (var span in DateSpans.In(cell.Text).Reverse())
            {
                pieces.Add(new(PieceKind.Date, cell.Slice(span.Index, span.Length), span));
                passage = passage.Without(span.Index, span.Length);
            }

            List<(int, int)> cuts = [.. Strong().Matches(passage.Text).Select(m => (m.Index, m.Length))];
            if (cuts.Count == 0 && HeadPieces.StyleChange(passage) is { } change)
            {
                cuts.Add((change, 0));
            }

            foreach (var part in passage.Parts(cuts))
            {
                pieces.AddRange(Parts(part));
            }
        }

        return pieces;
    }

    private static IEnumerable<Piece> Parts(Passage part)
    {
        var (rest, place) = CommaParts.WithoutPlace(part);
        if (place is not null && rest.IsEmpty)
        {
            yield return new(PieceKind.Place, place, null);
            yield break;
        }

        // "A-levels: Physics, Mathematics": all that follows the colon is the field.
        var colon = rest.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && DegreeNames.In(rest.Text[..colon]) is { Index: 0 } && !DegreeNames.IsInstitution(rest.Text[colon..]))
        {
            yield return new(PieceKind.Degree, rest.Slice(0, colon), null);
            yield return new(PieceKind.Plain, rest.From(colon + 1).Trim(), null);
            yield break;
        }

        List<Piece> pieces = [];
        foreach (var comma in CommaParts.Of(rest))
        {
            pieces.AddRange(Kinds(comma));
        }

        foreach (var piece in JoinedFields(rest, pieces))
        {
            yield return piece;
        }

        if (place is not null)
        {
            yield return new(PieceKind.Place, place, null);
        }
    }

    // "BSc, Chemistry, Botany and Zoology": what follows a degree between commas is one field.
    private static List<Piece> JoinedFields(Passage whole, List<Piece> pieces)
    {
        var degree = pieces.FindIndex(p => p.Kind == PieceKind.Degree);
        var count = degree < 0 ? 0 : pieces.Skip(degree + 1).TakeWhile(p => p.Kind == PieceKind.Plain).Count();
        if (count < 2)
        {
            return pieces;
        }

        var start = whole.Text.IndexOf(pieces[degree + 1].Passage.Text, StringComparison.Ordinal);
        var last = pieces[degree + count].Passage.Text;
        var joined = whole.Slice(start, whole.Text.IndexOf(last, start, StringComparison.Ordinal) + last.Length - start);
        return [.. pieces[..(degree + 1)], new(PieceKind.Plain, joined, null), .. pieces[(degree + 1 + count)..]];
    }

    private static IEnumerable<Piece> Kinds(Passage comma)
    {
        var degree = DegreeNames.In(comma.Text);
        var school = DegreeNames.IsInstitution(comma.Text);
        var namesSchool = school && (degree?.Index > 0 || (degree?.Value.StartsWith("High", StringComparison.OrdinalIgnoreCase) == true && !degree.Value.Contains("iploma", StringComparison.Ordinal)));
        if (degree is null || namesSchool)
        {
            var honours = school ? Honours().Match(comma.Text) : Match.Empty;
            yield return school ? new(PieceKind.School, honours.Success ? comma.Slice(0, honours.Index).Trim() : comma, null)
                : new(Noise().IsMatch(comma.Text) ? PieceKind.Noise : PieceKind.Plain, comma, null);
            yield break;
        }

        var from = From().Match(comma.Text);
        if (from.Success && DegreeNames.IsInstitution(comma.Text[from.Index..]))
        {
            yield return new(PieceKind.Degree, comma.Slice(0, from.Index).Trim(), null);
            yield return new(PieceKind.School, comma.From(from.Index + from.Length).Trim(), null);
            yield break;
        }

        yield return new(PieceKind.Degree, comma, null);
    }

    private static Degree? Degree(List<Piece> entry, Source source)
    {
        var degreePiece = entry.Find(p => p.Kind == PieceKind.Degree);
        var school = entry.Find(p => p.Kind == PieceKind.School)?.Passage;
        if (degreePiece is null && school is null)
        {
            return null;
        }

        var (name, field) = degreePiece is null ? (null, null) : Parted(degreePiece.Passage);
        var plain = entry.Where(p => p.Kind == PieceKind.Plain && !p.Passage.Text.StartsWith("Thesis", StringComparison.OrdinalIgnoreCase)).ToList();
        if (degreePiece is not null && field is null && name is not null && (DegreeNames.LevelOf(name.Text) is not Catalogue.EducationLevel.Secondary || name.Text.Contains("evel", StringComparison.Ordinal)))
        {
            var after = plain.Find(p => entry.IndexOf(p) == entry.IndexOf(degreePiece) + 1) ?? (school is null ? null : plain.Find(p => entry.IndexOf(p) > entry.IndexOf(degreePiece)));
            if (after is not null && !Prose.Is(after.Passage.Text) && !(school is null && plain.Count == 1 && FieldInName(name) is not null))
            {
                field = after.Passage;
                plain.Remove(after);
            }

            field ??= FieldInName(name);
        }

        if (school is null && field is not null && !plain.Exists(p => !Prose.Is(p.Passage.Text)) && CommaParts.Of(field) is { Count: > 1 } parts)
        {
            school = parts[^1];
            field = field.Slice(0, field.Text.LastIndexOf(parts[^1].Text, StringComparison.Ordinal)).Trim();
        }

        if (name is null && plain.Find(p => Course().IsMatch(p.Passage.Text) && !Prose.Is(p.Passage.Text)) is { } course)
        {
            name = course.Passage;
            plain.Remove(course);
        }

        // A school whose name does not say that it is one stands where the school would.
        school ??= plain.Find(p => p.Passage.Text.Length > 2 && !Prose.Is(p.Passage.Text))?.Passage;
        var span = entry.Where(p => p.Kind == PieceKind.Date).OrderByDescending(p => p.Span!.IsRange).Select(p => p.Span).FirstOrDefault();
        var evidence = new EvidenceMap(source);
        evidence.Add("institution", school);
        evidence.Add("degree", name);
        evidence.Add("level", name);
        evidence.Add("field", field);
        var date = entry.Find(p => p.Span == span && span is not null)?.Passage;
        evidence.Add("start", span?.IsRange == true && span.Start is not null ? date : null);
        evidence.Add("end", span is { IsRange: false } or { End: not null } ? date : null);
        return new(school?.Text, name?.Text, name is null ? null : DegreeNames.LevelOf(name.Text), field?.Text,
            DayFirst.Month(span?.IsRange == true ? span.Start : null, date?.Text ?? "", source.DayFirst), DayFirst.Month(span?.IsRange == true ? span.End : span?.Start, date?.Text ?? "", source.DayFirst), evidence.Fields);
    }

    // "Bachelor of Science in Nursing", "MA Translation", "NVQ Level 3 Electrotechnical Services".
    private static (Passage Name, Passage? Field) Parted(Passage passage)
    {
        var degree = DegreeNames.In(passage.Text)!;
        var end = degree.Index + degree.Length;
        var rest = passage.From(end);
        var joint = Joint().Match(rest.Text);
        var field = rest.From(joint.Success ? joint.Length : 0).Trim();
        if (field.Text.StartsWith('(') && field.Text.EndsWith(')'))
        {
            field = field.Slice(1, field.Text.Length - 2);
        }

        var honours = Honours().Match(field.Text);
        field = honours.Success ? field.Slice(0, honours.Index).Trim() : field;
        var name = passage.Slice(degree.Index, degree.Length).Trim();
        if (DegreeNames.LevelOf(name.Text) is Catalogue.EducationLevel.Secondary)
        {
            return (name, null);
        }

        // "Paralegal Certificate": the words before it are its name.
        if (degree.Index > 0 && degree.Value is "Certificate" or "Diploma" or "Apprenticeship" && !passage.Text[..degree.Index].Contains(" in ", StringComparison.Ordinal))
        {
            return (passage.Slice(0, end).Trim(), field.IsEmpty ? null : field);
        }

        return (name, field.IsEmpty || Noise().IsMatch(field.Text) ? null : field);
    }

    // A "Master of Business Administration" names its field itself; a "Bachelor of Science" does not.
    private static Passage? FieldInName(Passage name)
    {
        var of = name.Text.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0)
        {
            return null;
        }

        var field = name.From(of + 4);
        var bracket = field.Text.IndexOf(" (", StringComparison.Ordinal);
        field = bracket > 0 ? field.Slice(0, bracket) : field;
        return field.Text is "Science" or "Arts" or "Philosophy" or "Applied Science" or "Applied Arts" or "Research" or "Technology" or "Completion" or "Higher Education" or "Proficiency" or "Achievement" ? null : field;
    }

    private enum PieceKind
    {
        Degree,
        School,
        Date,
        Place,
        Plain,
        Noise,
    }

    private sealed record Piece(PieceKind Kind, Passage Passage, DateSpan? Span);

    [GeneratedRegex(@"\s+[|•·■▪●◆–—‒]\s+|\s+-{1,2}\s+|\s*[|•·■●]\s*|\t|\s{3,}|;\s+|\.\s+(?=\p{Lu})(?<!\b(?:St|Mt|Ft|Dr|Prof|B|M|A|S|D|Ph|Sc|Eng|Hons|No)\.\s)|(?<=\p{L})—(?=\p{L})")]
    private static partial Regex Strong();

    [GeneratedRegex(@"^(?:degrees?|institutions?|school|university|college|years?|dates?|period|subject|field|qualification|grade|result|course|place|location|level|award)$", RegexOptions.IgnoreCase)]
    private static partial Regex TableHead();

    [GeneratedRegex(@"\b(?:course|program|programme|training|studies|bootcamp|seminar|traineeship)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Course();

    [GeneratedRegex(@"^(?:relevant |selected |key )?(?:coursework|courses|modules|subjects|thesis|dissertation|activities|honou?rs|awards|supervisor|societies|minor|gpa)\b.{0,20}:", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\s+(?:from|at)\s+(?:the\s+)?(?=\p{Lu})")]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*(?:degree\s+)?(?:in|of|for|:|,|[–—-]|with (?:a )?(?:major|concentration|specialization|focus) in|major(?:ing)? in)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\s*\((?:[^)]*(?:class|distinction|merit|honou?rs|cum laude|hons|gpa|pass|credit|first|upper|lower|2:1|2:2)[^)]*)\)|,?\s+(?:with (?:distinction|merit|honou?rs|first)|(?:magna |summa )?cum laude|first class|hons\.?)\b.*", RegexOptions.IgnoreCase)]
    private static partial Regex Honours();

    [GeneratedRegex(@"^\W*(?:(?:cumulative |overall |major )?gpa\b|grade|minor\b|dean['’]s|(?:magna |summa )?cum laude|with (?:distinction|honou?rs|merit)|first[- ]class|upper second|relevant|coursework|courses|thesis|dissertation|honou?rs|distinction|merit|graduated|expected|class of|supervis|activities|awards?|scholarship|final|2:1|2:2|first\b|valedictorian|concentration|\d|anticipated|in progress|completed|advis[oe]r|major\b|level in|eqf)", RegexOptions.IgnoreCase)]
    private static partial Regex Noise();
}
