using Prospect.Careers.Catalogue;
using Prospect.Careers.Recommending.Weighing;
using Prospect.Careers.Resumes;
using Prospect.Careers.Skills;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Evaluating;

/// <summary>An invented person, and how right each occupation is for them.</summary>
/// <param name="Person">What would be read of them.</param>
/// <param name="Occupation">The occupation that they were made of, by its code.</param>
/// <param name="Gains">By code: 4 for that occupation, 2 for the closely related, 1 for the related; what is missing is 0.</param>
internal sealed record InventedCareer(Person Person, string Occupation, IReadOnlyDictionary<string, double> Gains);

/// <summary>
/// Makes people out of what O*NET says of an occupation, with much left out: some of its tasks, from which the skills are found as from a résumé, some of what it asks for,
/// a title with a word left out, an earlier title of a neighbour, skills of others. How right an occupation is for them is what O*NET's related occupations say (the first ten close, the others less).
/// </summary>
internal sealed class InventedCareers(OccupationCatalogue catalogue)
{
    private const int Close = 10, MostSkills = 14;
    private static readonly DateOnly Today = new(2026, 11, 15);
    private readonly SkillFinder finder = SkillFinder.Of(catalogue);

    /// <summary>The occupations that people can be made of: those with tasks and relations.</summary>
    public static IReadOnlyList<Occupation> Of(OccupationCatalogue catalogue)
        => [.. catalogue.Occupations.Where(o => o.Classification is Classification.Onet && o.Related.Count > 0 && o.Tasks.Count > 0 && o.Titles.Count > 0)];

    /// <summary>One in four occupations is held out: no person made of it is learnt from.</summary>
    public static bool IsHeldOut(Occupation occupation) => new Dice(occupation.Code, 0).Below(4) == 0;

    public InventedCareer Make(Occupation occupation, int number)
    {
        var dice = new Dice(occupation.Code, number + 1);
        var skills = Skills(occupation, dice);
        var jobs = Jobs(occupation, dice);
        var typical = occupation.Education ?? EducationLevel.Secondary;
        EducationLevel? level = dice.Below(6) == 0 ? null : (EducationLevel)Math.Clamp((int)typical + (dice.Below(4) == 0 ? dice.Below(3) - 1 : 0), (int)EducationLevel.Secondary, (int)EducationLevel.Doctorate);
        var interests = dice.Below(2) == 0 && occupation.Interests is { } likes ? Noisy(likes, dice) : null;
        var gains = new Dictionary<string, double>(StringComparer.Ordinal) { [occupation.Code] = 4 };
        foreach (var (at, code) in occupation.Related.Index())
        {
            gains.TryAdd(code, at < Close ? 2 : 1);
        }

        return new(
            new(skills, jobs, level is { } known ? new("Somewhere", "Degree", known, null, null, null, new Dictionary<string, Evidence>()) : null, interests, Today), occupation.Code, gains);
    }

    private SortedDictionary<string, Evidence?> Skills(Occupation occupation, Dice dice)
    {
        var skills = new SortedDictionary<string, Evidence?>(StringComparer.Ordinal);
        foreach (var task in Drawn(occupation.Tasks, 4, dice))
        {
            foreach (var found in finder.Find(task))
            {
                skills.TryAdd(found.Skill.Id, null);
            }
        }

        // People write software and tools far more often than what everybody is taken to have.
        foreach (var asked in occupation.Requirements.Where(r => dice.Chance((r.Skill.Kind is SkillKind.Technology or SkillKind.Tool or SkillKind.Certificate ? 0.3 : 0.12) * (0.3 + (double)r.Importance))).Take(MostSkills))
        {
            skills.TryAdd(asked.Skill.Id, null);
        }

        var neighbour = catalogue.Occupations[dice.Below(catalogue.Occupations.Count)];
        foreach (var other in Drawn([.. neighbour.Requirements], 3, dice))
        {
            skills.TryAdd(other.Skill.Id, null);
        }

        return skills;
    }

    // The main work, of some years, is of the occupation three times out of four, else of one that it is related to. A neighbour's may come before it,
    // and every second person had a job of another kind for some months, now or long ago, which says less of them.
    private List<Job> Jobs(Occupation occupation, Dice dice)
    {
        var neighbour = catalogue.FindOccupation(occupation.Related[dice.Below(Math.Min(Close, occupation.Related.Count))]) ?? occupation;
        var now = 2026 - dice.Below(3);
        var begun = now - 2 - dice.Below(8);
        List<Job> jobs = [Made(dice.Below(4) > 0 ? occupation : neighbour, new(begun, 1), new(now, 1), dice)];
        if (dice.Below(2) == 0)
        {
            jobs.Add(Made(neighbour, new(begun - 1 - dice.Below(6), 1), new(begun, 1), dice));
        }

        if (dice.Below(2) == 0)
        {
            var other = catalogue.Occupations[dice.Below(catalogue.Occupations.Count)];
            var at = dice.Below(2) == 0 ? now : begun - 8 - dice.Below(8);
            jobs.Add(Made(other, new(at, 2), new(at, 4 + dice.Below(8)), dice));
        }

        return [.. jobs.OrderByDescending(j => j.End!.Value)];
    }

    private static Job Made(Occupation occupation, PartialDate from, PartialDate to, Dice dice)
        => new(Title(occupation, dice), "Somewhere", null, from, to, false, [], null, new Dictionary<string, Evidence>());

    // A word is left out, so that what stands there is seldom listed to the letter.
    private static string Title(Occupation occupation, Dice dice)
    {
        var words = (occupation.Titles.Count == 0 ? occupation.Label : occupation.Titles[dice.Below(occupation.Titles.Count)]).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 2)
        {
            words.RemoveAt(dice.Below(words.Count));
        }

        return (dice.Below(4) == 0 ? "Senior " : "") + string.Join(' ', words);
    }

    private static InterestProfile Noisy(InterestProfile of, Dice dice)
    {
        decimal[] themes = [.. Themes.Of(of).Select(t => Math.Clamp((decimal)(t + ((dice.Below(1000) - 500) / 250.0)), 1, 7))];
        return new(themes[0], themes[1], themes[2], themes[3], themes[4], themes[5]);
    }

    private static IEnumerable<T> Drawn<T>(IReadOnlyList<T> from, int count, Dice dice)
        => from.Count == 0 ? [] : Enumerable.Range(0, count).Select(_ => from[dice.Below(from.Count)]);
}
