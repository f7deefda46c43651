using System.Globalization;
using System.Text.Json;
using Prospect.Careers.Evaluating;
using Prospect.Host.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Evaluating;

/// <summary>Figures that the engine is measured by, beside what they are compared with.</summary>
internal static class CareerFiguresTable
{
    public static IRenderable Of(IReadOnlyList<EvaluationRow> rows)
    {
        var table = Terminal.Text.Grid("What", "Measure", "Cases", "Figure", "BM25", "Floor", "Goal");
        foreach (var column in table.Columns.Skip(2))
        {
            column.Right();
        }

        foreach (var row in rows)
        {
            table.AddRow(
                Terminal.Text.Safe(row.Name), Terminal.Text.Safe(row.Measure), row.Cases.ToString("N0", CultureInfo.InvariantCulture),
                row.IsUnderFloor ? $"[bold red]{Figure(row.Figure)}[/]" : $"[bold]{Figure(row.Figure)}[/]", Figure(row.Baseline), Figure(row.Floor), Figure(row.Goal));
        }

        return table;
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<EvaluationRow> rows)
    {
        json.WriteStartObject();
        json.WriteStartArray("figures");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("name", row.Name);
            json.WriteString("measure", row.Measure);
            json.WriteNumber("cases", row.Cases);
            Number(json, "figure", row.Figure);
            Number(json, "baseline", row.Baseline);
            Number(json, "floor", row.Floor);
            Number(json, "goal", row.Goal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("holds", !rows.Any(r => r.IsUnderFloor));
        json.WriteEndObject();
    }

    private static string Figure(double? figure) => figure?.ToString("0.000", CultureInfo.InvariantCulture) ?? "";

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Math.Round(number, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
