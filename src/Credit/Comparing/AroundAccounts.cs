using System.Globalization;
using Prospect.Credit.Merging;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Comparing;

/// <summary>Compares what stands around the accounts of two reports: inquiries, public records, the person, scores.</summary>
internal static class AroundAccounts
{
    /// <summary>The inquiries that another list does not have; each of theirs answers for one.</summary>
    public static IReadOnlyList<Inquiry> Without(IReadOnlyList<Inquiry> of, IReadOnlyList<Inquiry> without)
        => Without(of, without, (a, b) => a.Kind == b.Kind && Nullable.Equals(a.Date, b.Date) && (a.Creditor == b.Creditor || AccountMatch.SameName(a.Creditor, b.Creditor)));

    public static IReadOnlyList<PublicRecord> Without(IReadOnlyList<PublicRecord> of, IReadOnlyList<PublicRecord> without) => Without(of, without, IsSame);

    public static IReadOnlyList<PublicRecord> Changed(IReadOnlyList<PublicRecord> before, IReadOnlyList<PublicRecord> after)
        => [.. after.Where(a => before.Any(b => IsSame(a, b) && (!string.Equals(a.Status, b.Status, StringComparison.OrdinalIgnoreCase) || a.Amount != b.Amount)))];

    public static IReadOnlyList<FieldChange> Person(CreditReport before, CreditReport after)
    {
        var (was, now) = (before.Consumer, after.Consumer);
        (string Field, string? Was, string? Now)[] said =
        [
            ("name", was.Name, now.Name), ("otherNames", Listed(was.OtherNames), Listed(now.OtherNames)), ("addresses", Listed(was.Addresses), Listed(now.Addresses)),
            ("employers", Listed(was.Employers), Listed(now.Employers)), ("birthYear", was.BirthYear?.ToString(CultureInfo.InvariantCulture), now.BirthYear?.ToString(CultureInfo.InvariantCulture)), ("ssnLast4", was.SsnLast4, now.SsnLast4),
        ];
        return [.. said.Where(s => s.Was != s.Now && (before.Layout == after.Layout || (s.Was is not null && s.Now is not null))).Select(s => new FieldChange(s.Field, s.Was, s.Now, s.Field is "birthYear" or "ssnLast4" && s.Was is not null))];
    }

    public static IReadOnlyList<FieldChange> Scores(CreditReport before, CreditReport after)
        => [.. after.Scores.Where(s => s.Model is not null).SelectMany(now => before.Scores.Where(was => was.Model == now.Model && was.Value != now.Value).Take(1)
            .Select(was => new FieldChange(now.Model!, was.Value.ToString(CultureInfo.InvariantCulture), now.Value.ToString(CultureInfo.InvariantCulture), false)))];

    private static bool IsSame(PublicRecord a, PublicRecord b) => a.Kind == b.Kind && Nullable.Equals(a.Filed?.ToMonth(), b.Filed?.ToMonth());

    private static string? Listed(IReadOnlyList<string> values) => values.Count == 0 ? null : string.Join("; ", values.Order(StringComparer.Ordinal));

    private static List<T> Without<T>(IReadOnlyList<T> of, IReadOnlyList<T> without, Func<T, T, bool> same)
    {
        var left = without.ToList();
        var alone = new List<T>();
        foreach (var one in of)
        {
            var at = left.FindIndex(other => same(one, other));
            if (at < 0)
            {
                alone.Add(one);
            }
            else
            {
                left.RemoveAt(at);
            }
        }

        return alone;
    }
}
