namespace Prospect.App.Tests;

/// <summary>Small documents of invented people.</summary>
internal static class Papers
{
    public const string Resume = """
        Tamsin Okafor
        tamsin.okafor@example.org | (555) 010-7788 | Duluth, MN

        SUMMARY
        Backend developer who likes small services and plain SQL.

        EXPERIENCE
        Software Developer, Larchmont Freight, Duluth, MN
        March 2019 - Present
        - Built the booking service in Python and PostgreSQL
        - Moved the nightly reports to Airflow

        Junior Developer, Pinebrook Software, St. Paul, MN
        June 2016 - February 2019
        - Wrote JavaScript and SQL for the warehouse screens

        EDUCATION
        Bachelor of Science in Computer Science, University of Minnesota, 2016

        SKILLS
        Python, SQL, PostgreSQL, JavaScript, Git, Docker
        """;

    /// <summary>An example of the checkout, by its name among the reports.</summary>
    public static string Example(string report)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Prospect.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "examples", "reports", report);
    }

    /// <summary>The same person, whose words would be code if they were not encoded.</summary>
    public static string HostileResume => Resume
        .Replace("Larchmont Freight", "<script>alert(1)</script> Freight", StringComparison.Ordinal)
        .Replace("- Moved the nightly reports to Airflow", "- Moved </text></svg><img src=x onerror=alert(2)> to Airflow", StringComparison.Ordinal)
        .Replace("Tamsin Okafor", "Tamsin \"onmouseover='alert(3)' Okafor", StringComparison.Ordinal);
}
