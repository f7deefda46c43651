using System.CommandLine;
using Prospect.Careers.Profiles;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CareerReadVerb
{
    public static Command Create()
    {
        var (files, named, json) = (Shared.Sources(), CatalogueInUse.Option(), Shared.Json());
        var verb = new Verb("read", "A person's papers as facts, each with the place it was read from; several files are several sources of one person.",
            "./prospect career read examples/resumes/nurse-sidebar-left.pdf",
            "./prospect career read resume.docx linkedin.zip --json | jq .contradictions") { files, named, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            if (!(await ProfileSources.ReadAsync(parsed.GetRequiredValue(files), Rehearsal.OpenAsync(parsed.GetValue(named)), cancellation)).TryGet(out var profile, out var error))
            {
                return Failure.Report(error, asJson);
            }

            return asJson ? Answer.Json(ProfileJson.Write(profile, indented: true)) : Answer.Table(ProfileTable.Of(profile));
        });
        return verb;
    }
}
