using System.CommandLine;
using System.Text.Json;
using Prospect.Credit;
using Prospect.Credit.Evaluating;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

internal static class EvaluateCreditVerb
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "A folder of NAME.pdf (or .xml, .docx …), NAME.gold.json and, where several answers are right, NAME.accept.json.", Required = true };
        var floor = new Option<bool>("--floor") { Description = $"Fail (exit 6) below {ReadingScore.FieldsFloor} of fields, {ReadingScore.CellsFloor} of payment-history cells, {ReadingScore.AccountsFloor:0.0} of accounts, {MergingScore.Floor} of accounts of several bureaus recognised." };
        var faults = new Option<bool>("--faults") { Description = "List each thing that is wrong." };
        var json = Shared.Json();
        var verb = new Verb("credit", "How well credit reports are read: by layout, producer and field; and how well the same account is recognised across bureaus.",
            "./prospect evaluate credit --data examples/reports", "./prospect evaluate credit --data corpus --floor --json | jq .fields") { data, floor, faults, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            if (!(await MeasureAsync(parsed.GetRequiredValue(data), cancellation)).TryGet(out var scores, out var error))
            {
                return Failure.Report(error, asJson);
            }

            var done = asJson ? Answer.Json(writer => EvaluationTable.Write(writer, scores)) : Answer.Table(EvaluationTable.Of(scores, parsed.GetValue(faults)));
            return parsed.GetValue(floor) && !scores.ReachesFloor ? ExitStatus.CheckFailed : done;
        });
        return verb;
    }

    private static async Task<Result<CreditScores>> MeasureAsync(string folder, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            return new Error("document.missing", "There is no such folder.", folder);
        }

        var scores = new CreditScores();
        await using var reader = Readers.ForOneCommand();
        foreach (var gold in Directory.EnumerateFiles(folder, "*.json").Where(f => f.EndsWith(".gold.json", StringComparison.Ordinal) || f.EndsWith(".facts.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(gold).Replace(".gold.json", "", StringComparison.Ordinal).Replace(".facts.json", "", StringComparison.Ordinal);
            // NAME.notes.md beside it is no report: the document's name is NAME and one extension.
            var file = Directory.EnumerateFiles(folder, name + ".*").Order(StringComparer.Ordinal)
                .FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) == name && !f.EndsWith(".json", StringComparison.Ordinal));
            if (file is null)
            {
                continue;
            }

            if (!(await InputFile.ReadAsync(file, cancellation)).TryGet(out var content, out var missing))
            {
                return missing;
            }

            var read = await CreditReadVerb.ReadAsync(reader, content, Path.GetFileName(file), 0, cancellation);
            using var answer = read.Ok ? JsonDocument.Parse(CreditJson.ToText(read.Value)) : null;
            using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(gold, cancellation));
            var accepted = Path.Combine(folder, name + ".accept.json");
            using var also = File.Exists(accepted) ? JsonDocument.Parse(await File.ReadAllTextAsync(accepted, cancellation)) : null;
            scores.Add(name, expected.RootElement, answer?.RootElement, also?.RootElement, Producers.Of(content.Span), read.Ok ? read.Value.SelectMany(r => r.Warnings).Count() : 0, read.Ok ? null : read.Error.Code);
        }

        return scores.All.Reports == 0 ? new Error("document.missing", "The folder holds no NAME.gold.json with its document.", folder) : scores;
    }
}
