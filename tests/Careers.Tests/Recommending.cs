using System.Text.Json;
using CsCheck;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Recommending;
using Prospect.Careers.Resumes;

namespace Prospect.Careers.Tests;

public sealed class Recommending
{
    private static readonly OccupationCatalogue Catalogue = OccupationCatalogue.Starter;

    private static readonly Gen<Resume> AnyResume =
        from skills in Gen.Int[0, Catalogue.Skills.Count - 1].Array[0, 15]
        from jobs in Gen.Select(Gen.Int[0, Catalogue.Occupations.Count - 1], Gen.Int[1990, 2024], Gen.Int[0, 10]).Array[0, 4]
        from level in Gen.Enum<EducationLevel>()
        select Make([.. skills.Distinct().Select(i => Catalogue.Skills[i].Id)], jobs, level);

    [Fact]
    public void The_weights_of_the_reasons_add_up_to_the_score() => AnyResume.Sample(resume =>
    {
        var json = JsonDocument.Parse(RecommendationsJson.Write(Recommend([resume]))).RootElement;
        foreach (var item in json.GetProperty("recommendations").EnumerateArray())
        {
            Assert.Equal(item.GetProperty("score").GetDecimal(), item.GetProperty("reasons").EnumerateArray().Sum(r => r.GetProperty("weight").GetDecimal()));
            Assert.InRange(item.GetProperty("score").GetDecimal(), 0, 1);
        }
    }, iter: 25);

