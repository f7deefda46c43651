namespace Prospect.Careers.Tests;

public sealed class ReadingJobs
{
    [Theory]
    [InlineData("Store Manager, Foxglove Outfitters — Boise, Idaho\nFeb 2018 – Present", "Store Manager", "Foxglove Outfitters", "Boise, Idaho")]
    [InlineData("Foxglove Outfitters — Boise, Idaho\nStore Manager\nFeb 2018 – Present", "Store Manager", "Foxglove Outfitters", "Boise, Idaho")]
    [InlineData("Store Manager at Foxglove Outfitters\nFeb 2018 – Present", "Store Manager", "Foxglove Outfitters", null)]
    [InlineData("Store Manager | Foxglove Outfitters | Boise, ID | Feb 2018 – Present", "Store Manager", "Foxglove Outfitters", "Boise, ID")]
    [InlineData("Feb 2018 – Present | Foxglove Outfitters | Store Manager", "Store Manager", "Foxglove Outfitters", null)]
    [InlineData("Department Lead, Footwear, Tamarind Department Stores\nFeb 2018 – Present", "Department Lead, Footwear", "Tamarind Department Stores", null)]
    [InlineData("General Manager, Port Terminal (Brunswick, Georgia)\nBrannigan Cold Chain Group\nFeb 2018 – Present", "General Manager, Port Terminal", "Brannigan Cold Chain Group", "Brunswick, Georgia")]
    [InlineData("Software Engineer (Feb 2018 – Present)\nQuillwort Systems, Inc., Austin, TX", "Software Engineer", "Quillwort Systems, Inc.", "Austin, TX")]
    [InlineData("Quillwort Systems GmbH, Leipzig\nSenior Developer, since 2018", "Senior Developer", "Quillwort Systems GmbH", "Leipzig")]
    [InlineData("Feb 2018 – Present\nHead Chef\nThe Copper Kettle, Edinburgh", "Head Chef", "The Copper Kettle", "Edinburgh")]
    public void Title_employer_and_place_are_told_apart(string head, string title, string employer, string? location)
    {
        var read = Samples.ReadText($"Mina Torvald\nmina@example.org\n\nEXPERIENCE\n\n{head}\n- Ran it with a staff of nine\n\nEDUCATION\n\nBachelor of Arts, History, Aldwick University, 2014\n");
        Assert.True(read.Ok, read.Ok ? "" : read.Error.Detail);
        var job = Assert.Single(read.Value.Experience);
        Assert.Equal((title, employer, location), (job.Title, job.Employer, job.Location));
        Assert.Equal(["Ran it with a staff of nine"], job.Highlights);
    }

    [Fact]
    public void Roles_under_one_employer_share_it()
    {
        var read = Samples.ReadText("Mina Torvald\nmina@example.org\n\nEXPERIENCE\n\nBrannigan Cold Chain Group, Savannah, Georgia\nThird-largest refrigerated warehousing company in the Southeast\n\nDirector of Operations\nJan 2022 – Present\n- Ran eight sites\n\nSenior Analyst\nMar 2017 – Dec 2021\n- Modelled routes\n\nEDUCATION\n\nBachelor of Arts, History, Aldwick University, 2014\n");
        Assert.Equal(["Director of Operations", "Senior Analyst"], read.Value.Experience.Select(j => j.Title));
        Assert.All(read.Value.Experience, j => Assert.Equal(("Brannigan Cold Chain Group", "Savannah, Georgia"), (j.Employer, j.Location)));
    }

    [Fact]
    public void Every_field_has_its_place_in_the_document()
    {
        foreach (var (name, file, _) in Samples.Examples)
        {
            var document = Samples.Place(file);
            var words = document.Lines.SelectMany(l => l.Words).Select(w => w.Text).ToHashSet();
            var resume = Samples.Read(file);
            Assert.True(resume.Ok, $"{name}: {(resume.Ok ? "" : resume.Error.Detail)}");
            Assert.All(resume.Value.Experience.SelectMany(j => j.Evidence).Concat(resume.Value.Education.SelectMany(e => e.Evidence)).Concat(resume.Value.Evidence),
                e => Assert.All(e.Value.Text.Split(' '), w => Assert.True(words.Contains(w), $"{name}: {e.Key} «{w}»")));
            Assert.All(resume.Value.Experience, j => Assert.Equal(j.Title is not null, j.Evidence.ContainsKey("title")));
        }
    }

    [Fact]
    public void What_no_reader_sees_is_left_out_and_said()
    {
        var engineer = Samples.Examples.Single(e => e.Name == "data-engineer-two-columns");
        var resume = Samples.Read(engineer.File).Value;
        Assert.Contains(resume.Warnings, w => w.Contains("no reader can see", StringComparison.Ordinal));
        Assert.DoesNotContain(resume.Skills, s => s.Label.Contains("Hadoop", StringComparison.Ordinal));
    }
}
