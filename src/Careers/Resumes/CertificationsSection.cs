using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Reads certificates and licences: each a name, and often who gave it and when.</summary>
internal static partial class CertificationsSection
{
    public static List<Certification> Read(IReadOnlyList<Line> lines, Source source)
        => [.. Items(lines, source).Select(i => Certificate(i, source)).OfType<Certification>()];

    /// <summary>The certificates among schools and degrees: lines that name a card, licence or certificate and no school or degree.</summary>
    public static List<Certification> Among(IReadOnlyList<Line> lines, Source source)
        => [.. Row.Of(lines).Where(r => Card().IsMatch(r.Text) && !DegreeNames.IsInstitution(r.Text) && !Prose.Is(r.Text) && DegreeNames.In(r.Text) is null)
            .Select(r => Certificate([.. r.Cells.Select(Passage.Of)], source)).OfType<Certification>()];

    private static IEnumerable<List<Passage>> Items(IReadOnlyList<Line> lines, Source source)
    {
        // How far a column reaches is seen by all that stands in it.
        var columns = source.Document.Lines.ToList();
        List<List<Line>> items = [];
        foreach (var row in Row.Of(lines))
        {
            var last = items.Count > 0 ? items[^1] : null;
            if (last is not null && (IsDate(last) || row.First.Bullet is null && Continues(last, row, lines, columns)))
            {
                last.AddRange(row.Cells);
            }
            else
            {
                items.Add([.. row.Cells]);
            }
        }

        // Cells beside each other stay apart; lines that run on are one text.
        return items.SelectMany(item => ByLook(item) is { } looks ? [looks] : item.GroupBy(l => l.Row).All(g => g.Count() == 1)
            ? Listed(Passage.Of(item)).Select(p => new List<Passage> { p })
            : [[.. item.Select(Passage.Of)]]);
    }

    // The date stands in a line of its own above what it dates.
    private static bool IsDate(List<Line> item)
        => item.Count == 1 && DateSpans.In(item[0].Text) is [var span] && span.Length >= item[0].Text.Length - 2;

