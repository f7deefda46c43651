using System.Text.RegularExpressions;

namespace Prospect.Careers.Resumes;

/// <summary>What a part of an entry of education is.</summary>
internal enum EducationPieceKind
{
    Degree,
    School,
    Date,
    Place,
    Plain,
    Noise,
}

/// <summary>A part of an entry of education, and the time it names.</summary>
internal sealed record EducationPiece(EducationPieceKind Kind, Passage Passage, DateSpan? Span);

/// <summary>Takes the lines of an entry of education apart and tells what each part is.</summary>
internal static partial class EducationPieces
{
    public static List<EducationPiece> Of(List<Passage> cells)
    {
        List<EducationPiece> pieces = [];
        foreach (var cell in cells)
        {
            var passage = cell;
            foreach (var span in DateSpans.In(cell.Text).Reverse())
            {
                pieces.Add(new(EducationPieceKind.Date, cell.Slice(span.Index, span.Length), span));
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

    private static IEnumerable<EducationPiece> Parts(Passage part)
    {
        var (rest, place) = CommaParts.WithoutPlace(part);
        if (place is not null && rest.IsEmpty)
        {
            yield return new(EducationPieceKind.Place, place, null);
            yield break;
        }

        // "A-levels: Physics, Mathematics": all that follows the colon is the field.
        var colon = rest.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && DegreeNames.In(rest.Text[..colon]) is { Index: 0 } && !DegreeNames.IsInstitution(rest.Text[colon..]))
        {
            // "A-levels, Guiseley Sixth Form: Sociology, English"
            foreach (var before in CommaParts.Of(rest.Slice(0, colon)).SelectMany(Kinds))
            {
                yield return before;
            }

            yield return new(EducationPieceKind.Plain, rest.From(colon + 1).Trim(), null);
            yield break;
        }

        List<EducationPiece> pieces = [];
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
            yield return new(EducationPieceKind.Place, place, null);
        }
    }

    // "BSc, Chemistry, Botany and Zoology": what follows a degree between commas is one field.
    private static List<EducationPiece> JoinedFields(Passage whole, List<EducationPiece> pieces)
    {
        var degree = pieces.FindIndex(p => p.Kind == EducationPieceKind.Degree);
        var count = degree < 0 ? 0 : pieces.Skip(degree + 1).TakeWhile(p => p.Kind == EducationPieceKind.Plain).Count();
        if (count < 2)
        {
            return pieces;
        }

        var start = whole.Text.IndexOf(pieces[degree + 1].Passage.Text, StringComparison.Ordinal);
        var last = pieces[degree + count].Passage.Text;
        var joined = whole.Slice(start, whole.Text.IndexOf(last, start, StringComparison.Ordinal) + last.Length - start);
        return [.. pieces[..(degree + 1)], new(EducationPieceKind.Plain, joined, null), .. pieces[(degree + 1 + count)..]];
    }

    private static IEnumerable<EducationPiece> Kinds(Passage comma)
    {
        var degree = DegreeNames.In(comma.Text);
        var school = DegreeNames.IsInstitution(comma.Text);
        var namesSchool = school && (degree?.Index > 0 || (degree?.Value.StartsWith("High", StringComparison.OrdinalIgnoreCase) == true && !degree.Value.Contains("iploma", StringComparison.Ordinal)));
        if (degree is null && school && Beside().Match(comma.Text) is { Success: true } beside && DegreeNames.IsInstitution(comma.Text[(beside.Index + beside.Length)..]))
        {
            yield return new(EducationPieceKind.Plain, comma.Slice(0, beside.Index).Trim(), null);
            yield return new(EducationPieceKind.School, comma.From(beside.Index + beside.Length).Trim(), null);
            yield break;
        }

        if (degree is null || namesSchool)
        {
            var honours = school ? Honours().Match(comma.Text) : Match.Empty;
            yield return school ? new(EducationPieceKind.School, honours.Success ? comma.Slice(0, honours.Index).Trim() : comma, null)
                : new(Noise().IsMatch(comma.Text) ? EducationPieceKind.Noise : EducationPieceKind.Plain, comma, null);
            yield break;
        }

        var from = From().Match(comma.Text);
        if (from.Success && DegreeNames.IsInstitution(comma.Text[from.Index..]))
        {
            yield return new(EducationPieceKind.Degree, comma.Slice(0, from.Index).Trim(), null);
            yield return new(EducationPieceKind.School, comma.From(from.Index + from.Length).Trim(), null);
            yield break;
        }

        yield return new(EducationPieceKind.Degree, comma, null);
    }

    [GeneratedRegex(@"\s+[|•·■▪●◆–—‒]\s+|\s+-{1,2}\s+|\s*[|•·■●]\s*|\t|\s{3,}|;\s+|\.\s+(?=\p{Lu})(?<!\b(?:St|Mt|Ft|Dr|Prof|B|M|A|S|D|Ph|Sc|Eng|Hons|No)\.\s)|(?<=\p{L})—(?=\p{L})")]
    private static partial Regex Strong();

    [GeneratedRegex(@"\s+@\s+")]
    private static partial Regex Beside();

    [GeneratedRegex(@"\s+(?:from|at|@)\s+(?:the\s+)?(?=\p{Lu})")]
    private static partial Regex From();

    [GeneratedRegex(@"\s*\((?:[^)]*(?:class|distinction|merit|honou?rs|cum laude|hons|gpa|pass|credit|first|upper|lower|2:1|2:2)[^)]*)\)|,?\s+(?:with (?:distinction|merit|honou?rs|first)|(?:magna |summa )?cum laude|first class|hons\.?)\b.*", RegexOptions.IgnoreCase)]
    public static partial Regex Honours();

    [GeneratedRegex(@"^\W*(?:(?:cumulative |overall |major )?gpa\b|grade|minor\b|dean['’]s|(?:magna |summa )?cum laude|with (?:distinction|honou?rs|merit)|first[- ]class|upper second|relevant|coursework|courses|thesis|dissertation|honou?rs|distinction|merit|graduated|expected|class of|supervis|activities|awards?|scholarship|final|2:1|2:2|first\b|valedictorian|concentration|\d|anticipated|in progress|completed|advis[oe]r|major\b|level in|eqf)", RegexOptions.IgnoreCase)]
    public static partial Regex Noise();
}
