using System.Text.Json;

namespace Prospect.Careers.Tests;

/// <summary>Résumés that keep to none of the usual forms.</summary>
public sealed class ReadingStrangers
{
    private const string Person = "Mina Torvald\nmina@example.org\n\n";
    private const string School = "\nEDUCATION\n\nBachelor of Arts, History, Aldwick University, 2008\n";

    [Fact]
    public void Roles_under_an_employer_with_the_time_of_them_all_are_jobs_and_the_employer_is_none()
    {
        var jobs = Jobs($"{Person}EXPERIENCE\n\nHalvard Gate & Forge, Chicago, IL (2012 to present)\n\nController\n04/2019 to present\n- Closed the books in five days\n\nAccountant\n09/2012 to 03/2019\n- Kept the ledgers of nine works\n{School}");
        Assert.Equal(["Controller", "Accountant"], jobs.Select(j => Text(j, "title")));
        Assert.All(jobs, j => Assert.Equal("Halvard Gate & Forge", Text(j, "employer")));
    }

    [Fact]
    public void A_career_break_is_no_job()
    {
        var jobs = Jobs($"{Person}EXPERIENCE\n\nStore Manager, Foxglove Outfitters Inc.\nMay 2019 – present\n- Ran the store\n\nCareer break\nMay 2017 – April 2019\n\nCashier, Birch Market Ltd.\nMay 2012 – April 2017\n- Ran a till\n{School}");
        Assert.Equal(["Store Manager", "Cashier"], jobs.Select(j => Text(j, "title")));
    }

    [Fact]
    public void Jobs_told_in_sentences_without_any_heading_are_read()
    {
        var jobs = Jobs($"{Person}Office Manager, Hale & Orr Architects, Toronto, May 2015 to the present day. I keep the office of thirty-two people going.\n\nReceptionist, Larch Mutual Insurance, Toronto, February 2013 to April 2015. I ran the front desk and the post.\n{School}");
        Assert.Equal(["Office Manager", "Receptionist"], jobs.Select(j => Text(j, "title")));
        Assert.Equal(["Hale & Orr Architects", "Larch Mutual Insurance"], jobs.Select(j => Text(j, "employer")));
        Assert.Equal("I keep the office of thirty-two people going.", jobs[0].GetProperty("highlights")[0].GetString());
        Assert.True(jobs[0].GetProperty("current").GetBoolean());
    }

    [Fact]
    public void An_employer_after_at_in_a_line_of_its_own_is_read_without_it()
    {
        var jobs = Jobs($"{Person}EXPERIENCE\n\n10.2018-present Industrial Electrician\nat Harlow Quay Shipyard, Portsmouth, United Kingdom\n- Laid the cables of ferries\n{School}");
        Assert.Equal("Harlow Quay Shipyard", Text(Assert.Single(jobs), "employer"));
    }

    [Fact]
    public void Schools_and_certificates_under_one_heading_are_told_apart()
    {
        var read = Read($"{Person}EXPERIENCE\n\nStore Manager, Foxglove Outfitters Inc.\nMay 2019 – present\n- Ran the store\n\nEDUCATION AND CERTIFICATION\n\nBachelor of Science, Civil Engineering, Cape Larch University, 2010\n\nProject Management Professional, Project Management Institute, January 2019\n");
        Assert.Equal("Cape Larch University", Text(Assert.Single(read.GetProperty("education").EnumerateArray()), "institution"));
        Assert.Equal("Project Management Professional", Text(Assert.Single(read.GetProperty("certifications").EnumerateArray()), "name"));
    }

    [Fact]
    public void A_list_of_payments_is_no_resume()
    {
        var payments = string.Join("\n", Enumerable.Range(1, 12).Select(d => $"09/{d:00}/2026  FUEL STOP {d}  -{d}9.37"));
        var read = Samples.ReadText($"Larch Community Bank\nMina Torvald\nhelp@bank.example.org\n\nDate  Description  Amount\n{payments}\n");
        Assert.Equal("career.no-resume", read.Error.Code);
    }

    private static List<JsonElement> Jobs(string text) => [.. Read(text).GetProperty("experience").EnumerateArray()];

    private static string? Text(JsonElement of, string field) => of.GetProperty(field).GetString();

    private static JsonElement Read(string text)
    {
        var read = Samples.ReadText(text);
        Assert.True(read.Ok, read.Ok ? "" : read.Error.Detail);
        return Samples.Json(read.Value);
    }
}
