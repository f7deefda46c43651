using Prospect.Careers.Catalogue;
using Prospect.Careers.Titles;

namespace Prospect.Careers.Resumes;

/// <summary>Tells which occupation a job was in, by its title and by what was done in it.</summary>
internal static class JobKind
{
    private const double SensibleScore = 0.5;

    public static JobOccupation? Of(string? title, IReadOnlyList<string> highlights, OccupationCatalogue catalogue)
    {
        if (title is null)
        {
            return null;
        }

        var best = TitleMatcher.Of(catalogue).Match(title, highlights.Count > 0 ? string.Join(". ", highlights) : null, 1);
        return best is [{ Score: >= SensibleScore } match] ? new(match.Occupation.Code, match.Occupation.Label, match.Score) : null;
    }
}
