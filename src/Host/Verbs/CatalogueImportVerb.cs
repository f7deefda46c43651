using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Host.Encoders;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

internal static class CatalogueImportVerb
{
    public static Command Create()
    {
        var onet = new Option<string?>("--onet") { Description = "The folder of an O*NET database in its text form.", HelpName = "DIR" };
        var esco = new Option<string?>("--esco") { Description = "The folder of an ESCO release in its CSV form, in English.", HelpName = "DIR" };
        var wages = new Option<string?>("--wages") { Description = "The national table of Occupational Employment and Wage Statistics as CSV, with its year in its name.", HelpName = "FILE" };
        var target = new Option<string>("--out") { Description = "The compiled catalogue.", HelpName = "FILE", Required = true };
        var json = Shared.Json();
        var verb = new Verb("import", "Compiles a catalogue from published sources.",
            "./prospect catalogue import --onet db_30_0_text --esco esco_csv_en --wages national_M2024_dl.csv --out full.catalogue",
            "./prospect catalogue import --esco esco_csv_en --out esco.catalogue") { onet, esco, wages, target, json };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(onet) is null && result.GetValue(esco) is null)
            {
                result.AddError("catalogue import needs --onet, --esco or both.");
            }
        });
        verb.SetAction(parsed =>
        {
            var (asJson, path, begun) = (parsed.GetValue(json), parsed.GetRequiredValue(target), Stopwatch.GetTimestamp());
            var named = (Onet: parsed.GetValue(onet), Esco: parsed.GetValue(esco), Wages: parsed.GetValue(wages));
            if ((PublishedFolder.Missing(named.Onet, null) ?? PublishedFolder.Missing(named.Esco, named.Wages)) is { } missing)
            {
                return Failure.Report(missing, asJson);
            }

            using var progress = new Progress("Compiling the catalogue …");
            if (!Read(named.Onet, named.Esco, named.Wages).TryGet(out var imported, out var error)
                || !EncoderInUse.For(imported.Catalogue).Then(c => CompiledFile.Write(c, path)).TryGet(out var length, out error)
                || !CatalogueInUse.OpenFile(path).TryGet(out var compiled, out error))
            {
                return Failure.Report(error, asJson);
            }

            progress.Dispose();
            var done = new Outcome(path, length, Stopwatch.GetElapsedTime(begun), new(compiled), imported.Notes);
            return asJson ? Answer.Json(done.Write) : done.Tell();
        });
        return verb;
    }

    private static Result<ImportedCatalogue> Read(string? onet, string? esco, string? wages)
    {
        try
        {
            return CatalogueImport.Read(new(onet is null ? null : PublishedFolder.Of(onet), esco is null ? null : PublishedFolder.Of(esco), wages is null ? null : PublishedFolder.OfFile(wages)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Error("document.missing", fault.Message);
        }
    }

    private sealed record Outcome(string Path, long Bytes, TimeSpan Took, CatalogueContents Contents, IReadOnlyList<string> Notes)
    {
        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("file", Path);
            json.WriteNumber("bytes", Bytes);
            json.WriteNumber("seconds", Math.Round(Took.TotalSeconds, 1));
            json.WritePropertyName("catalogue");
            Contents.Write(json);
            json.WriteStartArray("warnings");
            foreach (var note in Notes)
            {
                json.WriteStringValue(note);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        public int Tell()
        {
            foreach (var note in Notes)
            {
                Console.Error.WriteLine(note);
            }

            Answer.Table(CatalogueTable.Of(Contents));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path}: {Bytes / 1e6:0.0} MB in {Took.TotalSeconds:0.0} s. Use it with --catalogue {Path}"));
            return ExitStatus.Done;
        }
    }
}
