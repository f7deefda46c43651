using System.Text;
using CsCheck;
using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Sources;

namespace Prospect.Careers.Tests;

/// <summary>One profile comes out of several sources, with all of them behind every fact.</summary>
public sealed class MergingProfiles
{
    private const string Resume = """
        Ada Example
        ada@example.org | (555) 010-0123 | Dayton, OH

        EXPERIENCE
        Sr. Software Engineer, Acme Corp.          March 2019 - Present
        - Wrote Python services and SQL reports
        - Led a team of four engineers
        Software Developer, Wal-Mart Stores          2015 - February 2019
        - Built web shops in JavaScript

        EDUCATION
        Bachelor of Science, Computer Science, Aldwick University, 2015

        SKILLS
        Python, SQL, JavaScript
        """;

    private const string Json = """
        {"basics": {"name": "Ada Example", "email": "ada@example.org", "location": {"city": "Dayton"}},
         "work": [
           {"name": "ACME Corporation", "position": "Senior Software Engineer", "startDate": "2019-04-01", "summary": "Services for shops"},
           {"name": "Walmart Stores", "position": "Software Developer", "startDate": "2015-06", "endDate": "2019-02"},
           {"name": "Foxglove Ltd", "position": "Intern", "startDate": "2014-06", "endDate": "2014-08"}],
         "education": [{"institution": "Aldwick University", "studyType": "Bachelor", "area": "Computer Science", "startDate": "2011", "endDate": "2015-06"}],
         "skills": [{"name": "Languages", "keywords": ["Python", "Go"]}],
         "languages": [{"language": "German", "fluency": "native"}],
         "certificates": [{"name": "AWS Certified Developer", "issuer": "Amazon", "date": "2020-05"}]}
        """;

    private static readonly ProfileSource[] All = [Source(Resume, 0), Source(Json, 1), People.Source(Archives.LinkedIn, 2).Value, Source(Archives.GitHub, 3)];

    [Fact]
    public void The_same_job_under_other_spellings_is_one_with_all_its_sources()
    {
        var profile = Profile(All[0], All[1], All[2]);
        Assert.Equal(["Acme Corp.", "Wal-Mart Stores", "Foxglove Ltd"], profile.Jobs.Select(j => j.Value.Employer));
        Assert.Equal([[0, 1, 2], [0, 1], [1]], profile.Jobs.Select(j => j.Documents.ToArray()));
        Assert.Equal("2015-06", profile.Jobs[1].Value.Start.ToString());
        Assert.Equal(1, profile.Jobs[1].Value.Evidence["start"].Document);
        Assert.Equal(0, profile.Jobs[1].Value.Evidence["title"].Document);
        Assert.Single(profile.Degrees);
        Assert.Equal("2015-06", profile.Degrees[0].Value.End.ToString());
        Assert.Equal(["Python", "SQL", "JavaScript", "Go", "Teamwork"], profile.Skills.Select(s => s.Value.Label));
        Assert.Equal([0, 1, 2], profile.Skills[0].Documents);
    }

    [Fact]
    public void What_sources_tell_differently_is_shown_with_each_value_and_its_place()
    {
        var start = Profile(All[0], All[1]).Contradictions.Single(c => c.Field == "start");
        Assert.Equal(("Sr. Software Engineer", "Acme Corp."), (start.Fact.What, start.Fact.Where));
        Assert.Equal(["2019-03", "2019-04-01"], start.Values.Select(v => v.Text));
        Assert.Equal([0, 1], start.Values.Select(v => v.Evidence.Single().Document));
        Assert.Equal("2019-04-01", start.Values[1].Evidence[0].Text);
    }

    [Fact]
    public void A_job_told_more_vaguely_contradicts_nothing()
        => Assert.DoesNotContain(Profile(All[0], All[1]).Contradictions, c => c.Fact.Where == "Wal-Mart Stores");

