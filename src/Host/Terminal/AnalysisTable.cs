using Prospect.Credit;
using Prospect.Credit.Checking;
using Prospect.Credit.Planning;
using Prospect.Documents;
using Prospect.Kernel;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Terminal;

/// <summary>An analysis of credit reports for people.</summary>
internal static class AnalysisTable
{
    private const int BarWidth = 12;

    public static IRenderable Of(CreditAnalysis analysis)
    {
        var estimate = analysis.Estimate;
        var parts = new List<IRenderable>
        {
            new Markup($"[bold]{Text.Safe(analysis.Headline)}[/]\n"),
            new Markup($"Estimated range [bold]{estimate.Low} – {estimate.High}[/] on {Text.Safe(estimate.Scale)}. [dim]{Text.Safe(estimate.Basis)}[/]\n"),
        };
        if (analysis.Factors.Count > 0)
        {
            parts.Add(Text.Heading("What weighs"));
            parts.Add(Factors(analysis));
        }

        if (analysis.Reasons.Count > 0)
        {
            parts.Add(Text.Heading("What a lender's notice would say"));
            parts.Add(Reasons(analysis));
        }

        if (analysis.Findings.Count > 0)
        {
            parts.Add(Text.Heading("What looks wrong"));
            parts.AddRange(analysis.Findings.Select(Finding));
        }

        if (analysis.Plan.Count > 0)
        {
            parts.Add(Text.Heading("What to do first"));
            parts.Add(Plan(analysis.Plan));
        }

        return Text.Rows(parts);
    }

    private static Table Factors(CreditAnalysis analysis)
    {
        var table = Text.Grid("", "", "", "", "").HideHeaders();
        var most = Math.Max(1, analysis.Factors.Max(f => Math.Abs(f.Contribution)));
        foreach (var factor in analysis.Factors.OrderBy(f => f.Contribution))
        {
            var bar = new string('█', (int)Math.Round((double)BarWidth * Math.Abs(factor.Contribution) / most));
            var colour = factor.Contribution < 0 ? "red" : "green";
            table.AddRow(Text.Safe(factor.Name.Replace('-', ' ')), $"[{colour}]{factor.Contribution:+0;−0;0}[/]", $"[{colour}]{bar}[/]", Text.Safe(factor.Text), Pages(factor.Evidence));
        }

        table.AddEmptyRow();
        table.AddRow("[dim]to begin with[/]", $"[dim]{analysis.Base}[/]", "", $"[dim]the contributions add up to {analysis.Centre - analysis.Base:+0;−0;0}[/]", "");
        table.AddRow("middle", $"[bold]{analysis.Centre}[/]", "", "", "");
        return table;
    }

    private static Table Reasons(CreditAnalysis analysis)
    {
        var table = Text.Grid("", "", "").HideHeaders();
        foreach (var (reason, i) in analysis.Reasons.Select((r, i) => (r, i)))
        {
            table.AddRow($"[dim]{i + 1}[/]", Text.Safe(reason.Statement), $"[dim]{Text.Safe(reason.Factor.Replace('-', ' '))}, {reason.Points:+0;−0;0}[/]");
        }

        return table;
    }

    private static IRenderable Finding(Finding finding)
    {
        var colour = finding.Severity switch
        {
            Severity.High => "red",
            Severity.Medium => "yellow",
            _ => "dim",
        };
        return new Padder(new Markup($"[{colour}]{Text.Safe(finding.Severity.ToString().ToLowerInvariant())}[/]  {Text.Safe(finding.Text)} {Pages(finding.Evidence)}\n"
            + $"[dim]{Text.Safe(finding.Why)} {Text.Safe(finding.Law)}.[/]\n[dim]It may be in order: {Text.Safe(string.Join(' ', finding.Innocent))}[/]\n"), new(2, 0, 0, 0));
    }

    private static Table Plan(IReadOnlyList<PlanStep> plan)
    {
        var table = Text.Grid("", "By", "What", "Amount", "May bring");
        table.Columns[3].Right();
        foreach (var step in plan)
        {
            table.AddRow($"[dim]{step.Step}[/]", $"{step.By:yyyy-MM-dd}", Text.Safe(step.Text), step.Amount is { } amount ? Text.Safe(Money.Usd(amount).ToString()) : "",
                step.Expected.High > 0 ? $"+{step.Expected.Low} to +{step.Expected.High}" : "");
        }

        return table;
    }

    private static string Pages(IReadOnlyList<Evidence> evidence)
        => string.Join(' ', evidence.Where(e => e.HasPages).Select(e => (e.Document, e.Page)).Distinct().Take(3).Select(e => $"[dim]p. {e.Page}[/]"));
}
