using Prospect.Careers.Catalogue;
using Prospect.Careers.Titles;

namespace Prospect.Careers.Recommending;

/// <summary>Scores an occupation for a person as a sum of parts, none of which a further skill lowers.</summary>
internal sealed class Scoring(Profile profile, OccupationCatalogue catalogue)
{
    // The most that each part can give; together 1.
    private const decimal SkillsMost = 0.45m, ExperienceMost = 0.28m, TitleMost = 0.12m, EducationMost = 0.10m, ProspectsMost = 0.05m;

    private readonly SkillMatch skills = SkillMatch.Of(catalogue);
    private readonly Prospects prospects = Prospects.Of(catalogue);
    private readonly Lazy<Dictionary<string, double>> titles = new(() => TitleScores(profile, catalogue));

    public Parts Of(Occupation occupation)
    {
        var work = WorkMatch.Best(occupation, profile, catalogue);
        var title = titles.Value.GetValueOrDefault(occupation.Code);
        var covered = skills.Cover(occupation, profile.Skills);
        // Schooling and prospects only add to what speaks for the occupation itself.
        return new(
            Part(SkillsMost, covered), Part(ExperienceMost, work.Value), Part(TitleMost, title),
            Part(EducationMost, EducationMatch.Of(profile.Education?.Level, occupation.Education)), Part(ProspectsMost, prospects.Value(occupation)), work.Jobs, work.Months);
    }

    /// <summary>The score with one skill more, all else the same.</summary>
    public decimal With(string skill, Occupation occupation, Parts now)
        => now.Total - now.Skills + Part(SkillsMost, skills.Cover(occupation, profile.With(skill).Skills));

    private static decimal Part(decimal most, double value) => Math.Round(most * (decimal)Math.Clamp(value, 0, 1), 4, MidpointRounding.AwayFromZero);

    // How well the latest three titles fit, the latest most.
    private static Dictionary<string, double> TitleScores(Profile profile, OccupationCatalogue catalogue)
    {
        Dictionary<string, double> scores = new(StringComparer.Ordinal);
        var weight = 1.0;
        foreach (var job in profile.Jobs.Where(j => j.Title is not null).Take(3))
        {
            foreach (var match in TitleMatcher.Of(catalogue).Match(job.Title!, null, 20).Where(m => m.Score >= 0.35))
            {
                scores[match.Occupation.Code] = Math.Max(scores.GetValueOrDefault(match.Occupation.Code), match.Score * weight);
            }

            weight *= 0.75;
        }

        return scores;
    }
}

/// <summary>The parts of a score, each to four decimals.</summary>
internal sealed record Parts(decimal Skills, decimal Experience, decimal Title, decimal Education, decimal Prospects, IReadOnlyList<Resumes.Job> Jobs, int Months)
{
    public decimal Total => Skills + Experience + Title + Education + Prospects;

    /// <summary>What speaks for this occupation rather than for any.</summary>
    public decimal OfTheWork => Skills + Experience + Title;
}
