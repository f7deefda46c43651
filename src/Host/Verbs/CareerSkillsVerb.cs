using System.CommandLine;
using System.Text.Json;
using Prospect.Careers.Skills;
using Prospect.Careers.Skills.Named;
using Prospect.Host.Encoders;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CareerSkillsVerb
{
    public static Command Create()
    {
        var (named, top, json) = (CatalogueInUse.Option(), Shared.Top("How many skills of each text."), Shared.JsonLines());
        var verb = new Verb("skills", "The skills in each text: a JSON line in, {\"id\": …, \"text\": …}, a JSON line out.",
            "./prospect career skills < texts.ndjson",
            "./prospect career skills --catalogue full.catalogue --top 5 < texts.ndjson | jq .skills") { named, top, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            if (!CatalogueInUse.Open(parsed.GetValue(named)).Then(EncoderInUse.For).TryGet(out var catalogue, out var error))
            {
                return Failure.Report(error, parsed.GetValue(json));
            }

            var (finder, most) = (SkillFinder.Of(catalogue), parsed.GetValue(top));
            _ = finder.Rank("ready", 1);
            return await LineAnswers.RunAsync((line, answer) =>
            {
                if (LineAnswers.Text(line, "text") is not { } text)
                {
                    return "The line has no “text”.";
                }

                answer.WriteStartArray("skills");
                foreach (var found in finder.Rank(text, most))
                {
                    answer.WriteStartObject();
                    answer.WriteString("id", found.Skill.Id);
                    answer.WriteString("label", found.Skill.Label);
                    answer.WriteNumber("score", Math.Round(found.Score, 4));
                    Offset(answer, "start", found.Start);
                    Offset(answer, "end", found.End);
                    if (found.Degree != SkillDegree.Unsaid)
                    {
                        answer.WriteString("degree", JsonNamingPolicy.KebabCaseLower.ConvertName(found.Degree.ToString()));
                    }

                    answer.WriteEndObject();
                }

                answer.WriteEndArray();
                return null;
            }, cancellation);
        });
        return verb;
    }

    // Null where the skill is implied rather than named.
    private static void Offset(Utf8JsonWriter answer, string name, int? offset)
    {
        if (offset is { } known)
        {
            answer.WriteNumber(name, known);
        }
        else
        {
            answer.WriteNull(name);
        }
    }
}
