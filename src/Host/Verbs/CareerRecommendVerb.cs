using System.CommandLine;
using Prospect.Careers.Recommending;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CareerRecommendVerb
{
    public static Command Create()
    {
        var (files, top, named, json) = (Shared.Sources(), Shared.Top("How many occupations."), CatalogueInUse.Option(), Shared.Json());
        var verb = new Verb("recommend", "Occupations that fit, with the reasons, the gaps and the next steps; several files are several sources of one person.",
            "./prospect career recommend examples/resumes/nurse-sidebar-left.pdf",
            "./prospect career recommend resume.pdf linkedin.zip answers.json --top 5 --json") { files, top, named, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            var opening = Rehearsal.OpenAsync(parsed.GetValue(named));
            if (!(await ProfileSources.ReadAsync(parsed.GetRequiredValue(files), opening, cancellation)).TryGet(out var profile, out var error) || !(await opening).TryGet(out var catalogue, out error))
            {
                return Failure.Report(error, asJson);
            }

            var found = Recommender.Recommend(profile, catalogue, parsed.GetValue(top));
            return asJson ? Answer.Json(RecommendationsJson.Write(found, indented: true)) : Answer.Table(RecommendationsTable.Of(found));
        });
        return verb;
    }
}
