using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Finds how a person can be reached.</summary>
internal sealed partial class ContactDetails
{
    private ContactDetails(IReadOnlyList<Passage> near, IReadOnlyList<Passage> far, Line? town)
    {
        Email = First(near, EmailForm()) ?? First(far, EmailForm());
        Phone = near.Select(PhoneIn).FirstOrDefault(p => p is not null) ?? (Email is null ? null : far.Where(f => f.Text.Contains(Email.Text, StringComparison.Ordinal)).Select(PhoneIn).FirstOrDefault(p => p is not null));
        Links = [.. near.SelectMany(LinksIn).DistinctBy(l => l.Address, StringComparer.OrdinalIgnoreCase)];
        // A street by itself says less than the town in the line below it.
        var places = near.SelectMany(Segments).Select(LocationIn).OfType<Passage>().ToList();
        Location = places.Find(p => !IsStreetAlone(p.Text)) ?? places.FirstOrDefault() ?? (town is null ? null : Passage.Of(town));
    }

    public Passage? Email { get; }
    public Passage? Phone { get; }
    public Passage? Location { get; }
    public IReadOnlyList<(string Address, Passage Place)> Links { get; }

    /// <param name="near">The lines of the header and of contact sections.</param>
    /// <param name="far">All other lines, running headers and footers among them.</param>
    /// <param name="town">What stands among them where a town would, though no list knows it.</param>
    public static ContactDetails In(IEnumerable<Line> near, IEnumerable<Line> far, Line? town = null) => new(Joined(near), [.. far.Select(Passage.Of)], town);

    /// <summary>True for a line that holds contact details and little else.</summary>
    public static bool IsContact(string text)
        => EmailForm().IsMatch(text) || PhoneForm().IsMatch(text) || LinkForm().IsMatch(text) || Places.IsPlace(text) || StreetForm().IsMatch(text);

    public static bool IsEmail(string text) => EmailForm().IsMatch(text);

    // A long contact line may run on, even in the middle of an address.
    private static List<Passage> Joined(IEnumerable<Line> lines)
    {
        List<Passage> joined = [];
        foreach (var block in lines.GroupBy(l => l.Block).Select(b => b.ToList()))
        {
            var isRun = block.Count > 1 && block.Exists(l => EmailForm().IsMatch(l.Text) || l.Text.AsSpan().IndexOfAny('|', '•', '·') >= 0)
                && block.TrueForAll(l => l.Row != block[0].Row || l == block[0]) && EndsOpen(block[0].Text) && !(EndsInLink(block[0].Text) && block[0].Words.Count == 1);
            if (isRun)
            {
                joined.Add(Run(block));
                continue;
            }

            for (var i = 0; i < block.Count; i++)
            {
                var passage = Passage.Of(block[i]);
                if (i > 0 && block[i].Words.Count == 1 && (EndsInLink(block[i - 1].Text) || EndsInEmail(block[i - 1].Text, block[i].Text) || IsTorn(block, i)))
                {
                    joined[^1] = Passage.Glued(joined[^1], passage);
                }
                else
                {
                    joined.Add(passage);
                }
            }
        }

        return joined;
    }

    // The lines of a run in one; an address goes on without a blank.
    private static Passage Run(List<Line> block)
    {
        List<List<Line>> parts = [[block[0]]];
        for (var i = 1; i < block.Count; i++)
        {
            if (EndsInLink(block[i - 1].Text))
            {
                parts.Add([block[i]]);
            }
            else
            {
                parts[^1].Add(block[i]);
            }
        }

        return parts.Select(Passage.Of).Aggregate(Passage.Glued);
    }

