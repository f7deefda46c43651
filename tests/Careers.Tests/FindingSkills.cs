using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills;
using Prospect.Careers.Skills.Named;

namespace Prospect.Careers.Tests;

public sealed class FindingSkills
{
    private static readonly OccupationCatalogue Catalogue = new("test", "1", [],
    [
        new("python", "Python", SkillKind.Technology, [], [], ""), new("c-sharp", "C#", SkillKind.Technology, [], [], ""), new("c-plus-plus", "C++", SkillKind.Technology, [], [], ""),
        new("dot-net", ".NET", SkillKind.Technology, ["dotnet"], [], ""), new("node", "Node.js", SkillKind.Technology, ["NodeJS"], [], ""),
        new("go", "Go", SkillKind.Technology, ["golang"], ["Go"], ""), new("excel", "Microsoft Excel", SkillKind.Technology, ["Excel"], ["Excel"], ""),
        new("modelling", "Data modelling", SkillKind.Knowledge, [], [], ""), new("labour", "Labour relations", SkillKind.Knowledge, [], [], ""),
        new("access", "Microsoft Access", SkillKind.Technology, ["Access"], [], ""), new("r", "R", SkillKind.Technology, [], [], ""),
        new("budgets", "manage budgets", SkillKind.Skill, [], [], "Have access to what was planned."), new("front", "front-end", SkillKind.Knowledge, [], [], "Equipment and access of pages."),
        new("js", "JavaScript", SkillKind.Technology, [], [], ""), new("assembly", "Assembly (computer programming)", SkillKind.Technology, [], ["Assembly"], ""),
        new("manuals", "compile airport manuals", SkillKind.Skill, ["equipment"], [], "It lists the equipment, and how it is kept; it is read."), new("computing", "computer technology", SkillKind.Knowledge, ["IT"], [], "What it is for."),
        new("teach", "teach communication", SkillKind.Skill, ["communication lessons"], [], "How to teach equipment of speech as it is."), new("communication", "communication", SkillKind.Knowledge, [], [], ""),
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
    [InlineData("letters with Access denied on them", "")]
    [InlineData("Built in Access for clerks; using Access to serve them", "access access")]
    [InlineData("experience with Access queries", "access")]
    [InlineData("Tracked the budget in Excel every week", "excel")]
    [InlineData("We excel at service", "")]
    [InlineData("no experience with Python", "")]
    [InlineData("Not Python. C# instead", "c-sharp")]
    [InlineData("not only Python", "python")]
    [InlineData("Python is not required", "")]
    [InlineData("No degree required, Python daily", "python")]
    [InlineData("no experience with Python, but good C#", "c-sharp")]
    [InlineData("Access to the site. Access, Python", "access python")]
    [InlineData("Knowledge of Access", "access")]
    [InlineData("Access databases kept tidy", "access")]
    [InlineData("in Access Road, in Access 2024", "")]
    [InlineData("Excel, Access and Go", "excel access go")]
    [InlineData("vitamin C, plan R", "")]
    [InlineData("written in R or Python", "r python")]
    [InlineData("python go c++", "python go c-plus-plus")]
    [InlineData("Python, go home", "python")]
    [InlineData("managing budgets, managed budget, budgets managed", "budgets budgets")]
    [InlineData("NodeJS, nodejs and Node JS", "node node node")]
    [InlineData("frontend, front-end, front end", "front front front")]
    [InlineData("Java Script and javascript", "js js")]
    [InlineData("Assembly; Assembly programming", "assembly")]
    [InlineData("the equipment of the site", "")]
    [InlineData("it runs; IT runs", "computing")]
    [InlineData("communication with clients", "communication")]
    public void Skills_are_found_by_their_names_in_context(string text, string ids)
        => Assert.Equal(ids, string.Join(' ', SkillFinder.Of(Catalogue).Find(text).Select(f => f.Skill.Id)));

    [Theory]
    [InlineData("<b>Python</b> and <i>C#</i>", "python c-sharp")]
    [InlineData("<Python> is left out, C# is not", "c-sharp")]
    [InlineData("if a <b then Python", "python")]
    [InlineData("List < Python > C#", "python c-sharp")]
    [InlineData("<", "")]
    [InlineData("<<<<!>", "")]
    public void What_stands_in_a_tag_is_no_text(string text, string ids)
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

    [Theory]
    [InlineData("basic knowledge of Python", SkillDegree.Basic)]
    [InlineData("familiar with Python", SkillDegree.Basic)]
    [InlineData("expert in Python", SkillDegree.Advanced)]
    [InlineData("strong C# and some Python", SkillDegree.Basic)]
    [InlineData("working knowledge of C#, Python", SkillDegree.Working)]
    [InlineData("Python (advanced)", SkillDegree.Advanced)]
    [InlineData("Python: basics. Expert in law", SkillDegree.Basic)]
    [InlineData("Expert in law. Python", SkillDegree.Unsaid)]
    [InlineData("Python, strong C#", SkillDegree.Unsaid)]
    public void How_well_a_skill_is_known_is_told_by_the_words_around_it(string text, SkillDegree degree)
        => Assert.Equal(degree, SkillFinder.Of(Catalogue).Find(text).Single(f => f.Skill.Id == "python").Degree);

    [Theory]
    [InlineData("advanced Excel skills", "excel")]
    [InlineData("working knowledge of Go", "go")]
    [InlineData("Go home", null)]
    [InlineData("", null)]
    public void A_label_names_a_skill_as_a_whole_or_not_at_all(string label, string? id) => Assert.Equal(id, SkillFinder.Of(Catalogue).FindLabel(label)?.Id);

    [Fact]
    public void One_finder_serves_many_threads_alike()
    {
        var texts = Enumerable.Range(0, 400).Select(i => $"word{i} Python unit{i % 7} managing budgets w{i * 31} C++ and x{i}").ToList();
        var finder = SkillFinder.Of(Catalogue);
        var alone = texts.Select(t => finder.Find(t).Select(f => (f.Skill.Id, f.Start)).ToList()).ToList();
        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(t => finder.Find(t).Select(f => (f.Skill.Id, f.Start)).ToList()).ToList();
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Twice_the_text_takes_no_more_than_about_twice_the_time()
    {
        // Names that are ordinary words, side by side, are the dear case: each looks around itself.
        var finder = SkillFinder.Of(Catalogue);
        double Milliseconds(int times)
        {
            var text = string.Concat(Enumerable.Repeat("Go Access R Excel no go, ", times));
            var clock = System.Diagnostics.Stopwatch.StartNew();
            finder.Find(text);
            return clock.Elapsed.TotalMilliseconds;
        }

        // Eightfold text; cost that grows with its square would give 64. Both are timed in turn, and the least time of
        // each counts, for as many rounds as a busy machine needs: no number of rounds makes a square look straight.
        var (least, most) = (Milliseconds(5_000), Milliseconds(40_000));
        for (var round = 0; round < 20 && (round < 3 || most / least > 20); round++)
        {
            least = Math.Min(least, Milliseconds(5_000));
            most = Math.Min(most, Milliseconds(40_000));
        }

        Assert.InRange(most / least, 0, 20);
    }
}
