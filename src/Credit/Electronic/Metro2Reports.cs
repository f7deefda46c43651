using System.Globalization;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Electronic;

/// <summary>Makes reports of a Metro 2 file: one for each consumer, with the accounts that the furnisher reports on.</summary>
internal static class Metro2Reports
{
    public static Result<IReadOnlyList<CreditReport>> Of(Metro2File file, int document)
    {
        var named = new[] { (Bureau.Experian, "experianProgramIdentifier"), (Bureau.Equifax, "equifaxProgramIdentifier"), (Bureau.TransUnion, "transUnionProgramIdentifier") }.Where(b => file.Header?[b.Item2] is not null).Select(b => b.Item1).ToList();
        if (named.Count == 0)
        {
            return new Error("credit.unknown-layout", "The Metro 2 file does not say which bureau it is for: its header names no program of Experian, Equifax or TransUnion.");
        }

        List<string> about = named.Count > 1 ? [$"The file is a furnisher's for {string.Join(", ", named)}; its accounts are shown as {named[0]}'s."] : [];
        var reporter = file.Header!["reporterName"];
        CreditReport[] reports = [.. file.Records.GroupBy(r => (r.Base["socialSecurityNumber"], r.Base["surname"], r.Base["firstName"])).Select(g => new CreditReport
        {
            Bureau = named[0],
            ReportDate = Day(file.Header["activityDate"]),
            Document = document,
            Layout = "metro-2",
            Consumer = Places.Of(Person(g.First()), document),
            Accounts = [.. g.Select(r => Metro2Account.Of(r, reporter, document))],
            Warnings = about,
        })];
        reports[0] = reports[0] with { Warnings = [.. about, .. file.Faults] };
        return reports;
    }

    private static Consumer Person(Metro2Record record)
    {
        var of = record.Base;
        string Line(params IReadOnlyList<string> fields) => string.Join(' ', fields.Select(f => of[f]).Where(v => v is not null));
        var (street, town) = (Line("firstLineAddress", "secondLineAddress"), of["city"] is { } city ? $"{city}, {Line("state", "zipCode")}" : "");
        return new()
        {
            Name = Line("firstName", "middleName", "surname") is { Length: > 0 } name ? name : null,
            Addresses = street.Length + town.Length == 0 ? [] : [street.Length > 0 && town.Length > 0 ? $"{street}, {town}" : street + town],
            Employers = [.. record.Appended.Where(s => s.Name == "n1").Select(s => s["employerName"]).OfType<string>()],
            BirthYear = Day(of["dateBirth"])?.Year,
            SsnLast4 = of["socialSecurityNumber"] is { Length: >= 4 } number && number.Any(c => c != '0') ? number[^4..] : null,
        };
    }

    /// <summary>MMDDYYYY; zeros say that there is none.</summary>
    internal static PartialDate? Day(string? text)
        => text is { Length: 8 } && int.TryParse(text[4..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && int.TryParse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && int.TryParse(text[2..4], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && PartialDate.Exists(year, month, day) ? new PartialDate(year, month, day) : null;
}