    private static bool Continues(List<Line> item, Row row, IReadOnlyList<Line> lines, List<Line> columns)
    {
        if (IsUnderBold(item, row))
        {
            return true;
        }

        if (IsEndOfIssuer(item, row))
        {
            return true;
        }

        var text = item[^1].Text.TrimEnd();
        var open = text.EndsWith(',') || text.EndsWith('-') || text.EndsWith('&') || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" of", StringComparison.Ordinal) || text.Count(c => c == '(') > text.Count(c => c == ')');
        var isDateOnly = DateSpans.In(row.Text) is [var span] && span.Length >= row.Text.Trim(' ', '(', ')').Length - 8;
        return char.IsLower(row.First.Text[0]) || open || isDateOnly && DateSpans.In(string.Join(' ', item.Select(l => l.Text))).Count == 0
            || (item[^1].Block == row.First.Block && (item[0].Bullet is not null
                || (DateSpans.In(string.Join(' ', item.Select(l => l.Text))).Count == 0 && (Prefix().IsMatch(row.Text) || row.First.Text[0] == '(' || (!Card().IsMatch(row.Text) && Wrapping.WasFull(item[^1], row.First, columns))
                    || (!Card().IsMatch(row.Text) && lines.Count(l => l.Block == row.First.Block) == 2 && OrganisationWords.Score(row.Text.Split(',')[0]) > 0.5)))));
    }

    // A bold name over plain lines with who gave it and when.
    private static bool IsUnderBold(List<Line> item, Row row)
        => item[0].AllBold && row.Cells.Count == 1 && Math.Abs(row.First.Box.X - item[0].Box.X) < 3 && row.First.Page == item[0].Page && item.Count < 6
        && (row.First.AllBold ? item.TrueForAll(l => l.AllBold) && row.First.Block == item[^1].Block : true);

    private static List<Passage>? ByLook(List<Line> item)
    {
        var names = item.TakeWhile(l => l.AllBold).ToList();
        return names.Count > 0 && names.Count < item.Count && item.Skip(names.Count).All(l => !l.AllBold) && item.Select(l => l.Row).Distinct().Count() == item.Count
            ? [Passage.Of(names), Passage.Of(item[names.Count..])] : null;
    }

    // "Basic Life Support, Heartwell" and in the next line "Training Council".
    private static bool IsEndOfIssuer(List<Line> item, Row row)
    {
        var comma = item[^1].Text.LastIndexOf(", ", StringComparison.Ordinal);
        var begun = comma < 0 ? "" : item[^1].Text[(comma + 2)..].Trim();
        return begun.Length > 0 && begun.Split(' ').Length <= 2 && !begun.Any(char.IsAsciiDigit) && OrganisationWords.Score(begun) <= 0.5 && row.First.Bullet is null && row.Cells.Count == 1
            && row.First.Row != item[^1].Row && !Card().IsMatch(row.Text) && EndOfIssuer().IsMatch(row.Text);
    }

    // "CPR; First aid; Food handler" on one line.
    private static IEnumerable<Passage> Listed(Passage passage)
    {
        List<(int, int)> cuts = [.. Semicolon().Matches(passage.Text).Select(m => (m.Index, m.Length))];
        return passage.Parts(cuts);
    }

    private static Certification? Certificate(List<Passage> cells, Source source)
    {
        DateSpan? span = null;
        Passage? date = null;
        List<Passage> parts = [];
        foreach (var cell in cells)
        {
            var passage = cell;
            foreach (var found in DateSpans.In(cell.Text).Reverse().Where(s => !Number().IsMatch(cell.Text[..s.Index])))
            {
                (span, date) = (found, cell.Slice(found.Index, found.Length));
                var (at, length) = WithComma(cell.Text, found);
                passage = passage.Without(at, length);
            }

            parts.AddRange(passage.Parts(Strong().Matches(passage.Text).Select(m => (m.Index, m.Length))).SelectMany(CommaParts.Of));
        }

        parts = [.. parts.Select(WithoutWords).Where(p => !p.IsEmpty && p.Text.Any(char.IsLetter))];
        if (parts.Count == 0 || Prose.Is(parts[0].Text) && parts[0].Text.Length > 90)
        {
            return null;
        }

        var issuer = parts.Count > 1 && IsIssuer(parts[^1].Text) ? parts[^1] : null;
        var name = issuer is not null || parts.Count == 1 ? parts[0] : Whole(cells, parts);
        if (issuer is not null && parts.Count > 2)
        {
            name = Whole(cells, parts[..^1]);
        }

        if (issuer is null && span is not null)
        {
            (name, issuer) = OutOfBracket(name);
        }

        if (date is not null && cells.Any(c => Expiry().Match(c.Text) is { Success: true } e && c.Text.IndexOf(date.Text, StringComparison.Ordinal) is var at && at >= e.Index + e.Length - 1 && at <= e.Index + e.Length + 1))
        {
            (span, date) = (null, null);
        }

        var evidence = new EvidenceMap(source);
        evidence.Add("name", name);
        evidence.Add("issuer", issuer);
        evidence.Add("date", date);
        return new(name.Text, issuer?.Text, DayFirst.Exact(span?.IsRange == true && span.Start is not null ? span.Start : span?.End ?? span?.Start, date?.Text ?? "", source.DayFirst), evidence.Fields);
    }

    // "(two days, 2019)": the comma goes with the date that it divides off.
    private static (int At, int Length) WithComma(string text, DateSpan date)
    {
        var (at, end) = (date.Index, date.Index + date.Length);
        while (end < text.Length && text[end] is ')' && at > 0 && text[at - 1] is (' ' or ','))
        {
            at--;
        }

        return (at, end - at);
    }

    // Parts that are no issuer belong to the name: "Registered Nurse License, Arizona RN555018".
    private static Passage Whole(List<Passage> cells, List<Passage> parts)
    {
        foreach (var cell in cells)
        {
            var start = cell.Text.IndexOf(parts[0].Text, StringComparison.Ordinal);
            var last = cell.Text.LastIndexOf(parts[^1].Text, StringComparison.Ordinal);
            if (start >= 0 && last >= start)
            {
                return cell.Slice(start, last - start + parts[^1].Text.Length);
            }
        }

        return parts[0];
    }

    // "Paediatric First Aid (Heartbeat Training, 2023)": who gave it stands in the bracket with the date.
    private static (Passage Name, Passage? Issuer) OutOfBracket(Passage name)
        => BracketAtEnd().Match(name.Text) is { Success: true } bracket && name.Slice(bracket.Groups[1].Index, bracket.Groups[1].Length).Trim() is var inside && IsIssuer(inside.Text) && inside.Text.Any(char.IsLower)
            ? (name.Slice(0, bracket.Index).Trim(), inside) : (name, null);

    private static Passage WithoutWords(Passage part)
    {
        var words = DateWords().Match(part.Text);
        var rest = words.Success ? part.Slice(0, words.Index).Trim() : part;
        var prefix = Prefix().Match(rest.Text);
        rest = prefix.Success ? rest.From(prefix.Length).Trim() : rest;
        return rest.Text is "(" or ")" or "()" ? Passage.Empty : rest;
    }

    private static bool IsIssuer(string text)
        => text.Length > 1 && char.IsUpper(text[0]) && !text.Any(char.IsAsciiDigit) && !Places.IsPlace(text) && !NoIssuer().IsMatch(text)
        && (OrganisationWords.Score(text) > 0.5 || DegreeNames.IsInstitution(text) || Issuer().IsMatch(text) || text.Split(' ').Length is >= 1 and <= 7);

    [GeneratedRegex(@"\s+[|•·■▪●–—‒]\s+|\s+-\s+|\s*[|•·●]\s*|\t|\s{3,}|,?\s+(?=(?:issued|awarded) by\s)|:\s+(?=\p{Lu})")]
    private static partial Regex Strong();

    [GeneratedRegex(@"\b(?:card|licen[cs]e[ds]?|certificates?|certified|certification|permit|cpr|first aid|osha[ -]?\d*|servsafe)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Card();

    [GeneratedRegex(@"\s*;\s*|\s+[•·]\s+|\s*\|\s*(?=[^|]*\|)")]
    private static partial Regex Semicolon();

    [GeneratedRegex(@"[\s,(–—-]*(?:\b(?:commission|licen[sc]e|membership|certificate)\s+)?\b(?:expires?|expiring|expired|valid(?: until| through| to)?|renewed|renewal|issued|obtained|earned|completed|exp\.?|until|since|current|active|in progress|expected|through|passed)\b[\s:.)]*$", RegexOptions.IgnoreCase)]
    private static partial Regex DateWords();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}&]+ ){0,3}(?:Council|Board|Association|Institute|Authority|Department|Society|Academy|Foundation|Commission|Bureau|Federation)(?:,? (?:19|20)\d\d)?$")]
    private static partial Regex EndOfIssuer();

    [GeneratedRegex(@"\s*\(([^()]{3,60}?)[\s,]*\)$")]
    private static partial Regex BracketAtEnd();

    [GeneratedRegex(@"\b(?:expires?|expir(?:ing|ed|y)|valid(?: until| through| to| till)?|renewal(?: due)?|exp\.?|until|through)[:\s]*(?:on |in )?", RegexOptions.IgnoreCase)]
    private static partial Regex Expiry();

    [GeneratedRegex(@"^(?:issued by|awarded by|by|from|issuer:)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\b(?:Council|Board|Association|Institute|Authority|Department|Society|Academy|Red Cross|Microsoft|Amazon|Google|Oracle|Cisco|CompTIA|State of|American|National|International|Federal)\b")]
    private static partial Regex Issuer();

    [GeneratedRegex(@"^(?:Class|Level|Grade|Type|Category|Part|Stage|Tier|Commonwealth of|Series|Endorsements?|with)\b|^.$", RegexOptions.IgnoreCase)]
    private static partial Regex NoIssuer();

    [GeneratedRegex(@"(?:ISO|BS|EN|No\.?|#|License|Licence|Number|Nr\.?)[ :]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