    [Fact]
    public void A_required_skill_more_never_lowers_the_score() => Gen.Select(AnyResume, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((resume, o, r) =>
    {
        var occupation = Catalogue.Occupations[o % Catalogue.Occupations.Count];
        var skill = occupation.Requirements[r % occupation.Requirements.Count].Skill;
        var richer = resume with { Skills = [.. resume.Skills, new NamedSkill(skill.Id, skill.Label, null, null, [])] };
        Assert.True(Score(richer, occupation) >= Score(resume, occupation));
    }, iter: 25);

    [Fact]
    public void What_a_next_skill_gains_is_what_the_score_rises_by() => AnyResume.Sample(resume =>
    {
        foreach (var item in Recommend([resume], 3).Items)
        {
            foreach (var next in item.Next)
            {
                var skill = Catalogue.Skills.First(s => s.Label == next.Skill);
                var richer = resume with { Skills = [.. resume.Skills, new NamedSkill(skill.Id, skill.Label, null, null, [])] };
                Assert.Equal(next.Gain, Score(richer, item.Occupation) - item.Score);
            }
        }
    }, iter: 8);

    [Fact]
    public void Name_and_address_change_nothing() => AnyResume.Sample(resume =>
    {
        var other = resume with { Name = "Fatima Al-Rashid", Contact = new("x@example.org", "555-0100", "Cairo, Egypt", []) };
        Assert.Equal(RecommendationsJson.Write(Recommend([resume])), RecommendationsJson.Write(Recommend([other])));
    }, iter: 20);

    [Fact]
    public void Hidden_and_repeated_words_gain_nothing_and_are_reported()
    {
        const string plain = """
            <p>Tamsin Okafor</p><p>tamsin@example.org</p><h2>Experience</h2><p>Cook, Larchmont Inn, March 2019 - Present</p><ul><li>Cooked for sixty guests</li></ul><h2>Skills</h2><p>Food safety, Teamwork, Scheduling</p>
            """;
        var honest = Read(plain);
        var repeated = Read(plain + "<p>Teamwork Teamwork Teamwork Teamwork Teamwork Teamwork</p>");
        Assert.Equal(Scores(honest), Scores(repeated));
        Assert.Contains(repeated.Warnings, w => w.Contains("“Teamwork” over and over", StringComparison.Ordinal));

        foreach (var style in new[] { "color: white", "font-size: 1px", "position: absolute; left: -9999px" })
        {
            var hidden = Read($"{plain}<p style=\"{style}\">Python, SQL, machine learning, surgery</p>");
            Assert.True(Scores(honest).SequenceEqual(Scores(hidden)), style);
            Assert.True(hidden.Warnings.Any(w => w.Contains("no reader can see", StringComparison.Ordinal)), style);
        }
    }

    [Fact]
    public void The_order_of_jobs_skills_and_sources_changes_nothing() => Gen.Select(AnyResume, AnyResume, Gen.Int[0, 1000]).Sample((one, other, seed) =>
    {
        var turned = one with { Skills = [.. one.Skills.Reverse()], Experience = [.. one.Experience.Skip(seed % (one.Experience.Count + 1)), .. one.Experience.Take(seed % (one.Experience.Count + 1))] };
        Assert.Equal(Scores(one), Scores(turned));
        Assert.Equal(Recommend([one, other]).Items.Select(i => (i.Occupation.Code, i.Score)), Recommend([other, one]).Items.Select(i => (i.Occupation.Code, i.Score)));
    }, iter: 8);

    [Fact]
    public void The_fewest_skills_do_bring_an_occupation_among_the_first_five() => AnyResume.Sample(resume =>
    {
        foreach (var item in Recommend([resume]).Items.Where(i => i.Lift is not null))
        {
            var skills = item.Lift!.Select(l => item.Missing.First(m => m.Label == l)).Select(m => new NamedSkill(m.Id, m.Label, null, null, []));
            Assert.True(item.Rank > 5);
            Assert.Contains(Recommend([resume with { Skills = [.. resume.Skills, .. skills] }], 5).Items, i => i.Occupation.Code == item.Occupation.Code);
        }
    }, iter: 6);

    [Fact]
    public void A_path_leads_by_moves_that_people_make_to_work_that_pays_more() => AnyResume.Sample(resume =>
    {
        foreach (var path in Recommend([resume]).Paths)
        {
            Assert.InRange(path.Moves.Count, 1, 3);
            var at = path.From;
            foreach (var move in path.Moves)
            {
                Assert.Contains(move.To.Code, at.Related);
                Assert.Equal(move.PayChange, move.To.Wage!.Median - at.Wage!.Median);
                at = move.To;
                Assert.True(at.Wage!.Median >= path.From.Wage!.Median * 0.9m);
            }

            Assert.True(at.Wage!.Median > path.From.Wage!.Median);
        }
    }, iter: 20);

    [Fact]
    public void What_is_not_wanted_is_not_there() => AnyResume.Sample(resume =>
    {
        var first = Recommend([resume]);
        if (first.Items.Count < 3)
        {
            return;
        }

        var (code, group) = (first.Items[0].Occupation.Code, first.Items[1].Occupation.MinorGroup);
        var person = People.Of(resume) with { Answers = new(new Dictionary<string, int>(), new() { LeaveOut = [code, group], LeastWage = 60000, Saved = [code] }) };
        var then = Recommender.Recommend(person, Catalogue, 10);
        Assert.All(then.Items, i => Assert.True(i.Occupation.Code != code && i.Occupation.MinorGroup != group && (i.Occupation.Wage is null || i.Occupation.Wage.Median >= 60000)));
        Assert.Equal(code, Assert.Single(then.Saved).Occupation.Code);
    }, iter: 20);

    [Fact]
    public void The_same_resume_twice_is_the_same_person_once() => AnyResume.Sample(resume =>
        Assert.Equal(RecommendationsJson.Write(Recommend([resume])), RecommendationsJson.Write(Recommend([resume, resume]))), iter: 20);

    [Fact]
    public void Recommendations_come_by_falling_score_and_of_more_than_one_kind() => AnyResume.Sample(resume =>
    {
        var items = Recommend([resume]).Items;
        Assert.Equal(items.Select(i => i.Score).OrderDescending(), items.Select(i => i.Score));
        Assert.Equal(Enumerable.Range(1, items.Count), items.Select(i => i.Rank));
    }, iter: 20);

    [Fact]
    public void Someone_in_an_occupation_with_its_skills_is_recommended_it()
    {
        foreach (var occupation in Catalogue.Occupations)
        {
            var resume = Make([.. occupation.Requirements.Where(r => r.Essential).Select(r => r.Skill.Id)], [(Catalogue.Occupations.ToList().IndexOf(occupation), 2018, 8)], EducationLevel.Bachelor);
            Assert.Equal(occupation.Code, Recommend([resume]).Items[0].Occupation.Code);
        }
    }

    private static Recommendations Recommend(IReadOnlyList<Resume> resumes, int top = 10) => Recommender.Recommend(People.Of(resumes), Catalogue, top);

    private static (string, decimal)[] Scores(Resume resume) => [.. Recommend([resume], 40).Items.Select(i => (i.Occupation.Code, i.Score))];

    private static Resume Read(string html) => ResumeReader.Read(Documents.Reading.DocumentParser.Parse(System.Text.Encoding.UTF8.GetBytes($"<!doctype html><html><body>{html}</body></html>"), "resume.html", new()).Value, 0, Samples.Today, Catalogue).Value;

    private static decimal Score(Resume resume, Occupation occupation)
        => Recommend([resume], Catalogue.Occupations.Count).Items.FirstOrDefault(i => i.Occupation.Code == occupation.Code)?.Score ?? 0;

    private static Resume Make(string[] skills, IEnumerable<(int Occupation, int Year, int Years)> jobs, EducationLevel level) => new(
        "Jane Roe", new(null, null, null, []), null,
        [.. jobs.Select(j => Catalogue.Occupations[j.Occupation]).Zip(jobs, (o, j) => new Job(
            o.Label, "Acme " + j.Year, null, new(j.Year), new(Math.Min(2026, j.Year + j.Years)), false, [], new(o.Code, o.Label, 1), new Dictionary<string, Documents.Evidence>()))],
        level is EducationLevel.None ? [] : [new("Aldwick College", "Degree", level, null, null, null, new Dictionary<string, Documents.Evidence>())],
        [.. skills.Select(s => new NamedSkill(s, s, null, null, []))], [], [], 0, [], new Dictionary<string, Documents.Evidence>());
}
