using System.CommandLine;
using Prospect.Careers.Resumes;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CareerReadVerb
{
    public static Command Create()
    {
        var (file, named, json) = (Shared.File(), CatalogueInUse.Option(), Shared.Json());
        var verb = new Verb("read", "A résumé as facts, each with the place it was read from.",
            "./prospect career read examples/resumes/nurse-sidebar-left.pdf",
            "./prospect career read resume.docx --json | jq .experience") { file, named, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            await using var reader = Readers.ForOneCommand();
            var loading = Rehearsal.OpenAsync(parsed.GetValue(named));
            var path = parsed.GetRequiredValue(file);
            var asJson = parsed.GetValue(json);
            var reading = await reader.ReadAllAsync([path], cancellation);
            if (!(await loading).TryGet(out var catalogue, out var error))
            {
                return Failure.Report(error, asJson);
            }

            if (!reading.TryGet(out var documents, out error) || !ResumeReader.Read(documents[0], 0, Today.Utc, catalogue).TryGet(out var resume, out error))
            {
                return Failure.Report(error.About(path), asJson);
            }

            return asJson ? Answer.Json(ResumeJson.Write(resume, indented: true)) : Answer.Table(ResumeTable.Of(resume));
        });
        return verb;
    }
}
