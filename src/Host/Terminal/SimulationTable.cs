using Prospect.Credit.Simulating;
using Prospect.Kernel;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Terminal;

/// <summary>A simulation for people.</summary>
internal static class SimulationTable
{
    public static IRenderable Of(Simulation simulation)
    {
        var (before, after, change) = (simulation.Before.Estimate, simulation.After.Estimate, simulation.Change);
        var parts = new List<IRenderable>
        {
            new Markup(change is { Low: 0, High: 0 } ? "[bold]This changes nothing in the estimate.[/]\n" : $"[bold]This may move the estimate by {AnalysisTable.Points(change.Low)} to {AnalysisTable.Points(change.High)} points.[/]\n"),
            new Markup($"Estimated range [bold]{before.Low} – {before.High}[/] as of {simulation.Before.AsOf:yyyy-MM-dd}, [bold]{after.Low} – {after.High}[/] as of {simulation.After.AsOf:yyyy-MM-dd}. [dim]{Text.Safe(change.Basis)}[/]\n"),
        };
        if (simulation.Actions.Count > 0)
        {
            parts.Add(Text.Heading("What is done"));
            parts.Add(Actions(simulation));
        }

        if (simulation.Moved.Count > 0)
        {
            parts.Add(Text.Heading("What moves"));
            parts.Add(Moved(simulation));
        }

        var gone = simulation.Before.Findings.Count - simulation.After.Findings.Count;
        if (gone != 0)
        {
            parts.Add(new Markup($"Findings: {simulation.Before.Findings.Count} before, {simulation.After.Findings.Count} after.\n"));
        }

        return Text.Rows(parts);
    }

    private static Table Actions(Simulation simulation)
    {
        var table = Text.Grid("", "What", "Costs at once", "May bring");
        table.Columns[2].Right();
        foreach (var (number, action) in simulation.Actions.Index())
        {
            table.AddRow($"[dim]{number + 1}[/]", Text.Safe(action.Text), action.Cost > 0 ? Text.Safe(Money.Usd(action.Cost).ToString()) : "",
                action.Change is { Low: 0, High: 0 } ? "0" : $"{AnalysisTable.Points(action.Change.Low)} to {AnalysisTable.Points(action.Change.High)}");
        }

        return table;
    }

    private static Table Moved(Simulation simulation)
    {
        var table = Text.Grid("", "Points", "From", "To", "Then");
        foreach (var move in simulation.Moved)
        {
            var colour = move.Contribution < 0 ? "red" : "green";
            table.AddRow(Text.Safe(move.Name.Replace('-', ' ')), $"[{colour}]{AnalysisTable.Points(move.Contribution)}[/]", $"{move.Before:0.####}", $"{move.After:0.####}", Text.Safe(move.Text));
        }

        return table;
    }
}
