using System.CommandLine;
using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Exporting;
using Prospect.Documents.Writing;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

internal static class CareerExportVerb
{
    public static Command Create()
    {
        var (files, named, json) = (Shared.Sources(), CatalogueInUse.Option(), Shared.Json());
        var form = new Option<string>("--as") { Description = "json-resume, docx or pdf.", Required = true, HelpName = "FORM" };
        form.AcceptOnlyFromAmong("json-resume", "docx", "pdf");
        var path = new Option<string>("--out") { Description = "The file that is written; one that is there is never written over.", Required = true, HelpName = "FILE" };
        var verb = new Verb("export", "A person's papers as one résumé that applicant systems read well.",
            "./prospect career export resume.pdf linkedin.zip --as docx --out new-resume.docx",
            "./prospect career export resume.pdf corrections.json --as json-resume --out resume.json") { files, form, path, named, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var (asJson, into) = (parsed.GetValue(json), parsed.GetRequiredValue(path));
            if (!(await ProfileSources.ReadAsync(parsed.GetRequiredValue(files), Rehearsal.OpenAsync(parsed.GetValue(named)), cancellation)).TryGet(out var profile, out var error)
                || !Written(profile, parsed.GetRequiredValue(form)).TryGet(out var content, out error))
            {
                return Failure.Report(error, asJson);
            }

            try
            {
                await using var file = new FileStream(into, FileMode.CreateNew, FileAccess.Write);
                await file.WriteAsync(content, cancellation);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return Failure.Report(new("usage", File.Exists(into) ? "The file is there already. Name another, or put it away first." : $"The file cannot be written there: {fault.Message}", into), asJson);
            }

            return asJson ? Answer.Json(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("file", into);
                writer.WriteNumber("bytes", content.Length);
                writer.WriteEndObject();
            }) : ExitStatus.Done;
        });
        return verb;
    }

    private static Result<byte[]> Written(Profile profile, string form) => form switch
    {
        "docx" => WrittenWord.Of(ResumePaper.Of(profile)),
        "pdf" => WrittenPdf.Of(ResumePaper.Of(profile)),
        _ => JsonResumeWriter.Of(profile),
    };
}
