using System.CommandLine;
using Prospect.Credit.Risk;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

internal static class CreditRiskVerb
{
    private const int Buffer = 64 * 1024;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A CSV table with the 23 HELOC columns by name; - for standard input.", DefaultValueFactory = _ => "-" };
        var json = new Option<bool>("--json") { Description = "As it is anyway: a JSON line for each row." };
        var verb = new Verb("risk", "The probability of serious delinquency for each row of a table, and what each factor contributes to its log-odds.",
            "./prospect credit risk heloc.csv > risk.ndjson", "./prospect credit risk < heloc.csv | jq .probability") { file, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            try
            {
                await using var input = path == "-" ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, Buffer, useAsync: true);
                var error = await AnswerAsync(new(input), AdditiveModel.Full, cancellation);
                return error is null ? ExitStatus.Done : Failure.Report(error with { Subject = path }, parsed.GetValue(json));
            }
            catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
            {
                return Failure.Report(new("document.missing", Directory.Exists(path) ? "This is a folder; name the file in it." : "There is no such file, or it may not be opened.", path), parsed.GetValue(json));
            }
        });
        return verb;
    }

    private static async Task<Error?> AnswerAsync(InputLines lines, AdditiveModel model, CancellationToken cancellation)
    {
        if (await lines.NextAsync(cancellation) is not { Length: > 0 } header)
        {
            return new("document.empty", "There is no first line with the names of the columns.");
        }

        if (!RiskColumns.Find(header.Span, model.Features).TryGet(out var columns, out var error))
        {
            return error;
        }

        var (answers, row) = (new RiskLines(model), 0L);
        await LineStream.AnswerAsync(lines, (line, to) =>
        {
            if (line.Length > 0)
            {
                answers.Write(to, row++, lines.Number, line.Span, columns);
            }
        }, cancellation);
        return null;
    }
}
