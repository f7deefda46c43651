using Prospect.Credit.Merging;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Comparing;

/// <summary>Tells whether reports are of one person: by name, number, year of birth, addresses and accounts. People change their names and move; they do not change all at once.</summary>
public static class SamePerson
{
    // What is known of most people in a report is worth a few points; below nothing speaks for one person.
    private const double Least = 0;

    /// <summary>Two reports of different people, and why they are taken for that; null where all are, or may be, of one.</summary>
    /// <param name="reports">In any order.</param>
    public static (int First, int Second, string Why)? Stranger(IReadOnlyList<CreditReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        for (var second = 1; second < reports.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                // One document is one person's, whatever each bureau calls them; a file that programs send may hold many.
                if (reports[first].Document == reports[second].Document && reports[first].Bureau != reports[second].Bureau)
                {
                    continue;
                }

                var why = new List<string>();
                if (Weight(reports[first], reports[second], why) < Least && why.Count > 0)
                {
                    return (first, second, string.Join(", ", why));
                }
            }
        }

        return null;
    }

    /// <summary>A sentence for the warnings of a report that is likely another person's than one before it; null where there is none.</summary>
    /// <param name="reports">In any order.</param>
    public static string? Warning(IReadOnlyList<CreditReport> reports)
        => Stranger(reports) is { } found ? $"{Described(reports, found.First)} and {Described(reports, found.Second)} look like reports of two people: {found.Why}. What is said of them together holds for neither." : null;

    internal static string Described(IReadOnlyList<CreditReport> reports, int at)
        => $"{reports[at].Bureau}'s report {reports[at].ReportDate?.ToString() ?? "without a date"} (of {reports[at].Consumer.Name ?? "somebody not named"})";

    private static double Weight(CreditReport a, CreditReport b, List<string> why)
    {
        var (x, y) = (a.Consumer, b.Consumer);
        double weight = 0;
        void Add(double points, string? reason)
        {
            weight += points;
            if (points < 0 && reason is not null)
            {
                why.Add(reason);
            }
        }

        Add(PersonName.Likeness(x, y), "the names differ");
        if (x.SsnLast4 is { } s && y.SsnLast4 is { } t)
        {
            Add(s == t ? 4 : -5, "the social security numbers end differently");
        }

        if (x.BirthYear is { } born && y.BirthYear is { } also)
        {
            Add(born == also ? 1 : Math.Abs(born - also) == 1 ? -1 : -4, "the years of birth differ");
        }

        if (x.Addresses.Count > 0 && y.Addresses.Count > 0)
        {
            Add(x.Addresses.Any(p => y.Addresses.Any(q => Street(p) == Street(q))) ? 1.5 : -0.5, null);
        }

        // Accounts in common are what no stranger has; but a spouse has joint ones, so they do not outweigh everything.
        var common = AccountPairs.Of(a.Accounts, b.Accounts).Count(p => p >= 0);
        var (most, least) = (Math.Max(a.Accounts.Count, b.Accounts.Count), Math.Min(a.Accounts.Count, b.Accounts.Count));
        Add(common > 0 ? Math.Min(4, 1.5 * common) * Math.Min(1, 2.0 * common / most) : least >= 3 ? -1.5 : 0, "no account stands in both");
        return weight;
    }

    private static string Street(string address)
        => string.Concat(address.Split(',')[0].Where(char.IsLetterOrDigit)).ToUpperInvariant() is { Length: > 10 } long10 ? long10[..10] : string.Concat(address.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
