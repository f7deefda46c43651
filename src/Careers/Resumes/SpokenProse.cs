using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Finds languages that a person says in a sentence that they speak: "I also speak Spanish and Hmong."</summary>
internal static partial class SpokenProse
{
    public static IEnumerable<(Passage Language, Passage? Level)> In(IEnumerable<Line> lines)
    {
        foreach (var line in lines)
        {
            var sentence = Sentence().Match(line.Text);
            if (!sentence.Success)
            {
                foreach (var alone in Alone().Matches(line.Text).Where(m => LanguageNames.Is(m.Groups["name"].Value)))
                {
                    yield return (Passage.Of(line).Slice(alone.Groups["name"].Index, alone.Groups["name"].Length), Passage.Of(line).Slice(alone.Groups["level"].Index, alone.Groups["level"].Length));
                }

                continue;
            }

            var list = sentence.Groups[2];
            var level = sentence.Groups[1].Value.StartsWith("speak", StringComparison.OrdinalIgnoreCase) ? null : Passage.Of(line).Slice(sentence.Groups[1].Index, sentence.Groups[1].Value.Split(' ')[0].Length);
            var passage = Passage.Of(line).Slice(list.Index, list.Length);
            foreach (var part in passage.Parts(Joints().Matches(list.Value).Select(m => (m.Index, m.Length))))
            {
                if (LanguageItems.Read(part.Trim(" ,.;")) is { } language)
                {
                    yield return (language.Language, language.Level ?? level);
                }
            }
        }
    }

    [GeneratedRegex(@"\b(speaks?|speaking|fluent in|bilingual in|native speaker of|conversational in|proficient in)\s+(\p{Lu}[\p{L}, ()-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();

    // "Conversational French. Own tools." and "French fluent."
    [GeneratedRegex(@"(?:^|[.;]\s+)(?:(?<level>[Ff]luent|[Cc]onversational|[Nn]ative|[Bb]asic|[Ww]orking)\s+(?<name>\p{Lu}\p{L}+)|(?<name>\p{Lu}\p{L}+)\s+(?<level>fluent|native|conversational|basic))(?=[.;,]|$)")]
    private static partial Regex Alone();

    [GeneratedRegex(@",\s*(?:and\s+)?|\s+(?:and|as well as|&)\s+")]
    private static partial Regex Joints();
}
