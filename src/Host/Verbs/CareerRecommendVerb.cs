using System.CommandLine;
using System.Globalization;
using Prospect.Careers.Recommending;
using Prospect.Careers.Resumes;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CareerRecommendVerb
{
    private const int Usual = 10, Most = 100;

    public static Command Create()
    {
        var (files, json) = (Shared.Files(), Shared.Json());
        var top = new Option<int>("--top") { Description = "How many occupations.", DefaultValueFactory = _ => Usual, HelpName = "N" };
        top.Validators.Add(result =>
        {
            // What is no number at all is reported by the parser itself.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number is < 1 or > Most)
            {
                result.AddError($"--top takes a number from 1 to {Most}.");
            }
        });
        var verb = new Verb("recommend", "Occupations that fit, with the reasons, the gaps and the next steps; several files are several sources of one person.",
            "./prospect career recommend examples/resumes/nurse-sidebar-left.pdf",
            "./prospect career recommend resume.pdf profile.md --top 5 --json") { files, top, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            await using var reader = Readers.ForOneCommand();
            var loading = Rehearsal.OpenAsync();
            var paths = parsed.GetRequiredValue(files);
            var asJson = parsed.GetValue(json);
            if (!(await reader.ReadAllAsync(paths, cancellation)).TryGet(out var documents, out var error))
            {
                return Failure.Report(error, asJson);
            }

            var (catalogue, resumes) = (await loading, new List<Resume>());
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
