using System.CommandLine;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Titles;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CareerTitlesVerb
{
    public static Command Create()
    {
        var (named, top, json) = (CatalogueInUse.Option(), Shared.Top("How many occupations for each title."), Shared.JsonLines());
        var only = new Option<Classification?>("--classification") { Description = "Only occupations of one classification, onet or esco; both without it, in one order of score.", HelpName = "WORD" };
        var verb = new Verb("titles", "The occupations for each job title: a JSON line in, {\"id\": …, \"title\": …, \"description\": …}, a JSON line out.",
            "./prospect career titles < titles.ndjson",
            "./prospect career titles --catalogue full.catalogue --classification esco --top 3 < titles.ndjson") { named, top, only, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            if (!CatalogueInUse.Open(parsed.GetValue(named)).TryGet(out var catalogue, out var error))
            {
                return Failure.Report(error, parsed.GetValue(json));
            }

            var (matcher, most, classification) = (TitleMatcher.Of(catalogue), parsed.GetValue(top), parsed.GetValue(only));
            _ = matcher.Match("ready");
            return await LineAnswers.RunAsync((line, answer) =>
            {
                if (LineAnswers.Text(line, "title") is not { } title)
                {
                    return "The line has no “title”.";
                }

                answer.WriteStartArray("occupations");
                foreach (var match in matcher.Match(title, LineAnswers.Text(line, "description"), most, classification))
                {
                    answer.WriteStartObject();
                    answer.WriteString("code", match.Occupation.Code);
                    answer.WriteString("label", match.Occupation.Label);
                    answer.WriteNumber("score", Math.Round(match.Score, 4));
                    answer.WriteEndObject();
                }

                answer.WriteEndArray();
                return null;
            }, cancellation);
        });
        return verb;
    }
}
