using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Finds the headings of a résumé by vocabulary and look together.</summary>
internal sealed class Headings
{
    private readonly Dictionary<Line, (SectionKind Kind, SectionKind? Also)> found = [];

    public Headings(IReadOnlyList<Line> lines, Line? name)
    {
        var perBlock = lines.GroupBy(l => l.Block).ToDictionary(g => g.Key, g => g.Count());
        var body = HeadingStyle.OfBody(lines);
        var candidates = lines.Where(l => l != name && MayBeHeading(l) && HeadingVocabulary.Of(l.Text) is not null).ToList();
        var outstanding = candidates.Where(l => HeadingStyle.Of(l).StandsOutFrom(body)).ToList();
        // Where hardly any heading is set off by its look, standing alone is what sets one off.
        var byLook = outstanding.Count * 2 >= candidates.Count || outstanding.Count >= 3;
        var accepted = byLook ? outstanding : [.. candidates.Where(l => perBlock[l.Block] == 1 || l.Text.EndsWith(':') || HeadingStyle.Of(l).StandsOutFrom(body))];
        var common = accepted.Where(l => !HeadingVocabulary.IsWeak(l.Text)).GroupBy(HeadingStyle.Of).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Size).Select(g => (HeadingStyle?)g.Key).FirstOrDefault();
        // A sidebar may have headings of its own look.
        var looks = accepted.Where(l => !HeadingVocabulary.IsWeak(l.Text)).GroupBy(HeadingStyle.Of).Where(g => g.Key == common || g.Count() > 1).Select(g => g.Key).ToList();
        foreach (var line in accepted)
        {
            var isCommon = looks.Exists(style => LooksLike(style, HeadingStyle.Of(line)));
            if (isCommon || !HeadingVocabulary.IsWeak(line.Text))
            {
                found[line] = HeadingVocabulary.Of(line.Text)!.Value;
            }
        }

        if (byLook && common is { } look)
        {
            AddUnforeseen(lines, name, look, body);
        }
    }

    public bool Any => found.Count > 0;
    public int Count => found.Values.Count(k => k.Kind is not SectionKind.Other);

    public (SectionKind Kind, SectionKind? Also)? Of(Line line) => found.TryGetValue(line, out var kind) ? kind : null;

    // Other lines that look exactly as most headings do, and as little else does, are headings too.
    private void AddUnforeseen(IReadOnlyList<Line> lines, Line? name, HeadingStyle look, HeadingStyle body)
    {
        // The first heading may itself be unforeseen: it stands below the name and is no title of the person.
        var before = lines.TakeWhile(l => !found.ContainsKey(l)).Count();
        var first = name is null ? -1 : lines.Take(before).ToList().IndexOf(name);
        first = first < 0 ? before : first + 1;
        while (first < before && (TitleNouns.Score(lines[first].Text) >= 0.5 || HeadingStyle.Of(lines[first]) == HeadingStyle.Of(name!) || !MayOpen(lines, first)))
        {
            first++;
        }

        var alike = lines.Skip(first).Where(l => LooksLike(look, HeadingStyle.Of(l)) && Math.Abs(look.Size - HeadingStyle.Of(l).Size) < 0.3).ToList();
        var known = alike.Count(found.ContainsKey);
        var apart = StandApart(lines, alike.FindAll(l => l.Text.Any(char.IsLetter)));
        if (known < 2 || (known * 2 < alike.Count && !apart) || !(look.Caps || look.Size > body.Size + 0.7 || look.Rgb != body.Rgb || look.Bold))
        {
            return;
        }

        var unforeseen = alike.Where(l => !found.ContainsKey(l) && MayBeHeading(l) && DegreeNames.In(l.Text) is null && !DegreeNames.IsInstitution(l.Text)).ToList();
        // One heading may stand right over a dated line; several that do are the titles of jobs.
        var titles = !apart && unforeseen.Count(l => StandsOverDate(lines, l)) > 1;
        foreach (var line in unforeseen)
        {
            var isLargerOrCaps = look.Caps || look.Size > body.Size + 0.7;
            if (!(titles && StandsOverDate(lines, line)) && (isLargerOrCaps || TitleNouns.Score(line.Text) < 0.5 || HeadingVocabulary.Guess(line.Text) is not null))
            {
                found[line] = (HeadingVocabulary.Guess(line.Text) ?? SectionKind.Other, null);
            }
        }
    }

    // What stands right below is no way to reach the person.
    private static bool MayOpen(IReadOnlyList<Line> lines, int at)
        => at + 1 < lines.Count && !ContactDetails.IsContact(lines[at].Text) && !ContactDetails.IsContact(lines[at + 1].Text) && !lines[at].Text.Any(char.IsAsciiDigit);

    // In a margin or in the left cells of a table, where nothing else stands.
    private static bool StandApart(IReadOnlyList<Line> lines, List<Line> alike)
        => alike.TrueForAll(a => Math.Abs(a.Box.X - alike[0].Box.X) < 2) && lines.Where(l => Math.Abs(l.Box.X - alike[0].Box.X) < 2).Count(l => !alike.Contains(l)) <= alike.Count / 4;

    // The date may stand before the title, in the margin of its row, or with the employer in the row above it.
    private bool StandsOverDate(IReadOnlyList<Line> lines, Line line)
        => lines.TakeWhile(l => l != line).Reverse().TakeWhile(l => l.Page == line.Page && l.Row == line.Row).Any(l => DateSpans.In(l.Text).Any(d => d.IsRange))
        || (TitleNouns.Score(line.Text) >= 0.5 && lines.TakeWhile(l => l != line).LastOrDefault() is { } above && above.Page == line.Page && above.Row == line.Row - 1 && DateSpans.In(above.Text).Any(d => d.IsRange))
        || lines.SkipWhile(l => l != line).Take(4).Where(l => !found.ContainsKey(l)).Any(l => l.Page == line.Page
            && (l.Row == line.Row || l.Row == line.Row + 1) && DateSpans.In(l.Text).Any(d => d.IsRange));

    private static bool LooksLike(HeadingStyle a, HeadingStyle b)
        => a.Bold == b.Bold && a.Caps == b.Caps && a.Rgb == b.Rgb && Math.Abs(a.Size - b.Size) <= 0.6;

    private static bool MayBeHeading(Line line)
        => (line.Words.Count <= 7 || line.Words.Count(w => w.Text.Length == 1) * 2 > line.Words.Count)
        && line.Text.Length is > 2 and < 60
        && !line.Text.EndsWith('.') && !line.Text.EndsWith(',')
        && !line.Text.Any(char.IsAsciiDigit) && !line.Text.Contains('@', StringComparison.Ordinal)
        && (line.Bullet is null || line.Bullet is not ("•" or "-" or "*" or "–" or "·" or "○" or "▪" or ""));
}
