using System.CommandLine;
using System.Text.Json;
using Prospect.Credit;
using Prospect.Credit.Evaluating;
using Prospect.Host.Evaluating;
using Prospect.Host.Terminal;
using Prospect.Kernel;
using Spectre.Console.Rendering;

namespace Prospect.Host.Verbs;

internal static class EvaluateCreditVerb
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "A folder of NAME.pdf (or .xml, .docx …), NAME.gold.json and, where several answers are right, NAME.accept.json, and for the risk heloc_development.csv; or a folder that holds credit-reports/ and heloc/.", Required = true };
        var floor = new Option<bool>("--floor") { Description = $"Fail (exit 6) below {ReadingScore.FieldsFloor} of fields, {ReadingScore.CellsFloor} of payment-history cells, {ReadingScore.AccountsFloor:0.0} of accounts, {MergingScore.Floor} of accounts of several bureaus recognised; or where the risk model is under its floor." };
        var faults = new Option<bool>("--faults") { Description = "List each thing that is wrong." };
        var json = Shared.Json();
        var verb = new Verb("credit", "How well credit reports are read, by layout, producer and field, how well the same account is recognised across bureaus, and how well risk is judged.",
            "./prospect evaluate credit --data examples/reports", "./prospect evaluate credit --data corpus --floor --json | jq .fields") { data, floor, faults, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var (folder, asJson) = (parsed.GetRequiredValue(data), parsed.GetValue(json));
            if (!(await MeasureAsync(folder, cancellation)).TryGet(out var scores, out var error))
            {
                return Failure.Report(error, asJson);
            }

            var done = asJson ? Answer.Json(writer => Write(writer, scores)) : Answer.Table(Text.Rows(Parts(scores, parsed.GetValue(faults))));
            return parsed.GetValue(floor) && !scores.ReachesFloor ? ExitStatus.CheckFailed : done;
        });
        return verb;
    }

    private static IEnumerable<IRenderable> Parts(CreditScores scores, bool withFaults)
        => [.. scores.All.Reports > 0 ? ReadingFiguresTable.Of(scores, withFaults) : [], .. scores.Risk.Models.Count > 0 ? RiskFiguresTable.Of(scores.Risk) : []];

    private static void Write(Utf8JsonWriter json, CreditScores scores)
    {
        json.WriteStartObject();
        ReadingFiguresTable.Write(json, scores);
        RiskFiguresTable.Write(json, scores.Risk);
        json.WriteBoolean("reachesFloor", scores.ReachesFloor);
        json.WriteEndObject();
    }

    private static async Task<Result<CreditScores>> MeasureAsync(string folder, CancellationToken cancellation)
    {
        if (PublishedFolder.Missing(folder, null) is { } wrong)
        {
            return wrong;
        }

        if (!RiskEvaluation.Measure(folder).TryGet(out var risk, out var unmeasured))
        {
            return unmeasured;
        }

        var scores = new CreditScores(risk);
        var reports = Directory.Exists(Path.Combine(folder, "credit-reports")) ? Path.Combine(folder, "credit-reports") : folder;
        await using var reader = Readers.ForOneCommand();
        foreach (var (name, file, gold) in LabelledFiles.In(reports))
        {
            if (!(await InputFile.ReadAsync(file, cancellation)).TryGet(out var content, out var missing))
            {
                return missing;
            }

            var read = await CreditReadVerb.ReadAsync(reader, content, Path.GetFileName(file), 0, cancellation);
            using var answer = read.Ok ? JsonDocument.Parse(CreditJson.ToText(read.Value)) : null;
            using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(gold, cancellation));
            var accepted = Path.Combine(reports, name + ".accept.json");
            using var also = File.Exists(accepted) ? JsonDocument.Parse(await File.ReadAllTextAsync(accepted, cancellation)) : null;
            scores.Add(name, expected.RootElement, answer?.RootElement, also?.RootElement, Producers.Of(content.Span), read.Ok ? read.Value.SelectMany(r => r.Warnings).Count() : 0, read.Ok ? null : read.Error.Code);
        }

        return scores.All.Reports == 0 && risk.Models.Count == 0 ? new Error("document.missing", "The folder holds neither NAME.gold.json with its document nor heloc_development.csv.", folder) : scores;
    }
}
