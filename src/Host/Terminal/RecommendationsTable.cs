using Prospect.Careers.Recommending;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Terminal;

/// <summary>Recommended occupations for people: the list, and the first of them at length.</summary>
internal static class RecommendationsTable
{
    private const int MostSkills = 12;

    public static IRenderable Of(Recommendations found)
    {
        var parts = new List<IRenderable> { new Markup($"[bold]{Text.Safe(found.Headline)}[/]\n") };
        var table = Text.Grid("", "Occupation", "Score", "Because", "Learn next", "Median pay");
        table.Columns[2].Right();
        table.Columns[5].Right();
        foreach (var item in found.Items)
        {
            table.AddRow($"[dim]{item.Rank}[/]", Text.Safe(item.Occupation.Label), $"{item.Score:0.00}",
                Text.Safe(string.Join(", ", item.Reasons.Take(3).Select(r => $"{Word(r.Kind)} {r.Weight:0.00}"))),
                Text.Safe(string.Join(", ", item.Next.Take(2).Select(n => n.Skill))),
                item.Occupation.Wage is { } wage ? Text.Safe(Kernel.Money.Usd(wage.Median).ToString()) : "");
        }

        parts.Add(table);
        if (found.Items is [var first, ..])
        {
            parts.Add(Text.Heading($"Why {first.Occupation.Label}"));
            var why = Text.Grid("", "", "", "");
            why.HideHeaders();
            foreach (var reason in first.Reasons)
            {
                why.AddRow(Text.Safe(Word(reason.Kind)), $"[bold]+{reason.Weight:0.00}[/]", Text.Safe(reason.Text), Text.Page(reason.Evidence.Count > 0 ? reason.Evidence[0] : null));
            }

            parts.Add(why);
            parts.Add(Skills("You have", first.Matched.Select(s => s.Label)));
            parts.Add(Skills("It also asks for", first.Missing.OrderByDescending(s => s.Gain).Select(s => s.Gain is > 0 ? $"{s.Label} (+{s.Gain:0.000})" : s.Label)));
        }

        foreach (var item in found.Items.Where(i => i.Lift is not null).Take(3))
        {
            parts.Add(new Markup($"[dim]{Text.Safe(item.Occupation.Label)} would be among the first five with:[/] {Text.Safe(string.Join(", ", item.Lift!))}\n"));
        }

        if (found.Paths.Count > 0)
        {
            parts.Add(Text.Heading("Where it can lead"));
            foreach (var path in found.Paths)
            {
                var steps = path.Moves.Select(m => $"[bold]{Text.Safe(m.To.Label)}[/] ({(m.PayChange < 0 ? "-" : "+")}{Text.Safe(Kernel.Money.Usd(Math.Abs(m.PayChange)).ToString())}; adds {Text.Safe(string.Join(", ", m.Adds.Take(3)))})");
                parts.Add(new Markup($" {Text.Safe(path.From.Label)} → {string.Join(" → ", steps)}\n"));
            }
        }

        parts.Add(new Markup($"\n[dim]{Text.Safe(found.CatalogueName)}, {Text.Safe(found.CatalogueVersion)}. Pay: US Bureau of Labor Statistics, OEWS.[/]\n"));
        return Text.Rows(parts);
    }

    private static string Word(ReasonKind kind) => kind.ToString().ToLowerInvariant();

    private static Markup Skills(string what, IEnumerable<string> labels)
    {
        var all = labels.ToList();
        var more = all.Count > MostSkills ? $" · and {all.Count - MostSkills} more" : "";
        return new(all.Count == 0 ? "" : $"[dim]{what}:[/] {Text.Safe(string.Join(" · ", all.Take(MostSkills)))}{more}\n");
    }
}
