using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Tests;

/// <summary>The catalogue that comes with the program is whole, so that its first run is already useful.</summary>
public class StartingCatalogue
{
    private static readonly OccupationCatalogue Starter = OccupationCatalogue.Starter;

    // The 22 civilian major groups of the Standard Occupational Classification, 2018.
    private static readonly string[] MajorGroups =
        ["11", "13", "15", "17", "19", "21", "23", "25", "27", "29", "31", "33", "35", "37", "39", "41", "43", "45", "47", "49", "51", "53"];

    [Fact]
    public void Every_civilian_major_group_has_several_occupations()
    {
        var groups = Starter.Occupations.CountBy(o => o.MajorGroup).ToDictionary(StringComparer.Ordinal);
        Assert.Equal(MajorGroups, groups.Keys.Order(StringComparer.Ordinal));
        Assert.All(groups.Values, count => Assert.InRange(count, 5, 100));
        Assert.InRange(Starter.Occupations.Count, 160, int.MaxValue);
        Assert.InRange(Starter.Skills.Count, 1500, int.MaxValue);
    }

    [Fact]
    public void Every_occupation_has_what_a_recommendation_rests_on()
        => Assert.All(Starter.Occupations, o =>
        {
            Assert.NotNull(o.Education);
            Assert.NotNull(o.Interests);
            Assert.InRange(o.Zone ?? 0, 1, 5);
            Assert.NotEmpty(o.About);
            Assert.NotEmpty(o.Tasks);
            Assert.NotEmpty(o.Titles);
            Assert.Contains(o.Requirements, r => r.Essential);
            Assert.Contains(o.Requirements, r => !r.Essential);
            Assert.NotEmpty(o.Related);
            Assert.All(o.Related, code => Assert.NotNull(Starter.FindOccupation(code)));
            Assert.DoesNotContain(o.Code, o.Related);
        });

    [Fact]
    public void A_wage_bears_its_year_and_only_those_without_a_published_median_have_none()
    {
        Assert.All(Starter.Occupations.Where(o => o.Wage is not null), o => Assert.Equal(("USD", 2024), (o.Wage!.Currency, o.Wage.Year)));
        Assert.InRange(Starter.Occupations.Count(o => o.Wage is null), 0, 5);
    }

    [Fact]
    public void Every_skill_has_an_explanation_and_other_names_and_is_asked_for_somewhere()
    {
        var asked = Starter.Occupations.SelectMany(o => o.Requirements).Select(r => r.Skill.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(Starter.Skills, s =>
        {
            Assert.NotEmpty(s.About);
            Assert.NotEmpty(s.Names);
        });
        Assert.InRange(Starter.Skills.Count(s => asked.Contains(s.Id)) / (double)Starter.Skills.Count, 0.9, 1);
    }
}
