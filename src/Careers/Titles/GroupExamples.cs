namespace Prospect.Careers.Titles;

/// <summary>Takes apart what ISCO-08 says of a group: its tasks, and the titles that it gives as examples.</summary>
/// <remarks>The notes of a unit group read "…, Tasks include - (a) …, Examples of the occupations classified here: - Cardiologist - …, Some related occupations classified elsewhere: …".</remarks>
internal static class GroupExamples
{
    private const string Heading = "Examples of the occupations classified here";

    /// <summary>What the people in it do; all of the text where no examples follow.</summary>
    public static string Tasks(string about) => about.IndexOf(Heading, StringComparison.Ordinal) is > 0 and var at ? about[..at] : about;

    /// <summary>The titles given as examples.</summary>
    public static IEnumerable<string> Titles(string about)
    {
        if (about.IndexOf(Heading, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            yield break;
        }

        foreach (var line in about[(at + Heading.Length)..].Split('\n').Skip(1).Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            if (line[0] is not ('-' or '–' or '•'))
            {
                yield break;
            }

            yield return line[1..].Trim();
        }
    }
}
