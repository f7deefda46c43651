using System.IO.Compression;
using System.Text;
using CsCheck;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles.Sources;

namespace Prospect.Careers.Tests;

/// <summary>Files that programs make are read as what their bytes show, and what is wrong with them is said.</summary>
public sealed class ReadingSources
{
    [Fact]
    public void LinkedIns_archive_is_read_by_the_names_of_its_columns()
    {
        var reading = People.Source(Archives.LinkedIn).Value.Reading;
        Assert.Equal(("Ada Example", "ada@example.org", "Dayton, Ohio, United States"), (reading.Name, reading.Contact.Email, reading.Contact.Location));
        Assert.Equal(["https://ada.example.org"], reading.Contact.Links);
        Assert.Equal("Builds things,\nand says \"why\".", reading.Summary);
        var job = Assert.Single(reading.Experience);
        Assert.Equal(("Senior Software Engineer", "Acme", "2019-03", true), (job.Title, job.Employer, job.Start.ToString(), job.Current));
        Assert.Equal(["Ran the on-call rota", "Cut build times"], job.Highlights);
        Assert.Equal("Mar 2019", job.Evidence["start"].Text);
        Assert.Equal(EducationLevel.Bachelor, Assert.Single(reading.Education).Level);
        Assert.Equal("2020-05", Assert.Single(reading.Certifications).Date.ToString());
        Assert.Equal("Native or bilingual proficiency", Assert.Single(reading.Languages).Level);
    }

    [Fact]
    public void A_table_that_the_archive_lacks_and_columns_in_another_order_are_lived_with()
    {
        var reading = People.Source(Archives.Zip(("data/Positions.csv", "Notes:\n\"Yours\"\n\nTitle,Started On,Company Name,New Column\nBaker,2018,Foxglove,x\n"))).Value.Reading;
        Assert.Equal(("Baker", "Foxglove", "2018"), (reading.Experience[0].Title, reading.Experience[0].Employer, reading.Experience[0].Start.ToString()));
        Assert.Null(reading.Name);
    }

    [Fact]
    public void A_bomb_is_refused_before_it_unpacks()
    {
        var bomb = Archives.Zip(("Positions.csv", "Company Name,Title\n" + new string('x', 64 * 1024 * 1024)));
        Assert.InRange(bomb.Length, 1, 200_000);
        Assert.Equal("document.unpacks-too-large", People.Source(bomb).Error.Code);
    }

    [Fact]
    public void A_name_that_leads_out_of_the_archive_is_only_a_name()
        => Assert.Equal("Baker", People.Source(Archives.Zip(("../../../etc/Positions.csv", "Company Name,Title\nFoxglove,Baker\n"))).Value.Reading.Experience[0].Title);

    [Fact]
    public void Every_cut_of_an_archive_is_answered() => Gen.Int[4, Archives.LinkedIn.Length - 1].Sample(length =>
        Assert.Contains(Answer(Archives.LinkedIn[..length]), new[] { "document.damaged", "document.unsupported", "career.no-resume", "document.no-text" }), iter: 60);

    [Fact]
    public void GitHubs_languages_are_skills_and_forks_are_others_work()
    {
        var reading = People.Source(Archives.GitHub).Value.Reading;
        Assert.Equal(["Python", "TypeScript", "machine learning"], reading.Skills.Select(s => s.Label).Order(StringComparer.OrdinalIgnoreCase).OrderByDescending(s => s == "Python").ThenBy(s => s, StringComparer.Ordinal));
        Assert.Equal("2024-05", reading.Skills.Single(s => s.Label == "Python").LastUsed.ToString());
    }

    [Fact]
    public void GitHubs_export_is_read_and_its_owner_is_not_a_guest()
    {
        var source = People.Source(Archives.GitHubExport).Value;
        Assert.Equal((SourceKind.GitHub, "Ada Example"), (source.Kind, source.Reading.Name));
        Assert.Equal(["python"], source.Reading.Skills.Select(s => s.Label));
    }

    [Fact]
    public void An_export_that_unpacks_without_end_is_given_up()
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            zeros.AsSpan().Fill(1);
            Encoding.ASCII.GetBytes("big").CopyTo(zeros, 0);
            for (var i = 0; i < 300; i++)
            {
                packed.Write(zeros);
            }
        }

        Assert.Contains(People.Source(bytes.ToArray()).Error.Code, new[] { "document.unpacks-too-large", "document.damaged" });
    }

    [Theory]
    [InlineData("""{"basics": {"name": 7, "email": ["x"]}, "work": {"a": 1}, "skills": [3, null, {"name": "SQL"}]}""")]
    [InlineData("""{"basics": null, "work": [{"position": "Baker", "name": {"x": 1}, "startDate": "soon", "highlights": "none"}]}""")]
    public void Values_of_another_type_are_as_good_as_missing(string json) => Assert.True(People.Source(json).Ok);

    [Theory]
    [InlineData("{\"basics\": {\"name\": \"A", "document.damaged")]
    [InlineData("{\"basics\": {\"name\": \"\\ud800\"}}", "document.damaged")]
    [InlineData("{\"basics\": {}}", "career.no-resume")]
    [InlineData("{\"prospectAnswers\": 2}", "career.answers")]
    [InlineData("{\"prospectAnswers\": 1, \"liking\": {\"r1\": 9}}", "career.answers")]
    [InlineData("{\"prospectAnswers\": 1, \"preferences\": {\"leastWage\": -5}}", "career.answers")]
    public void What_cannot_be_read_says_why(string json, string code) => Assert.Equal(code, Answer(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Nesting_without_end_is_refused()
        => Assert.Equal("document.damaged", Answer(Encoding.UTF8.GetBytes("{\"basics\": " + new string('[', 100_000))));

    [Fact]
    public void Answers_give_a_profile_of_interests_and_wishes()
    {
        var liking = string.Join(", ", InterestQuestions.All.Select(q => $"\"{q.Id}\": {(q.Theme is Theme.Artistic ? 5 : 1)}"));
        var answers = People.Source($$$"""{"prospectAnswers": 1, "liking": { {{{liking}}} }, "preferences": {"leastWage": 40000, "education": "bachelor", "leaveOut": ["29"]}}""").Value.Answers!;
        Assert.Equal(new(1, 1, 7, 1, 1, 1), answers.Interests);
        Assert.Equal((40000m, EducationLevel.Bachelor), (answers.Preferences.LeastWage, answers.Preferences.Education));
    }

    [Fact]
    public void Every_fact_of_a_file_for_programs_has_a_place_on_its_drawn_page()
    {
        foreach (var source in new[] { People.Source(Archives.LinkedIn).Value, People.Source(Archives.GitHub).Value })
        {
            var lines = source.Paper.Lines.ToList();
            var places = source.Reading.Evidence.Values.Concat(source.Reading.Experience.SelectMany(j => j.Evidence.Values)).Concat(source.Reading.Skills.SelectMany(s => s.Evidence)).ToList();
            Assert.NotEmpty(places);
            Assert.All(places, p => Assert.Equal(p.Text, string.Join(' ', lines.Where(l => l.Page == p.Page).SelectMany(l => l.Words).Where(w => w.Box.Overlaps(p.Box) && w.Box.Shared(p.Box).Width > 1).Select(w => w.Text))));
        }
    }

    private static string Answer(byte[] content) => People.Source(content) is { Ok: false } refused ? refused.Error.Code : "";
}
