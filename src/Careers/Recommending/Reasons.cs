using System.Globalization;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Recommending.Weighing;
using Prospect.Careers.Resumes;
using Prospect.Documents;

namespace Prospect.Careers.Recommending;

/// <summary>Says in sentences why an occupation is recommended.</summary>
internal static class Reasons
{
    public static IReadOnlyList<Reason> Of(Occupation occupation, Scored scored, Scoring scoring, WorkIndex index)
    {
        var (parts, profile) = (scored.Parts, scoring.Person);
        Reason[] all =
        [
            Skills(occupation, parts, scoring), Experience(scored, scoring, index), Title(occupation, scored, scoring, index), Education(occupation, parts, profile), Interests(occupation, parts), Prospects(occupation, parts),
        ];
        return [.. all.Where(r => r.Weight > 0).OrderByDescending(r => r.Weight)];
    }

    private static Reason Skills(Occupation occupation, ScoreParts parts, Scoring scoring)
    {
        var essential = occupation.Requirements.Where(r => r.Essential).ToList();
        var asked = essential.Count > 0 ? essential : [.. occupation.Requirements];
        var have = occupation.Requirements.Where(r => scoring.Measures.Has(r.Skill.Id)).OrderByDescending(r => r.Essential).ThenByDescending(r => r.Importance).ToList();
        var count = asked.Count(r => scoring.Measures.Has(r.Skill.Id));
        var names = string.Join(", ", have.Take(3).Select(r => r.Skill.Label));
        var text = count > 0
            ? $"You have {count} of the {asked.Count} skills that matter most in this work, among them {names}."
            : $"You have {have.Count} of the skills that help in this work, among them {names}.";
        return new(ReasonKind.Skills, parts.Skills, text, [.. have.Select(r => scoring.Person.Skills.GetValueOrDefault(r.Skill.Id)).OfType<Evidence>().Take(6)]);
    }

    private static Reason Experience(Scored scored, Scoring scoring, WorkIndex index)
    {
        if (scoring.Measures.Closest(scored.Occupation) is not { } closest)
        {
            return new(ReasonKind.Experience, scored.Parts.Experience, "Your past work is of the same wide field.", []);
        }

        var (kind, isSame) = closest;
        var job = kind.Jobs[0];
        var at = job.Employer is null || SelfEmployed.IsNamed(job.Employer) ? "" : $" at {job.Employer}";
        var near = isSame ? "the same kind of work" : $"work that is close to this ({Headline.LowerFirst(index.Occupations[kind.Occupation].Label)})";
        var text = kind.Jobs.Count == 1 ? $"{Duration(kind.Months)} as {job.Title}{at}, {near}." : $"{Duration(kind.Months)} in {near}, last as {job.Title}{at}.";
        return new(ReasonKind.Experience, scored.Parts.Experience, text, [.. kind.Jobs.Take(4).SelectMany(j => Places(j, "title", "start", "employer"))]);
    }

    private static Reason Title(Occupation occupation, Scored scored, Scoring scoring, WorkIndex index)
    {
        var past = scoring.Measures.Past;
        var meant = past.Titles.Any(t => t.ContainsKey(scored.Occupation));
        var job = scoring.Person.Jobs.FirstOrDefault(j => j.Title is not null && (!meant || past.Kinds.Any(k => k.Occupation == scored.Occupation && k.Jobs.Contains(j))));
        if (job is null)
        {
            return new(ReasonKind.Title, scored.Parts.Title, "It asks for about as much preparation as your latest work.", []);
        }

        var isSame = job.Occupation?.Code == occupation.Code;
        var text = meant ? $"Your title {job.Title} is {(isSame ? "one that people in this work have" : "like those of people in this work")}."
            : (index.Facts[scored.Occupation].Zone - past.Zone) switch
            {
                1 => $"It is a step up in preparation from your work as {job.Title}.",
                0 => $"It asks for as much preparation as your work as {job.Title}.",
                _ => $"In preparation it is not far from your work as {job.Title}.",
            };
        return new(ReasonKind.Title, scored.Parts.Title, text, Places(job, "title"));
    }

    private static Reason Interests(Occupation occupation, ScoreParts parts)
    {
        if (occupation.Interests is not { } themes)
        {
            return new(ReasonKind.Interests, 0, "", []);
        }

        var strongest = Enum.GetValues<Theme>().Zip(Themes.Of(themes)).OrderByDescending(t => t.Second).Take(2).Select(t => t.First.ToString().ToLowerInvariant());
        return new(ReasonKind.Interests, parts.Interests, $"What you like has the shape of this work, which is above all {string.Join(" and ", strongest)}.", []);
    }

    private static Reason Education(Occupation occupation, ScoreParts parts, Person profile)
    {
        var typical = occupation.Education is { } level ? Name(level) : null;
        if (profile.Education is not { } education)
        {
            return new(ReasonKind.Education, parts.Education, typical is null or "no formal education" ? "No particular education is asked for." : $"Usual on entry is {typical}; the document names no education.", []);
        }

        var has = education.Name ?? Name(education.Level!.Value);
        var reaches = occupation.Education is null || education.Level >= occupation.Education;
        var text = typical is null ? $"You have a completed education: {has}."
            : reaches ? $"Your {has} reaches what is usual on entry, {typical}." : $"Usual on entry is {typical}; you have {has}.";
        return new(ReasonKind.Education, parts.Education, text, education.Evidence.TryGetValue("degree", out var place) ? [place] : []);
    }

    private static Reason Prospects(Occupation occupation, ScoreParts parts)
    {
        if (occupation.Wage is not { } wage)
        {
            return new(ReasonKind.Prospects, 0, "", []);
        }

        var people = wage.Employment is { } n ? $" {n.ToString("N0", CultureInfo.InvariantCulture)} people do this work in the United States." : "";
        return new(ReasonKind.Prospects, parts.Prospects, $"Half of the people in this work earn more than ${wage.Median.ToString("N0", CultureInfo.InvariantCulture)} a year ({wage.Year}).{people}", []);
    }

    private static string Duration(int months)
        => months < 12 ? months <= 1 ? "A month" : $"{months} months" : months < 24 ? "1 year" : $"{months / 12} years";

    private static string Name(EducationLevel level) => level switch
    {
        EducationLevel.None => "no formal education",
        EducationLevel.Secondary => "a secondary education",
        EducationLevel.Vocational => "vocational training",
        EducationLevel.Associate => "an associate degree",
        EducationLevel.Bachelor => "a bachelor's degree",
        EducationLevel.Master => "a master's degree",
        EducationLevel.Doctorate => "a doctorate",
        _ => "a completed course",
    };

    private static List<Evidence> Places(Job job, params string[] fields)
        => [.. fields.Where(job.Evidence.ContainsKey).Select(f => job.Evidence[f])];
}
