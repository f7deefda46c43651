using System.Globalization;
using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Months that only their order tells: first letters, numbers, or names set so close that no gap parts them.</summary>
internal static partial class MonthsByOrder
{
    private const string Letters = "JFMAMJJASOND";
    private const int Months = 12;

    [GeneratedRegex(@"\G(?:(?<n>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?[/-]?(?:['\u2019]?(?<y>\d{4}|\d{2}))?|(?<m>\d{2})/(?<y>\d{4}|\d{2}))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthAndYear();

    /// <summary>Whole years of letters (<c>J F M …</c>) or numbers (<c>1 2 3 …</c>, <c>01 02 …</c>), in order or in reverse.</summary>
    /// <returns>The month of each word; null where the words are something else.</returns>
    public static List<int>? Of(IReadOnlyList<string> words)
    {
        if (words.Count == 0 || words.Count % Months != 0 || words[0].Length > 2)
        {
            return null;
        }

        foreach (var month in (ReadOnlySpan<Func<string, int, bool>>)[IsLetter, IsNumber])
        {
            foreach (var falls in (ReadOnlySpan<bool>)[false, true])
            {
                var months = words.Select((_, i) => falls ? Months - (i % Months) : (i % Months) + 1).ToList();
                if (words.Select((w, i) => month(w, months[i])).All(fits => fits))
                {
                    return months;
                }
            }
        }

        return null;
    }

    /// <summary>Months, all with their years or all without, of which some run into each other: <c>Jul '26Jun '26May '26</c>.</summary>
    /// <returns>Each with its middle; empty where the words are anything else.</returns>
    public static List<(double X, int Month, int? Year)> Joined(IReadOnlyList<Word> words)
    {
        // Nearly every row that is asked about is none of these.
        if (words.Count == 0 || !MonthAndYear().IsMatch(words[0].Text))
        {
            return [];
        }

        var text = string.Concat(words.Select(w => w.Text));
        var edges = words.SelectMany(w => Enumerable.Range(0, w.Text.Length).Select(i => (Left: w.Box.X + (w.Box.Width * i / w.Text.Length), Right: w.Box.X + (w.Box.Width * (i + 1) / w.Text.Length)))).ToList();
        var months = new List<(double X, int Month, int? Year)>();
        var at = 0;
        while (at < text.Length && MonthAndYear().Match(text, at) is { Success: true } match)
        {
            var month = match.Groups["n"].Success ? DateText.MonthOf(match.Groups["n"].Value) : int.Parse(match.Groups["m"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (month is not (>= 1 and <= Months))
            {
                return [];
            }

            months.Add(((edges[at].Left + edges[at + match.Length - 1].Right) / 2, month.Value, match.Groups["y"].Success ? DateText.Year(match.Groups["y"].Value) : null));
            at += match.Length;
        }

        return at == text.Length && months.Count > 1 && (months.TrueForAll(m => m.Year is null) || months.TrueForAll(m => m.Year is not null)) ? months : [];
    }

    private static bool IsLetter(string word, int month) => word.Length == 1 && char.ToUpperInvariant(word[0]) == Letters[month - 1];

    private static bool IsNumber(string word, int month) => word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == month;
}
