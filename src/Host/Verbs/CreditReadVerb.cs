using System.CommandLine;
using Prospect.Credit;
using Prospect.Credit.Correcting;
using Prospect.Credit.Electronic;
using Prospect.Credit.Reading;
using Prospect.Credit.Reports;
using Prospect.Documents.Reading;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

internal static class CreditReadVerb
{
    public static Command Create()
    {
        var (files, corrections, json) = (Shared.Files(), Shared.Corrections(), Shared.Json());
        var verb = new Verb("read", "Credit reports as facts, each with the place it was read from.",
            "./prospect credit read examples/reports/experian-two-cards-near-limit.pdf",
            "./prospect credit read experian.pdf transunion.pdf --json | jq '.reports[].accounts[].balance'",
            "./prospect credit read experian.pdf --corrections prospect-corrections.json") { files, corrections, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            if (!(await ReportsAsync(parsed.GetRequiredValue(files), parsed.GetValue(corrections), cancellation)).TryGet(out var reports, out var error))
            {
                return Failure.Report(error, asJson);
            }

            return asJson ? Answer.Json(json => CreditJson.Write(json, reports)) : Answer.Table(ReportTable.Of(reports));
        });
        return verb;
    }

    /// <summary>The reports of all files, in order, with the person's corrections over them; a file with three bureaus gives three.</summary>
    public static async Task<Result<IReadOnlyList<CreditReport>>> ReportsAsync(IReadOnlyList<string> paths, string? corrections, CancellationToken cancellation)
    {
        // A faulty file of corrections is told before the documents are read, which takes longer.
        IReadOnlyList<Correction> corrected = [];
        if (corrections is not null && !(await InputFile.ReadAsync(corrections, cancellation)).Then(CorrectionsFile.Read).TryGet(out corrected!, out var unusable))
        {
            return unusable.About(corrections);
        }

        await using var reader = Readers.ForOneCommand();
        var reports = new List<CreditReport>();
        for (var i = 0; i < paths.Count; i++)
        {
            if (!(await InputFile.ReadAsync(paths[i], cancellation)).TryGet(out var content, out var missing))
            {
                return missing;
            }

            if (!(await ReadAsync(reader, content, Path.GetFileName(paths[i]), i, cancellation)).TryGet(out var read, out var error))
            {
                return error.About(paths[i]);
            }

            reports.AddRange(read);
        }

        CreditReport[] answer = [.. ReportCorrector.Apply(reports, corrected)];
        return answer;
    }

    /// <summary>The reports of one file, whether it is a document for people or a file that programs send each other.</summary>
    public static async Task<Result<IReadOnlyList<CreditReport>>> ReadAsync(DocumentReader reader, ReadOnlyMemory<byte> content, string name, int index, CancellationToken cancellation)
    {
        if (ElectronicFile.Recognises(content.Span))
        {
            return ElectronicFile.Read(content, index);
        }

        using var progress = new Progress($"Reading {name} …");
        return (await reader.ReadAsync(content, name, cancellation)).Then(document => CreditReportReader.Read(document, index));
    }
}
