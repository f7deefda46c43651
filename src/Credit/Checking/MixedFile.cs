using Prospect.Credit.Comparing;
using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Checking;

/// <summary>Signs that another person's entries are in the file.</summary>
internal abstract class MixedFile(string name, Severity severity, params string[] innocent) : Rule(name, severity, "15 USC 1681e(b)",
    "Files of two people get mixed, most of all where names or numbers are alike. Then another person's debts are held against you; look closely at every account that you do not know.", innocent);

/// <summary>Social security numbers that end differently.</summary>
internal sealed class AnotherNumber() : MixedFile("another-number", Severity.High, "A digit was mistyped on an application, and the bureau keeps it as a variation.")
{
    public override IEnumerable<Finding> Check(Examination all)
    {
        var told = all.Reports.Where(r => r.Report.Consumer.SsnLast4 is not null).ToList();
        return all.OfOnePerson && told.Find(r => r.Report.Consumer.SsnLast4 != told[0].Report.Consumer.SsnLast4) is { } other
            ? [About([], $"The social security number ends in {told[0].Report.Consumer.SsnLast4} by {told[0].Report.Bureau} and in {other.Report.Consumer.SsnLast4} by {other.Report.Bureau}.", [.. Places(told[0].Report, "ssnLast4"), .. Places(other.Report, "ssnLast4")])] : [];
    }
}

/// <summary>Years of birth more than one apart.</summary>
internal sealed class AnotherBirthYear() : MixedFile("another-birth-year", Severity.Medium, "A digit was mistyped.")
{
    public override IEnumerable<Finding> Check(Examination all)
    {
        var told = all.Reports.Where(r => r.Report.Consumer.BirthYear is not null).ToList();
        return all.OfOnePerson && told.Find(r => Math.Abs(r.Report.Consumer.BirthYear!.Value - told[0].Report.Consumer.BirthYear!.Value) > 1) is { } other
            ? [About([], $"You were born in {told[0].Report.Consumer.BirthYear} by {told[0].Report.Bureau} and in {other.Report.Consumer.BirthYear} by {other.Report.Bureau}.", [.. Places(told[0].Report, "birthYear"), .. Places(other.Report, "birthYear")])] : [];
    }
}

/// <summary>A further name that shares neither the given nor the family name.</summary>
internal sealed class AnotherName() : MixedFile("another-name", Severity.Medium, "It is a former name, a nickname or a spelling of yours.")
{
    public override IEnumerable<Finding> Check(Examination all)
        => all.Reports.Where(r => r.Report.Consumer.Name is not null).SelectMany(r => r.Report.Consumer.OtherNames.Select((n, i) => (Name: n, At: i)).Where(n => SharesNothing(r.Report.Consumer.Name!, n.Name))
            .Select(n => About([], $"{r.Report.Bureau} knows you as {n.Name} too, a name that has nothing in common with {r.Report.Consumer.Name}.", Places(r.Report, $"otherNames[{n.At}]", "name"))));

    private static bool SharesNothing(string name, string other) => PersonName.Likeness(new() { Name = name }, new() { Name = other }) <= -5;
}

/// <summary>Two bureaus without a single town or postal code in common.</summary>
internal sealed class NoAddressInCommon() : MixedFile("no-address-in-common", Severity.Low, "You moved, and the two have different halves of your addresses.")
{
    public override IEnumerable<Finding> Check(Examination all)
    {
        var told = all.Reports.Where(r => all.OfOnePerson && r.Report.Consumer.Addresses.Count > 0).Select(r => (r.Report, Towns: r.Report.Consumer.Addresses.SelectMany(Towns).ToHashSet(StringComparer.OrdinalIgnoreCase))).Where(r => r.Towns.Count > 0).ToList();
        foreach (var (first, i) in told.Select((r, i) => (r, i)))
        {
            if (told.Skip(i + 1).Where(r => r.Report.Bureau != first.Report.Bureau && !r.Towns.Overlaps(first.Towns)).ToList() is [var other, ..])
            {
                yield return About([], $"{first.Report.Bureau} and {other.Report.Bureau} know you at addresses that have no town in common.", [.. Addresses(first.Report), .. Addresses(other.Report)]);
                yield break;
            }
        }
    }

    private static IReadOnlyList<Evidence> Addresses(CreditReport report) => Places(report, [.. report.Consumer.Addresses.Select((_, i) => $"addresses[{i}]")]);

    // The last two parts of STREET, CITY, ST ZIP: the town, and the five digits.
    private static IEnumerable<string> Towns(string address)
    {
        var parts = address.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? [] : [parts[^2], .. parts[^1].Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(p => p.Length == 5 && p.All(char.IsAsciiDigit))];
    }
}

/// <summary>An account of the person's own from before they were of age.</summary>
internal sealed class OlderThanThePerson() : MixedFile("older-than-the-person", Severity.Medium, "You were an authorized user of a parent's account, and the report calls you its owner.", "The year of birth is wrong.")
{
    private const int OfAge = 18;

    // One finding for all of a report's: where there are many, it is likelier the year of birth that is wrong.
    public override IEnumerable<Finding> Check(Examination all)
    {
        foreach (var report in all.Reports.Where(r => r.Report.Consumer.BirthYear is not null))
        {
            var born = report.Report.Consumer.BirthYear!.Value;
            var early = report.Accounts.Where(a => a.Account is { Responsibility: Responsibility.Individual, Kind: not AccountKind.Student, Opened: { } opened } && opened.Year < born + OfAge).OrderBy(a => a.Account.Opened).ToList();
            if (early.Count > 0)
            {
                var (first, others) = (early[0].Account, early.Count - 1);
                yield return About([.. early.Select(a => a.At)], $"{first.Creditor}{(others == 0 ? " was opened" : others == 1 ? " and another account were opened, the earlier one" : $" and {others} other accounts were opened, the earliest")} {first.Opened?.When()}, when somebody born in {born} was not yet of age, and {(others == 0 ? "is" : "are")} reported as yours alone.",
                    [.. early.SelectMany(a => Places(a.Account, "opened", "responsibility"))]);
            }
        }
    }
}
