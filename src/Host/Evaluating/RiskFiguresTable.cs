using System.Globalization;
using System.Text.Json;
using Prospect.Credit.Evaluating;
using Prospect.Host.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Evaluating;

/// <summary>Figures of the risk models for people and for programs.</summary>
internal static class RiskFiguresTable
{
    public static IEnumerable<IRenderable> Of(RiskMeasured risk)
    {
        var figures = risk.Models;
        var folds = new Table().Border(TableBorder.Simple).AddColumns("risk of serious delinquency", "AUC", "by fold", "calibration error");
        foreach (var f in figures)
        {
            folds.AddRow(Terminal.Text.Safe(f.Model), Four(f.Auc), string.Join("  ", f.FoldAuc.Select(Four)), Four(f.CalibrationError));
        }

        yield return folds;
        var calibration = new Table().Border(TableBorder.Simple).AddColumns(["said, came", .. Enumerable.Range(1, figures[0].Groups.Count).Select(g => g.ToString(CultureInfo.InvariantCulture))]);
        foreach (var f in figures.Take(2))
        {
            calibration.AddRow([Terminal.Text.Safe(f.Model), .. f.Groups.Select(g => Two(g.Said))]);
            calibration.AddRow(["", .. f.Groups.Select(g => Two(g.Came))]);
        }

        yield return calibration;
        if (risk.Range is { } range)
        {
            yield return new Markup($"the report's range, {range.MeanReach.ToString("0", CultureInfo.InvariantCulture)} points either way on average, holds the external score of {range.Share.ToString("P1", CultureInfo.InvariantCulture)} of {range.People} people it never saw\n");
        }

        yield return new Markup($"[dim]five folds; floor {RiskFolds.AucFloor} and at most {RiskFolds.CalibrationCeiling} of calibration error {(RiskEvaluation.ReachesFloor(figures) ? "reached" : "missed")}[/]\n");
    }

    public static void Write(Utf8JsonWriter json, RiskMeasured risk)
    {
        json.WriteStartArray("risk");
        foreach (var f in risk.Models)
        {
            json.WriteStartObject();
            json.WriteString("model", f.Model);
            json.WriteNumber("auc", Math.Round(f.Auc, 5));
            json.WriteStartArray("foldAuc");
            foreach (var area in f.FoldAuc)
            {
                json.WriteNumberValue(Math.Round(area, 5));
            }

            json.WriteEndArray();
            json.WriteNumber("calibrationError", Math.Round(f.CalibrationError, 5));
            json.WriteStartArray("calibration");
            foreach (var group in f.Groups)
            {
                json.WriteStartObject();
                json.WriteNumber("rows", group.Rows);
                json.WriteNumber("said", Math.Round(group.Said, 5));
                json.WriteNumber("came", Math.Round(group.Came, 5));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (risk.Range is { } range)
        {
            json.WriteStartObject("riskRange");
            json.WriteNumber("people", range.People);
            json.WriteNumber("within", Math.Round(range.Share, 4));
            json.WriteNumber("meanReach", Math.Round(range.MeanReach, 1));
            json.WriteEndObject();
        }
    }

    private static string Four(double number) => number.ToString("0.0000", CultureInfo.InvariantCulture);
    private static string Two(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
