using System.Text.RegularExpressions;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Reads what a person studied out of a section about it.</summary>
internal static partial class EducationSection
{
    public static List<Degree> Read(IReadOnlyList<Line> lines, Source source)
        => [.. Entries(lines).Select(e => Degree(e, source)).OfType<Degree>()];

    private static List<List<EducationPiece>> Entries(IReadOnlyList<Line> lines)
    {
        List<List<EducationPiece>> entries = [];
        foreach (var row in Joined(Row.Of(lines), lines))
        {
            var pieces = Beside().IsMatch(row[0].Text) || row.TrueForAll(c => TableHead().IsMatch(c.Text)) ? [] : EducationPieces.Of(row);
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
    private static List<List<Passage>> Joined(List<Row> rows, IReadOnlyList<Line> lines)
    {
        List<List<Line>[]> joined = [];
        foreach (var row in rows)
        {
            var last = joined.Count > 0 ? joined[^1][^1] : null;
            if (row.Cells.Count == 1 && last is not null && last[^1].Block == row.First.Block && row.First.Bullet is null && (Wraps(last, row) || Wrapping.IsOrphan(last[^1], row.First, lines)))
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

    private static bool Begins(List<EducationPiece> entry, List<EducationPiece> next)
    {
        bool Has(EducationPieceKind kind) => entry.Exists(p => p.Kind == kind);
        bool Brings(EducationPieceKind kind) => next.Exists(p => p.Kind == kind);
        return (Has(EducationPieceKind.Degree) && Brings(EducationPieceKind.Degree))
            || (Has(EducationPieceKind.School) && Brings(EducationPieceKind.School) && !(next.Count == 1 && entry.Count == 1))
            || (Has(EducationPieceKind.Date) && Brings(EducationPieceKind.Date) && (Has(EducationPieceKind.Degree) || Has(EducationPieceKind.School)));
    }

    private static Degree? Degree(List<EducationPiece> entry, Source source)
    {
        var degreePiece = entry.Find(p => p.Kind == EducationPieceKind.Degree);
        var school = entry.Find(p => p.Kind == EducationPieceKind.School)?.Passage;
        if (degreePiece is null && school is null)
        {
            return null;
        }

        var (name, field) = degreePiece is null ? (null, null) : Parted(degreePiece.Passage);
        var plain = entry.Where(p => p.Kind == EducationPieceKind.Plain && !p.Passage.Text.StartsWith("Thesis", StringComparison.OrdinalIgnoreCase)).ToList();
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

        (school, name) = Mended(entry, school, name, field);
        // A school whose name does not say that it is one stands where the school would.
        school ??= plain.Find(p => p.Passage.Text.Length > 2 && !Prose.Is(p.Passage.Text))?.Passage;
        var span = entry.Where(p => p.Kind == EducationPieceKind.Date).OrderByDescending(p => p.Span!.IsRange).Select(p => p.Span).FirstOrDefault();
        var evidence = new EvidenceMap(source);
        evidence.Add("institution", school);
        evidence.Add("degree", name);
        evidence.Add("level", name);
        evidence.Add("field", field);
        var date = entry.Find(p => p.Span == span && span is not null)?.Passage;
        evidence.Add("start", span?.IsRange == true && span.Start is not null ? date : null);
        evidence.Add("end", span is { IsRange: false } or { End: not null } ? date : null);
        return new(school?.Text, name?.Text, name is null ? null : LevelOf(name, school), field?.Text,
            DayFirst.Exact(span?.IsRange == true ? span.Start : null, date?.Text ?? "", source.DayFirst), DayFirst.Exact(span?.IsRange == true ? span.End : span?.Start, date?.Text ?? "", source.DayFirst), evidence.Fields);
    }

    // "Baccalauréat (Literature)"
    private static Passage? BracketedField(Passage rest)
        => rest.Text.Trim() is ['(', .. var inside, ')'] && inside.Length > 3 && char.IsUpper(inside[0]) && inside.All(c => char.IsLetter(c) || c is ' ' or ',' or '&') && !EducationPieces.Noise().IsMatch(inside) && DegreeNames.In(inside) is null
            ? rest.Slice(rest.Text.IndexOf(inside, StringComparison.Ordinal), inside.Length) : null;

    private static (Passage? School, Passage? Name) Mended(List<EducationPiece> entry, Passage? school, Passage? name, Passage? field)
    {
        // "Data Analytics Bootcamp, Willamette Code School": the first is what was learnt.
        if (name is null && entry.FindAll(p => p.Kind == EducationPieceKind.School) is [var course, var place, ..] && course.Passage.Text.EndsWith("ootcamp", StringComparison.Ordinal))
        {
            return (place.Passage, course.Passage);
        }

        var unfinished = school is null ? Match.Empty : Unfinished().Match(school.Text);
        school = unfinished.Success ? school!.Slice(0, unfinished.Index) : school;
        // "Otto-Lilienthal-Gymnasium, Northeim": what the school's town is, where nothing else is left for it to be.
        var at = entry.FindIndex(p => p.Kind == EducationPieceKind.School);
        if (school is not null && name is not null && at >= 0 && at + 1 < entry.Count && entry[at + 1] is { Kind: EducationPieceKind.Plain } town && town.Passage != field && Places.LooksLikeName(town.Passage.Text)
            && town.Passage.Text.Split(' ').Length <= 3 && (field is not null || DegreeNames.LevelOf(name.Text) is Catalogue.EducationLevel.Secondary) && entry.FindIndex(p => p.Kind == EducationPieceKind.Degree) < at)
        {
            school = Passage.Joined(school, ", ", town.Passage);
        }

        return (school, name);
    }

    // A diploma of a high school is that of secondary education.
    private static Catalogue.EducationLevel? LevelOf(Passage name, Passage? school)
        => name.Text == "Diploma" && school is not null && DegreeNames.In(school.Text) is { } high && DegreeNames.LevelOf(high.Value) is Catalogue.EducationLevel.Secondary ? Catalogue.EducationLevel.Secondary : DegreeNames.LevelOf(name.Text);

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

        var honours = EducationPieces.Honours().Match(field.Text);
        field = honours.Success ? field.Slice(0, honours.Index).Trim() : field;
        var name = passage.Slice(degree.Index, degree.Length).Trim();
        if (DegreeNames.LevelOf(name.Text) is Catalogue.EducationLevel.Secondary)
        {
            return (name, BracketedField(rest));
        }

        // "Paralegal Certificate": the words before it are its name.
        if (degree.Index > 0 && degree.Value is "Certificate" or "Diploma" or "Apprenticeship" && !passage.Text[..degree.Index].Contains(" in ", StringComparison.Ordinal))
        {
            return (passage.Slice(0, end).Trim(), field.IsEmpty ? null : field);
        }

        return (name, field.IsEmpty || EducationPieces.Noise().IsMatch(field.Text) ? null : field);
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

    [GeneratedRegex(@"^(?:degrees?|institutions?|school|university|college|years?|dates?|period|subject|field|qualification|grade|result|course|place|location|level|award)$", RegexOptions.IgnoreCase)]
    private static partial Regex TableHead();

    [GeneratedRegex(@"\s*\((?:not completed|incomplete|unfinished|no degree|not finished|left without|withdrew)[^)]*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(?:course|program|programme|training|studies|bootcamp|seminar|traineeship)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Course();

    [GeneratedRegex(@"^(?:relevant |selected |key )?(?:coursework|courses|modules|subjects|thesis|dissertation|activities|honou?rs|awards|supervisor|societies|minor|gpa)\b.{0,20}:", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    [GeneratedRegex(@"^\s*(?:degree\s+)?(?:in|of|for|:|,|[–—-]|with (?:a )?(?:major|concentration|specialization|focus) in|major(?:ing)? in)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
