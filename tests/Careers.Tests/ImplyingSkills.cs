using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills;

namespace Prospect.Careers.Tests;

public sealed class ImplyingSkills
{
    private static readonly SkillFinder Finder = SkillFinder.Of(OccupationCatalogue.Starter);

    [Theory]
    [InlineData("You enjoy standing in front of a group and explaining things", "speak")]
    [InlineData("We look for somebody who gets on well with colleagues and works together with them", "team")]
    public void A_skill_that_no_word_names_is_among_the_first_five(string text, string word)
        => Assert.Contains(Finder.Rank(text, 5), r => r.Skill.Label.Contains(word, StringComparison.OrdinalIgnoreCase) || r.Skill.Names.Any(n => n.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void A_named_skill_carries_its_place_and_an_implied_one_none()
    {
        const string Text = "👩‍💻 Several years of Java, and you help colleagues with their code";
        var ranked = Finder.Rank(Text, 10);
        var java = Assert.Single(ranked, r => r.Skill.Label == "Java");
        Assert.Equal("Java", Text[java.Start!.Value..java.End!.Value]);
        Assert.Contains(ranked, r => r.Start is null && r.End is null);
    }

    [Fact]
    public void A_skill_that_the_text_denies_is_not_ranked()
        => Assert.DoesNotContain(Finder.Rank("No experience with Java is needed", 20), r => r.Skill.Label == "Java");

    [Fact]
    public void Every_skill_is_of_the_catalogue_comes_once_and_best_first()
    {
        var ranked = Finder.Rank("Plan budgets, lead a team of nurses, write Python and drive a forklift", 30);
        Assert.Equal(30, ranked.Count);
        Assert.Equal(30, ranked.Select(r => r.Skill.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ranked, r => Assert.Same(r.Skill, OccupationCatalogue.Starter.FindSkill(r.Skill.Id)));
        Assert.Equal(ranked.Select(r => r.Score).OrderDescending(), ranked.Select(r => r.Score));
        Assert.All(ranked, r => Assert.InRange(r.Score, 0, 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\uD800 \uDC00\uD800")]
    [InlineData("日本語 العربية")]
    [InlineData(",,,,;;;((((")]
    public void Odd_texts_are_answered(string text) => Assert.NotNull(Finder.Rank(text, 5));

    [Fact]
    public void A_long_text_and_a_long_word_are_answered()
    {
        Assert.NotEmpty(Finder.Rank(string.Concat(Enumerable.Repeat("negotiate with suppliers and ", 5_000)), 5));
        Assert.NotNull(Finder.Rank(new string('x', 200_000), 5));
    }
}
