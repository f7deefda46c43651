using System.Globalization;
using System.Text.RegularExpressions;

namespace Prospect.Credit.Reading;

/// <summary>Reads amounts of dollars: <c>$1,234</c>, <c>1234.50</c>, <c>-$5</c>, <c>($5)</c>.</summary>
internal static partial class MoneyText
{
    [GeneratedRegex(@"(?<minus>[-\u2212(]\s*)?\$?\s*(?<minus2>-)?(?<n>\d{1,3}(?:,\d{3})+|\d+)(?<c>\.\d{2})?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amounts();

    /// <summary>The amount that the text is; null where it is something else, or says that there is none.</summary>
    public static decimal? Read(string? text)
    {
        var plain = text?.Trim(' ', '>', '<', '*') ?? "";
        var match = Amounts().Match(plain);
        return match.Success && match.Index == 0 && (match.Length == plain.Length || !char.IsLetterOrDigit(plain[match.Length]) && plain[match.Length] is not ('/' or '-' or '.'))
            ? Value(match) : null;
    }

    /// <summary>The first amount with a dollar sign before the given words: <c>$2,199 past due</c>.</summary>
    public static decimal? Before(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : Amounts().Matches(text[..at]).Where(m => m.Value.Contains('$', StringComparison.Ordinal)).Select(m => (decimal?)Value(m)).LastOrDefault();
    }

    private static decimal Value(Match match)
    {
        var amount = decimal.Parse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal) + match.Groups["c"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return match.Groups["minus"].Success || match.Groups["minus2"].Success ? -amount : amount;
    }
}
