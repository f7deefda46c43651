using Prospect.Credit.Reports;

namespace Prospect.Credit.Merging;

/// <summary>Tells whether two bureaus speak of one account: by the day it was opened, the digits of its number that both show, and the creditor's name.</summary>
internal static class AccountMatch
{
    /// <summary>How sure it is, from 0 (they are different) to 3 (everything agrees). Two signs out of three are asked for.</summary>
    public static int Strength(Account a, Account b)
    {
        if (a.Kind != b.Kind || Numbers(a.Number, b.Number) < 0)
        {
            return 0;
        }

        var opened = a.Opened is { } x && b.Opened is { } y && x.First <= y.Last && y.First <= x.Last ? 1 : 0;
        if (opened == 0 && a.Opened is not null && b.Opened is not null && Math.Abs(a.Opened.Value.MonthNumber - b.Opened.Value.MonthNumber) > 1)
        {
            return 0;
        }

        var strength = opened + Numbers(a.Number, b.Number) + (SameName(a.Creditor, b.Creditor) ? 1 : 0);
        return strength >= 2 ? strength : 0;
    }

    /// <summary>True where names share most of their words, or one begins with the other, as abbreviations do.</summary>
    public static bool SameName(string? a, string? b)
    {
        var (x, y) = (Words(a), Words(b));
        if (x.Count == 0 || y.Count == 0)
        {
            return false;
        }

        var shared = x.Count(w => y.Exists(v => v == w || (Math.Min(v.Length, w.Length) >= 4 && (v.StartsWith(w, StringComparison.Ordinal) || w.StartsWith(v, StringComparison.Ordinal)))));
        return shared * 2 > Math.Min(x.Count, y.Count) && shared * 2 >= Math.Max(x.Count, y.Count);
    }

    // 1 where four digits or more agree, -1 where as many disagree, 0 where too few are shown on the same side.
    private static int Numbers(string? a, string? b)
    {
        if (a is null || b is null)
        {
            return 0;
        }

        var (front, back) = (Compare(Leading(a), Leading(b)), Compare(Trailing(a), Trailing(b)));
        return front != 0 ? front : back;
    }

    private static int Compare(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        return length < 4 ? 0 : string.CompareOrdinal(a, 0, b, 0, length) == 0 ? 1 : -1;
    }

    private static string Leading(string number) => new([.. number.Where(c => c is not (' ' or '-')).TakeWhile(char.IsAsciiDigit)]);

    // Reversed, so that both kinds compare from their end.
    private static string Trailing(string number) => new([.. number.Where(c => c is not (' ' or '-')).Reverse().TakeWhile(char.IsAsciiDigit)]);

    private static List<string> Words(string? name)
        => [.. new string([.. (name ?? "").ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w is not ("inc" or "llc" or "na" or "the" or "of" or "and" or "corp" or "co" or "company"))];
}
