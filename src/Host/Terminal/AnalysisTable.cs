using Prospect.Credit;
using Prospect.Credit.Checking;
using Prospect.Credit.Planning;
using Prospect.Credit.Scoring;
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

        if (analysis.Comparison is { } comparison)
        {
            parts.Add(new Markup($"[bold]The same ${comparison.Budget:N0} a month, three ways, until {comparison.By:yyyy-MM-dd}[/]{(comparison.BudgetIsAssumed ? " [dim](name your own with --budget)[/]" : "")}"));
            parts.Add(Comparison(comparison));
            parts.Add(new Markup($"[dim]{Text.Safe(comparison.Basis)}[/]\n"));
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
                step.Expected.High > 0 ? $"{Points(step.Expected.Low)} to {Points(step.Expected.High)}" : "");
        }

        return table;
    }

    /// <summary>Points with a sign, nothing without.</summary>
    public static string Points(int points) => points.ToString("+0;−0;0", System.Globalization.CultureInfo.InvariantCulture);

    private static Table Comparison(PlanComparison comparison)
    {
        var table = Text.Grid("", "Interest", "Owed then", "Estimate then");
        table.Columns[1].Right();
        table.Columns[2].Right();
        foreach (var strategy in comparison.Strategies)
        {
            table.AddRow(strategy.Name switch { "plan" => "this plan", "avalanche" => "avalanche, the highest rate first", _ => "snowball, the smallest balance first" },
                Text.Safe(Money.Usd(Math.Round(strategy.Interest)).ToString()), Text.Safe(Money.Usd(Math.Round(strategy.Owed)).ToString()), $"{strategy.Estimate.Low} – {strategy.Estimate.High} [dim]around {strategy.Estimate.Middle:0}[/]");
        }

        return table;
    }

    private static string Pages(IReadOnlyList<Evidence> evidence)
        => string.Join(' ', evidence.Where(e => e.HasPages).Select(e => (e.Document, e.Page)).Distinct().Take(3).Select(e => $"[dim]p. {e.Page}[/]"));
}
