using System.CommandLine;
using Prospect.Careers.Recommending;
using Prospect.Careers.Resumes;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CareerRecommendVerb
{
    public static Command Create()
    {
        var (files, top, named, json) = (Shared.Files(), Shared.Top("How many occupations."), CatalogueInUse.Option(), Shared.Json());
        var verb = new Verb("recommend", "Occupations that fit, with the reasons, the gaps and the next steps; several files are several sources of one person.",
            "./prospect career recommend examples/resumes/nurse-sidebar-left.pdf",
            "./prospect career recommend resume.pdf profile.md --top 5 --json") { files, top, named, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            await using var reader = Readers.ForOneCommand();
            var loading = Rehearsal.OpenAsync(parsed.GetValue(named));
            var paths = parsed.GetRequiredValue(files);
            var asJson = parsed.GetValue(json);
            if (!(await reader.ReadAllAsync(paths, cancellation)).TryGet(out var documents, out var error) || !(await loading).TryGet(out var catalogue, out error))
            {
                return Failure.Report(error, asJson);
            }

            var resumes = new List<Resume>();
            for (var i = 0; i < documents.Count; i++)
            {
                if (!ResumeReader.Read(documents[i], i, Today.Utc, catalogue).TryGet(out var resume, out error))
                {
                    return Failure.Report(error.About(paths[i]), asJson);
                }

                resumes.Add(resume);
            }

            var found = Recommender.Recommend(resumes, catalogue, Today.Utc, parsed.GetValue(top));
            return asJson ? Answer.Json(RecommendationsJson.Write(found, indented: true)) : Answer.Table(RecommendationsTable.Of(found));
        });
        return verb;
    }
}
