using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills;

namespace Prospect.Careers.Tests;

public sealed class FindingSkills
{
    private static readonly OccupationCatalogue Catalogue = new("test", "1", [],
    [
        new("python", "Python", SkillKind.Technology, [], [], ""), new("c-sharp", "C#", SkillKind.Technology, [], [], ""), new("c-plus-plus", "C++", SkillKind.Technology, [], [], ""),
        new("dot-net", ".NET", SkillKind.Technology, ["dotnet"], [], ""), new("node", "Node.js", SkillKind.Technology, ["NodeJS"], [], ""),
        new("go", "Go", SkillKind.Technology, ["golang"], ["Go"], ""), new("excel", "Microsoft Excel", SkillKind.Technology, ["Excel"], ["Excel"], ""),
        new("modelling", "Data modelling", SkillKind.Knowledge, [], [], ""), new("labour", "Labour relations", SkillKind.Knowledge, [], [], ""),
        new("sales", "Sales", SkillKind.Skill, [], [], ""), new("sales-planning", "Sales planning", SkillKind.Skill, [], [], ""),
    ], []);

    [Theory]
    [InlineData("Wrote services in C#, C++ and .NET.", "c-sharp c-plus-plus dot-net")]
    [InlineData("NODE.JS and node.js", "node node")]
    [InlineData("data modeling for labor relations", "modelling labour")]
    [InlineData("data models", "")]
    [InlineData("Sales planning for the region", "sales-planning")]
    [InlineData("We go to the market", "")]
    [InlineData("Services in Go and Python", "go python")]
    [InlineData("Go home early", "")]
    [InlineData("Tracked the budget in Excel every week", "excel")]
    [InlineData("We excel at service", "")]
    [InlineData("no experience with Python", "")]
    [InlineData("Not Python. C# instead", "c-sharp")]
    [InlineData("not only Python", "python")]
    public void Skills_are_found_by_their_names_in_context(string text, string ids)
        => Assert.Equal(ids, string.Join(' ', SkillFinder.Of(Catalogue).Find(text).Select(f => f.Skill.Id)));

    [Fact]
    public void Offsets_point_at_the_words()
    {
        const string text = "Über C# und Node.js";
        Assert.Equal(["C#", "Node.js"], SkillFinder.Of(Catalogue).Find(text).Select(f => text[f.Start..f.End]));
    }

    [Fact]
    public void In_a_list_of_skills_an_ordinary_word_is_the_skill()
        => Assert.Equal("go", Assert.Single(SkillFinder.Of(Catalogue).Find("go", isListOfSkills: true)).Skill.Id);
}
