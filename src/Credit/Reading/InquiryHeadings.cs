using System.Collections.Frozen;

namespace Prospect.Credit.Reading;

/// <summary>
/// Knows the headings of inquiries by the words that they are made of: "Inquiries that display to companies", "Seen by you alone". Each
/// bureau and each year words them in another way, and all of them say who else sees the inquiries.
/// </summary>
internal static class InquiryHeadings
{
    private const int MostWords = 10;

    private static readonly FrozenSet<string> Words = new[]
    {
        "inquiries", "inquiry", "requests", "request", "for", "of", "your", "credit", "history", "report", "file", "information", "that", "which", "are", "is", "may", "can", "do", "does", "not", "display", "displayed", "displays",
        "shown", "show", "seen", "viewed", "visible", "shared", "disclosed", "only", "alone", "by", "to", "with", "you", "others", "other", "companies", "company", "lenders", "creditors", "hard", "soft", "regular", "promotional",
        "account", "review", "affect", "impact", "rating", "score", "scores", "the", "businesses", "and", "consumer", "yourself", "anyone", "else", "in", "past", "last", "two", "years", "-", "type",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Subjects = new[] { "inquiries", "inquiry", "requests" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Sights = new[] { "seen", "viewed", "shown", "shared", "displayed", "visible" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> OfOneself = new[] { "soft", "promotional", "not", "only", "alone", "review", "you" }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="row">The row.</param>
    /// <param name="text">Its text as the vocabulary writes it, without what says that it goes on.</param>
    /// <returns>The part that it opens; null for everything else.</returns>
    public static Part? Of(Row row, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords || row.Cells.Count != 1 || row.Text.EndsWith('.') || !char.IsUpper(row.Text[0]) || !words.All(Words.Contains))
        {
            return null;
        }

        var asks = words.Any(Subjects.Contains);
        var sees = Sights.Contains(words[0]) && words.Length > 2 && words[1] is "by" or "to" or "with" or "only";
        return !asks && !sees ? null : words.Any(OfOneself.Contains) ? Part.SoftInquiries : Part.HardInquiries;
    }
}
