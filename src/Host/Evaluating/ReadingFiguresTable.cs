using System.Globalization;
using System.Text.Json;
using Prospect.Credit.Evaluating;
using Prospect.Host.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Evaluating;

/// <summary>Measures of reading for people and for programs.</summary>
internal static class ReadingFiguresTable
{
    public static IEnumerable<IRenderable> Of(CreditScores scores, bool withFaults)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("", "reports", "fields", "cells", "accounts");
        foreach (var (name, score) in scores.ByLayout.Concat(scores.ByProducer).Append(new("all", scores.All)))
        {
            table.AddRow(Terminal.Text.Safe(name), score.Reports.ToString(CultureInfo.InvariantCulture), Share(score.Fields), Share(score.Cells), Share(score.Accounts));
        }

        yield return table;
        var fields = new Table().Border(TableBorder.Simple).AddColumns("field", "right", "of", "share");
        foreach (var (field, tally) in scores.All.ByField)
        {
            fields.AddRow(Terminal.Text.Safe(field), tally.Right.ToString(CultureInfo.InvariantCulture), tally.All.ToString(CultureInfo.InvariantCulture), Share(tally));
        }

        foreach (var (measure, tally) in new[] { ("merging, precision", scores.Merging.Precision), ("merging, recall", scores.Merging.Recall) })
        {
            fields.AddRow(measure, tally.Right.ToString(CultureInfo.InvariantCulture), tally.All.ToString(CultureInfo.InvariantCulture), Share(tally));
        }

        fields.AddRow($"findings, planted ({FindingScore.Kinds} kinds)", scores.Findings.Found.ToString(CultureInfo.InvariantCulture), scores.Findings.Planted.ToString(CultureInfo.InvariantCulture), ((double)scores.Findings.Found / scores.Findings.Planted).ToString("0.0000", CultureInfo.InvariantCulture));
        fields.AddRow("findings that accuse wrongly", (scores.Findings.Accused + scores.Findings.Others).ToString(CultureInfo.InvariantCulture), (scores.Findings.Clean + scores.Findings.Planted).ToString(CultureInfo.InvariantCulture), "");
        yield return fields;
        foreach (var line in scores.Refused.Select(r => $"refused: {r.Key} ({r.Value})").Concat(withFaults ? scores.All.Faults.Concat(scores.Merging.Faults).Concat(scores.Findings.Faults) : []))
        {
            yield return new Markup(Terminal.Text.Safe(line) + "\n");
        }

        yield return new Markup($"[dim]{scores.Warnings} warnings; floor {(scores.ReadingReachesFloor ? "reached" : "missed")}[/]\n");
    }

    public static void Write(Utf8JsonWriter json, CreditScores scores)
    {
        Write(json, scores.All);
        foreach (var (name, group) in new[] { ("byLayout", scores.ByLayout), ("byProducer", scores.ByProducer) })
        {
            json.WriteStartObject(name);
            foreach (var (key, score) in group)
            {
                json.WriteStartObject(key);
                Write(json, score);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteStartObject("byField");
        foreach (var (field, tally) in scores.All.ByField)
        {
            Write(json, field, tally);
        }

        json.WriteEndObject();
        json.WriteStartObject("merging");
        Write(json, "precision", scores.Merging.Precision);
        Write(json, "recall", scores.Merging.Recall);
        json.WriteEndObject();
        json.WriteStartObject("findings");
        json.WriteNumber("kinds", FindingScore.Kinds);
        json.WriteNumber("planted", scores.Findings.Planted);
        json.WriteNumber("found", scores.Findings.Found);
        json.WriteNumber("others", scores.Findings.Others);
        json.WriteNumber("clean", scores.Findings.Clean);
        json.WriteNumber("accused", scores.Findings.Accused);
        json.WriteEndObject();
        json.WriteStartObject("refused");
        foreach (var (name, code) in scores.Refused)
        {
            json.WriteString(name, code);
        }

        json.WriteEndObject();
        json.WriteStartArray("faults");
        foreach (var fault in scores.All.Faults.Concat(scores.Merging.Faults))
        {
            json.WriteStringValue(fault);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadingScore score)
    {
        json.WriteNumber("reports", score.Reports);
        Write(json, "fields", score.Fields);
        Write(json, "cells", score.Cells);
        Write(json, "accounts", score.Accounts);
    }

    private static void Write(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", tally.Right);
        json.WriteNumber("all", tally.All);
        json.WriteNumber("share", Math.Round(tally.Share, 5));
        json.WriteEndObject();
    }

    private static string Share(Tally tally) => tally.Share.ToString("0.0000", CultureInfo.InvariantCulture);
}