    // In a narrow column some producers break an address where it happens to reach the edge: "linkedin.com/in/mina-tor" and "vald".
    private static bool IsTorn(List<Line> block, int at)
    {
        var last = block[at - 1].Text.Trim().Split(' ')[^1];
        return EndOfAddress().IsMatch(block[at].Text.Trim()) && !block[at].Text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !LinkForm().Match(block[at].Text).Value.Contains('/', StringComparison.Ordinal)
            && LinkForm().Match(last) is { Success: true } link && link.Index + link.Length == last.Length && (last.Contains('/', StringComparison.Ordinal) || last.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            && (!block[at].Text.Contains('.', StringComparison.Ordinal) || !IsWhole(last)) && block[at - 1].Box.Width >= 0.9 * block.Max(l => l.Box.Width);
    }

    // Its host ends as hosts do: "www.mina.exa" is none.
    private static bool IsWhole(string link)
    {
        var bare = link.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? link[4..] : link;
        return LinkForm().Match(bare) is { Success: true } host && host.Length == bare.Length;
    }

    // An address broken at the end of a line ends in a sign that no address ends in.
    private static bool EndsInLink(string text)
    {
        var last = text.Trim().Split(' ')[^1];
        return last[^1] is '-' or '/' or '_' or '.' && (LinkForm().IsMatch(last) || last.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) && last.Length > 8;
    }

    // "mina@mail.ex" and "ample.com", "mina@mail.example." and "com": what stands in the first line is no whole address, or the next is nothing but the end of one.
    private static bool EndsInEmail(string text, string next)
    {
        var last = text.Trim().Split(' ')[^1];
        return last.Contains('@', StringComparison.Ordinal) && EndOfAddress().IsMatch(next.Trim())
            && (!EmailForm().IsMatch(last) || !LinkForm().IsMatch(last[(last.IndexOf('@', StringComparison.Ordinal) + 1)..]) || IsTopDomain(next.Trim()));
    }

    private static bool IsTopDomain(string text) => LinkForm().IsMatch("a." + text.TrimStart('.')) && !text.TrimStart('.').Contains('.', StringComparison.Ordinal);

    private static bool EndsOpen(string text) => !char.IsLetterOrDigit(text.TrimEnd()[^1]);

    private static Passage? First(IEnumerable<Passage> passages, Regex form) => passages.SelectMany(p => Matches(p, form)).FirstOrDefault();

    private static IEnumerable<Passage> Matches(Passage passage, Regex form)
        => form.Matches(passage.Text).Select(m => passage.Slice(m.Index, m.Length).Trim(" ,;|()."));

    private static Passage? PhoneIn(Passage passage)
    {
        foreach (Match match in PhoneForm().Matches(passage.Text))
        {
            var digits = match.Value.Count(char.IsAsciiDigit);
            if (digits is >= 7 and <= 15 && !passage.Text[..match.Index].EndsWith("fax: ", StringComparison.OrdinalIgnoreCase) && DateSpans.In(match.Value).Count == 0)
            {
                return passage.Slice(match.Index, match.Length).Trim(" ,;|.-–");
            }
        }

        return null;
    }

    private static bool IsStreetAlone(string text) => StreetForm().IsMatch(text) && !text.Contains(',', StringComparison.Ordinal);

    private static IEnumerable<Passage> Segments(Passage passage)
        => passage.Parts(Separators().Matches(passage.Text).Select(m => (m.Index, m.Length)));

    private static Passage? LocationIn(Passage segment)
    {
        var label = LocationLabel().Match(segment.Text);
        var rest = label.Success ? segment.From(label.Length).Trim() : segment;
        rest = rest.Trim(" ,;:|•·■▪●◆—–-/\t\u00a0✉☎⌂📍⚲🏠");
        var where = Where().Match(rest.Text);
        rest = where.Success ? rest.Slice(0, where.Index) : rest;
        if (rest.IsEmpty || EmailForm().IsMatch(rest.Text) || rest.Text.Length > 90 || LinkForm().IsMatch(rest.Text) || PhoneIn(rest) is not null)
        {
            return null;
        }

        var tail = CommaParts.Of(rest);
        if (!label.Success && tail.Count >= 2 && !Places.IsPlace(rest.Text) && !StreetForm().IsMatch(rest.Text) && TownAndPostalCode().IsMatch(tail[^1].Text) && tail[^1].Text.Any(char.IsAsciiDigit)
            && tail.SkipLast(1).Any(t => OrganisationWords.Score(t.Text) > 0.5))
        {
            return tail[^1];
        }

        return label.Success && rest.Text.Length > 1 && !rest.Text.EndsWith('.') ? rest : Places.IsPlace(rest.Text) || StreetForm().IsMatch(rest.Text) || (TownAndPostalCode().IsMatch(rest.Text) && TitleNouns.Score(rest.Text) < 0.5) ? rest : null;
    }

    // Links as they are written, and those that stand behind a word such as "GitHub".
    private static IEnumerable<(string Address, Passage Place)> LinksIn(Passage passage)
    {
        var written = Matches(passage, LinkForm()).Where(IsLink).ToList();
        foreach (var link in written)
        {
            yield return (link.Text, link);
        }

        foreach (var line in passage.Lines)
        {
            var at = 0;
            foreach (var word in line.Words)
            {
                if (word.Link is { } address && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !written.Exists(w => Bare(address).Contains(Bare(w.Text), StringComparison.OrdinalIgnoreCase))
                    && !LinkForm().IsMatch(word.Text))
                {
                    yield return (address, Passage.Of(line).Slice(at, word.Text.Length));
                }

                at += word.Text.Length + 1;
            }
        }
    }

    private static string Bare(string address)
        => address.Replace("https://", "", StringComparison.OrdinalIgnoreCase).Replace("http://", "", StringComparison.OrdinalIgnoreCase).Replace("www.", "", StringComparison.OrdinalIgnoreCase).TrimEnd('/');

    private static bool IsLink(Passage link)
        => !link.Text.Contains('@', StringComparison.Ordinal) && link.Text.Length > 5;

    [GeneratedRegex(@"[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}")]
    private static partial Regex EmailForm();

    [GeneratedRegex(@"(?<![\w./@-])(?:\+|00)?(?:\(\+?\d{1,4}\)|\d{1,4})(?:[ \u00a0.\-–/]?(?:\(0?\d{1,5}\)|\d{2,5}|\d(?=[ \u00a0.-]))){1,6}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w@/])")]
    private static partial Regex PhoneForm();

    [GeneratedRegex(@"(?<![@\w.-])(?:https?://[^\s|,;<>()]+|www\.[^\s|,;<>()]+|(?:[\p{L}\d-]+\.)+(?:com|org|net|io|dev|me|co|edu|gov|info|app|ai|tech|design|studio|art|blog|uk|us|ca|de|fr|nl|es|it|ie|ch|at|be|au|nz|in|eu|site|online|page|example|test|invalid)(?:/[^\s|,;<>()]*)?)(?![\w@])", RegexOptions.IgnoreCase)]
    private static partial Regex LinkForm();

    [GeneratedRegex(@"^\.?[a-z\d-]+(?:\.[a-z\d-]+)*$")]
    private static partial Regex EndOfAddress();

    [GeneratedRegex(@"\s+\*\s+|\s*[|•·■▪●◆✉☎⌂📞📧🏠✆⚲★✎/]+\s*(?=\S|$)|\s+[–—-]\s+|\t|\s{3,}|[\uE000-\uF8FF]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^\s*(?:(?i:address|location|based in|home|lives in|living in|residence|city|wohnort|adresse|domicile)\s*:?|[a-z](?=\s+\p{Lu}\p{L}+(?:$|,)))\s+(?=\p{L}|\d)")]
    private static partial Regex LocationLabel();

    [GeneratedRegex(@"\s*\((?:home|work|private|current|permanent)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Where();

    [GeneratedRegex(@"^\d+[A-Za-z]?\s+(?:[\p{Lu}\d][\p{L}\d.'’-]*\s+){1,4}(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Boulevard|Way|Court|Ct|Place|Pl|Terrace|Close|Crescent|Square|Row|Hill|Gardens|Parkway|Pkwy|Highway|Hwy)\b.*", RegexOptions.IgnoreCase)]
    private static partial Regex StreetForm();

    [GeneratedRegex(@"^[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,3},? (?:[\p{Lu}]{2,3}\.? )?(?:\d{4,5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$|^\d{4,5}(?: [A-Z]{2})? [\p{Lu}][\p{L}'’-]+(?:,? [\p{L}' -]+)?$|^[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,2}, [\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?$")]
    private static partial Regex TownAndPostalCode();
}
