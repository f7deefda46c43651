using System.CommandLine;
using Prospect.Careers.Resumes;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CareerReadVerb
{
    public static Command Create()
    {
        var (file, json) = (Shared.File(), Shared.Json());
        var verb = new Verb("read", "A résumé as facts, each with the place it was read from.",
            "./prospect career read examples/resumes/nurse-sidebar-left.pdf",
            "./prospect career read resume.docx --json | jq .experience") { file, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            await using var reader = Readers.ForOneCommand();
            var catalogue = Rehearsal.OpenAsync();
            var path = parsed.GetRequiredValue(file);
            var asJson = parsed.GetValue(json);
            if (!(await reader.ReadAllAsync([path], cancellation)).TryGet(out var documents, out var error)
                || !ResumeReader.Read(documents[0], 0, Today.Utc, await catalogue).TryGet(out var resume, out error))
            {
                return Failure.Report(error.About(path), asJson);
            }

            return asJson ? Answer.Json(ResumeJson.Write(resume, indented: true)) : Answer.Table(ResumeTable.Of(resume));
        });
        return verb;
    }
}
