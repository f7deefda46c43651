using System.Globalization;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>The table that counts and adds up the accounts by their type: <c>Revolving 2 2 $3,830 …</c>.</summary>
internal static class AccountTypeTable
{
    private const int MostRowsOfTheHead = 3;

    /// <summary>True for a line of such a table: a type, and beside it nothing but numbers, the first of them a count.</summary>
    public static bool IsLine(Row row) => TypeOf(row) is { } words && row.Words.Skip(words).All(w => IsNumber(w.Text)) && row.Words[words].Text.All(char.IsAsciiDigit);

    /// <summary>A sentence for each sum over the types that does not agree with what was read.</summary>
    public static IEnumerable<string> Disagreements(IReadOnlyList<Row> rows, IReadOnlyList<Account> accounts)
    {
        var first = rows.ToList().FindIndex(IsLine);
        if (first < 0 || !HeadIsUsual(rows, first))
        {
            yield break;
        }

        var lines = rows.Skip(first).TakeWhile(IsLine).Where(r => r.Cells[0].Plain[0] is not "total").ToList();
        var mine = accounts.Where(a => a.Kind is not AccountKind.Collection).ToList();
        var counts = lines.ConvertAll(l => l.Words.Select(w => int.TryParse(w.Text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) ? count : (int?)null).OfType<int>().ToList());
        if (lines.Count < 2 || counts.Exists(c => c.Count < 2))
        {
            yield break;
        }

        var page = rows[first].Page;
        var (open, withBalance) = (counts.Sum(c => c[0]), counts.Sum(c => c[1]));
        if (!Counts.OpenCountings(mine).Contains(open))
        {
            yield return $"The table of accounts by type on page {page} says {open} open accounts; {Counts.OpenCountings(mine)[0]} were read.";
        }

        if (mine.Count(a => a.Balance > 0) is var owing && owing != withBalance)
        {
            yield return $"The table of accounts by type on page {page} says {withBalance} accounts with a balance; {owing} were read.";
        }

        var said = lines.Sum(l => l.Words.Where(w => w.Text.StartsWith('$')).Select(w => MoneyText.Read(w.Text)).FirstOrDefault() ?? 0);
        if (mine.Sum(a => a.Balance ?? 0) is var read && read != said)
        {
            yield return $"The table of accounts by type on page {page} says {Money.Usd(said)} in balances; {Money.Usd(read)} were read.";
        }
    }

    // Columns in another order are not compared.
    private static bool HeadIsUsual(IReadOnlyList<Row> rows, int first)
    {
        var head = rows.Take(first).TakeLast(MostRowsOfTheHead).Where(r => r.Page == rows[first].Page).SelectMany(r => r.Words).OrderBy(w => w.Box.X).Select(w => Phrase.Word(w.Text)).ToList();
        return head.IndexOf("open") is >= 0 and var open && head.IndexOf("with") is var with && with > open && head.IndexOf("total") > with;
    }

    // How many words the type takes; null where none stands there.
    private static int? TypeOf(Row row)
        => row.Words.Count < 3 ? null : Phrase.Word(row.Words[0].Text) is not ("revolving" or "mortgage" or "installment" or "instalment" or "other" or "total" or "auto" or "student") ? null
            : Phrase.Word(row.Words[1].Text) is "accounts" or "loans" ? 2 : 1;

    private static bool IsNumber(string word) => word.Length > 0 && word.All(c => char.IsAsciiDigit(c) || c is '$' or ',' or '.' or '%' or '-' or '/' or 'N' or 'A') && (char.IsAsciiDigit(word[^1]) || word[^1] is '%' or '-' || word == "N/A");
}