    [Fact]
    public void Two_roles_at_one_employer_stay_two()
    {
        var profile = Profile(
            Source("""{"work": [{"name": "Acme", "position": "Engineer", "startDate": "2010-01", "endDate": "2013-12"}, {"name": "Acme", "position": "Senior Engineer", "startDate": "2014-01", "endDate": "2018-12"}], "basics": {}}""", 0),
            Source("""{"basics": {}, "work": [{"company": "ACME Inc.", "position": "Sr. Engineer", "startDate": "2014", "endDate": "2018"}, {"company": "ACME Inc.", "position": "Engineer", "startDate": "2010", "endDate": "2013"}]}""", 1));
        Assert.Equal(["Senior Engineer", "Engineer"], profile.Jobs.Select(j => j.Value.Title));
        Assert.All(profile.Jobs, j => Assert.Equal(2, j.From.Count));
    }

    [Fact]
    public void A_single_source_is_told_as_it_was_read()
    {
        foreach (var source in All)
        {
            var profile = Profile(source);
            Assert.Equal(Samples.Json(source.Reading).GetProperty("experience").ToString(), Samples.Json(profile.AsResume()).GetProperty("experience").ToString());
            Assert.Equal(Samples.Json(source.Reading).ToString(), Samples.Json(profile.AsResume()).ToString());
            Assert.Empty(profile.Contradictions);
        }
    }

    [Fact]
    public void The_order_of_sources_changes_nothing() => Gen.Shuffle(All).Sample(shuffled =>
        Assert.Equal(Facts(Profile(All)), Facts(Profile(shuffled))), iter: 12);

    [Fact]
    public void Sources_given_again_change_nothing() => Gen.Int[0, All.Length - 1].Array[1, 5].Sample(more =>
        Assert.Equal(Facts(Profile(All)), Facts(Profile([.. All, .. more.Select((m, i) => Again(All[m], i))]))), iter: 12);

    [Fact]
    public void Sources_that_name_two_people_are_told_as_that_in_any_order()
    {
        var other = Source("""{"basics": {"name": "Bo Other", "email": "bo@example.org"}}""", 1);
        Assert.StartsWith("One source is about Ada Example, another about Bo Other.", Profile(All[0], other).Warnings[0], StringComparison.Ordinal);
        Assert.Equal(Profile(All[0], other).Warnings, Profile(other, All[0]).Warnings);
        Assert.Contains(Profile(All[0], other).Contradictions, c => c.Fact.Kind is FactKind.Name);
        Assert.Empty(Profile(All[0], All[1], All[2]).Warnings);
    }

    [Fact]
    public void The_written_profile_names_its_sources_and_keeps_the_contract()
    {
        var json = System.Text.Json.JsonDocument.Parse(ProfileJson.Write(Profile(All))).RootElement;
        Assert.Equal(["document", "json-resume", "linkedin", "github"], json.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("kind").GetString()));
        Assert.Equal([0, 1, 2], json.GetProperty("experience")[0].GetProperty("sources").EnumerateArray().Select(s => s.GetInt32()));
        Assert.NotEmpty(json.GetProperty("contradictions").EnumerateArray());
        Assert.Equal("Ada Example", json.GetProperty("name").GetString());
        Assert.Equal("Dayton, OH", json.GetProperty("contact").GetProperty("location").GetString());
    }

    private static Profile Profile(params IReadOnlyList<ProfileSource> sources) => People.Make(sources).Value;

    private static ProfileSource Source(string text, int document) => People.Source(text, document).Value;

    // The same file as another of the files given: its places count another document.
    private static ProfileSource Again(ProfileSource source, int number) => source.Kind switch
    {
        SourceKind.Document => Source(Resume, 10 + number),
        SourceKind.JsonResume => Source(Json, 10 + number),
        SourceKind.LinkedIn => People.Source(Archives.LinkedIn, 10 + number).Value,
        _ => Source(Archives.GitHub, 10 + number),
    };

    private static string Facts(Profile profile) => Encoding.UTF8.GetString(ProfileJson.Write(profile with { Sources = [] }));
}
