using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Careers.Profiles.Sources;

namespace Prospect.Careers.Tests;

/// <summary>What a person puts right wins, and wins again in every later reading.</summary>
public sealed class CorrectingProfiles
{
    private const string Told = """{"basics": {"name": "Ada Example"}, "work": [{"name": "Acme", "position": "Engineer", "startDate": "2014", "endDate": "2016"}, {"name": "Foxglove", "position": "Baker", "startDate": "2018-02"}], "skills": [{"name": "SQL"}, {"name": "Cooking"}]}""";

    // The same person a year later: another order, another spelling, more facts.
    private const string ToldAnew = """{"basics": {"name": "Ada Example"}, "work": [{"name": "New Place", "position": "Chef", "startDate": "2021"}, {"name": "Foxglove Ltd.", "position": "Baker", "startDate": "2018-02", "endDate": "2020-12"}, {"name": "ACME Corp", "position": "Engineer", "startDate": "2014-03", "endDate": "2016-05"}], "skills": [{"name": "Python"}, {"name": "cooking"}, {"name": "SQL"}]}""";

    [Fact]
    public void A_correction_wins_and_says_what_was_read()
    {
        var job = Profile(Told, Correct("employer", "Acme Industries")).Jobs.Single(j => j.Value.Title == "Engineer");
        Assert.Equal("Acme Industries", job.Value.Employer);
        Assert.Equal("Acme", job.Corrected["employer"]);
    }

    [Fact]
    public void A_correction_survives_a_new_reading_in_another_order_and_spelling()
    {
        var profile = Profile(ToldAnew, Correct("title", "Welder"));
        Assert.Equal(["Chef", "Baker", "Welder"], profile.Jobs.Select(j => j.Value.Title));
        Assert.Equal("welder", Assert.IsType<Careers.Resumes.JobOccupation>(profile.Jobs[2].Value.Occupation).Label, ignoreCase: true);
        Assert.Empty(profile.Warnings);
    }

    [Fact]
    public void A_skill_struck_out_stays_out_and_one_added_stays_in()
    {
        ProfileCorrection[] corrections =
        [
            new(new(FactKind.Skill, "Cooking", null, null, 0), ProfileCorrection.Present, "yes", "no"),
            new(new(FactKind.Skill, "Welding", null, null, 0), ProfileCorrection.Present, null, "yes"),
        ];
        foreach (var told in new[] { Told, ToldAnew })
        {
            var profile = Profile(told, corrections);
            Assert.DoesNotContain(profile.Skills, s => s.Value.Label.Equals("cooking", StringComparison.OrdinalIgnoreCase));
            Assert.Empty(Assert.Single(profile.Skills, s => s.Value.Label == "Welding").From);
            Assert.Equal(2, profile.Corrections);
        }
    }

    [Fact]
    public void A_contradiction_that_the_person_settles_is_none_any_more()
    {
        var (a, b) = (People.Source(Told, 0).Value, People.Source(Told.Replace("2018-02", "2018-06", StringComparison.Ordinal), 1).Value);
        var contradiction = Assert.Single(People.Make([a, b]).Value.Contradictions);
        Assert.Equal("start", contradiction.Field);
        var settled = People.Make([a, b], new ProfileCorrection(contradiction.Fact, "start", contradiction.Values[0].Text, "2018-06")).Value;
        Assert.Empty(settled.Contradictions);
        Assert.Equal("2018-06", settled.Jobs[0].Value.Start.ToString());
    }

    [Fact]
    public void A_correction_of_what_no_source_tells_is_left_out_with_a_word()
        => Assert.Contains("Acme", Assert.Single(Profile("""{"basics": {"name": "Ada Example"}, "skills": [{"name": "SQL"}]}""", Correct("title", "Welder")).Warnings), StringComparison.Ordinal);

    [Fact]
    public void Corrections_are_kept_in_a_file_and_come_back_the_same()
    {
        ProfileCorrection[] corrections = [Correct("start", "2014-02"), new(new(FactKind.Name, null, null, null, 0), "name", "Ada Example", "Ada M. Example"), new(new(FactKind.Skill, "Welding", null, null, 0), ProfileCorrection.Present, null, "yes")];
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream))
        {
            ProfileCorrectionsFile.Write(json, corrections);
        }

        Assert.True(ProfileCorrectionsFile.Recognises(stream.ToArray()));
        Assert.Equal(corrections, ProfileCorrectionsFile.Read(stream.ToArray()).Value);
        Assert.Equal("Ada M. Example", Profile(Told, corrections).Detail(FactKind.Name));
    }

    [Theory]
    [InlineData("""{"prospectProfileCorrections": 1, "corrections": [{"kind": "job", "what": "x", "field": "start", "value": "soon"}]}""")]
    [InlineData("""{"prospectProfileCorrections": 1, "corrections": [{"kind": "7", "what": "x", "field": "start", "value": "2019"}]}""")]
    [InlineData("""{"prospectProfileCorrections": 1, "corrections": [{"kind": "skill", "field": "present", "value": "yes"}]}""")]
    [InlineData("""{"prospectProfileCorrections": 3, "corrections": []}""")]
    [InlineData("""{"prospectProfileCorrections": 1, "corrections": [""")]
    public void A_file_that_is_wrong_says_so(string json) => Assert.Equal("career.corrections", ProfileCorrectionsFile.Read(System.Text.Encoding.UTF8.GetBytes(json)).Error.Code);

    private static ProfileCorrection Correct(string field, string value) => new(new(FactKind.Job, "Engineer", "Acme", new(2014), 0), field, null, value);

    private static Profile Profile(string told, params IReadOnlyList<ProfileCorrection> corrections) => People.Make([People.Source(told).Value], corrections).Value;
}
