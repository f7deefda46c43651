using System.Globalization;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Resumes;
using Prospect.Documents;

namespace Prospect.Careers.Recommending;

/// <summary>Says in sentences why an occupation is recommended.</summary>
internal static class Reasons
{
    public static IReadOnlyList<Reason> Of(Occupation occupation, Parts parts, Profile profile)
    {
        Reason[] all =
        [
            Skills(occupation, parts, profile), Experience(occupation, parts), Title(occupation, parts, profile), Education(occupation, parts, profile), Prospects(occupation, parts),
        ];
        return [.. all.Where(r => r.Weight > 0).OrderByDescending(r => r.Weight)];
    }

    private static Reason Skills(Occupation occupation, Parts parts, Profile profile)
    {
        var essential = occupation.Requirements.Where(r => r.Essential).ToList();
        var asked = essential.Count > 0 ? essential : [.. occupation.Requirements];
        var have = occupation.Requirements.Where(r => profile.Skills.ContainsKey(r.Skill.Id)).OrderByDescending(r => r.Essential).ThenByDescending(r => r.Importance).ToList();
        var count = asked.Count(r => profile.Skills.ContainsKey(r.Skill.Id));
        var names = string.Join(", ", have.Take(3).Select(r => r.Skill.Label));
        var text = count > 0
            ? $"You have {count} of the {asked.Count} skills that matter most in this work, among them {names}."
            : $"You have {have.Count} of the skills that help in this work, among them {names}.";
        return new(ReasonKind.Skills, parts.Skills, text, [.. have.Select(r => profile.Skills[r.Skill.Id]).OfType<Evidence>().Take(6)]);
    }

    private static Reason Experience(Occupation occupation, Parts parts)
    {
        if (parts.Jobs is not [var job, ..])
        {
            return new(ReasonKind.Experience, 0, "", []);
        }

        var at = job.Employer is null || SelfEmployed.IsNamed(job.Employer) ? "" : $" at {job.Employer}";
        var isSame = job.Occupation!.Code == occupation.Code;
        var near = $"work that is close to this ({job.Occupation.Label.ToLowerInvariant()})";
        var text = parts.Jobs.Count == 1
            ? $"{Duration(parts.Months)} as {job.Title}{at}, {(isSame ? "the same kind of work" : near)}."
            : $"{Duration(parts.Months)} in {(isSame ? "the same kind of work" : near)}, last as {job.Title}{at}.";
        return new(ReasonKind.Experience, parts.Experience, text, [.. parts.Jobs.Take(4).SelectMany(j => Places(j, "title", "start", "employer"))]);
    }

    private static Reason Title(Occupation occupation, Parts parts, Profile profile)
    {
        var titled = profile.Jobs.Where(j => j.Title is not null).Take(3).ToList();
        var same = titled.Find(j => j.Occupation?.Code == occupation.Code) ?? titled.FirstOrDefault();
        return same is null ? new(ReasonKind.Title, 0, "", [])
            : new(ReasonKind.Title, parts.Title, $"Your title {same.Title} is {(same.Occupation?.Code == occupation.Code ? "one that people in this work have" : "like those of people in this work")}.", Places(same, "title"));
    }

    private static Reason Education(Occupation occupation, Parts parts, Profile profile)
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

    private static Reason Prospects(Occupation occupation, Parts parts)
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
