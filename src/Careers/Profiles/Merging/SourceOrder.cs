using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Resumes;

namespace Prospect.Careers.Profiles.Merging;

/// <summary>Brings sources into an order that rests on what they say alone, so that the order in which they were given changes nothing.</summary>
internal static partial class SourceOrder
{
    /// <summary>
    /// What people wrote goes before what sites keep of them, and of several résumés the one that reaches furthest into the present before older ones.
    /// Of sources that say the same to the letter one is left.
    /// </summary>
    public static List<ProfileSource> Of(IEnumerable<ProfileSource> sources)
        => [.. sources.Select(s => (Source: s, Says: Says(s))).OrderBy(s => s.Source.Kind).ThenByDescending(s => Reaches(s.Source)).ThenBy(s => s.Says, StringComparer.Ordinal).ThenBy(s => s.Source.Document)
            .DistinctBy(s => (s.Source.Kind, s.Says)).Select(s => s.Source)];

    private static int Reaches(ProfileSource source) => source.Reading.Experience.Select(j => j.Current ? int.MaxValue : (j.End ?? j.Start)?.MonthNumber ?? 0).DefaultIfEmpty(0).Max();

    private static string Says(ProfileSource source)
    {
        using var answers = new MemoryStream();
        if (source.Answers is { } given)
        {
            using var json = new Utf8JsonWriter(answers);
            AnswersFile.Write(json, given);
        }

        return Number().Replace(Encoding.UTF8.GetString(ResumeJson.Write(source.Reading)), "") + Encoding.UTF8.GetString(answers.ToArray());
    }

    // In a text the quotes would stand behind a backslash.
    [GeneratedRegex("(?<!\\\\)\"document\":\\d+,")]
    private static partial Regex Number();
}
