using System.CommandLine;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Evaluating;
using Prospect.Host.Encoders;
using Prospect.Host.Evaluating;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

internal static class EvaluateCareerVerb
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder of labelled data and published sources.", HelpName = "DIR", Required = true };
        var floor = new Option<bool>("--floor") { Description = "Fail where a figure is under its floor." };
        var today = new Option<DateOnly>("--today") { Description = "The day for which the facts of the résumés hold.", DefaultValueFactory = _ => Today.Utc, HelpName = "DATE" };
        var faults = new Option<bool>("--faults") { Description = "List each value of a résumé that was missed or made up." };
        var (named, json) = (CatalogueInUse.Option(), Shared.Json());
        var verb = new Verb("career", "Measures the career engine on labelled data, with BM25 beside each figure; without --catalogue on a catalogue compiled from the sources in DIR, if it holds any.",
            "./prospect evaluate career --data DIR",
            "./prospect evaluate career --data examples/resumes --faults",
            "./prospect evaluate career --data DIR --catalogue full.catalogue --floor --json") { data, floor, today, faults, named, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var (folder, asJson) = (parsed.GetRequiredValue(data), parsed.GetValue(json));
            if (PublishedFolder.Missing(folder, null) is { } missing)
            {
                return Failure.Report(missing, asJson);
            }

            List<EvaluationRow> rows;
            ResumeFigures resumes;
            using (new Progress("Measuring …"))
            {
                if (!Catalogue(parsed.GetValue(named), folder).TryGet(out var catalogue, out var error))
                {
                    return Failure.Report(error, asJson);
                }

                resumes = await ResumeFigures.MeasureAsync(folder, catalogue, parsed.GetValue(today), cancellation);
                rows = [.. CareerEvaluation.Rows(catalogue, PublishedFolder.Of(folder)), .. resumes.Rows];
            }

            if (rows.Count == 0)
            {
                return Failure.Report(new("document.missing", "The folder holds no labelled data.", folder), asJson);
            }

            _ = asJson ? Answer.Json(writer => CareerFiguresTable.Write(writer, rows)) : Answer.Table(CareerFiguresTable.Of(rows));
            foreach (var fault in parsed.GetValue(faults) ? resumes.Faults : [])
            {
                Console.Error.WriteLine(fault);
            }

            return parsed.GetValue(floor) && rows.Any(r => r.IsUnderFloor) ? ExitStatus.CheckFailed : ExitStatus.Done;
        });
        return verb;
    }

    private static Result<OccupationCatalogue> Catalogue(string? named, string data)
    {
        if (named is not null || !PublishedFolder.HoldsCatalogue(data) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(CatalogueInUse.Variable)))
        {
            return CatalogueInUse.Open(named).Then(EncoderInUse.For);
        }

        // Compiled, as it is used; the mapping outlives the name.
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            return CatalogueImport.Read(PublishedFolder.In(data)).Then(i => EncoderInUse.For(i.Catalogue)).Then(c => CompiledFile.Write(c, path)).Then(_ => CatalogueInUse.Open(path)).Then(EncoderInUse.For);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
