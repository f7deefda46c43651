namespace Prospect.Credit.Reading;

/// <summary>Knows the explanation of the signs of a payment calendar.</summary>
internal static class LegendRows
{
    private static readonly string[] Meanings =
        ["days past due", "days late", "past due 30", "past due 60", "past due 90", "paid on time", "charge-off", "charge off", "chargeoff", "charged off", "collection", "repossession", "foreclos", "voluntary surrender", "too new", "no data", "not reported", "bankruptcy", "current", "terms met", "unknown", "on time", "30 days", "60 days", "90 days", "120 days", "closed"];

    /// <summary>True for a row that explains two signs or more, or that says that it explains some.</summary>
    public static bool Is(Row row)
    {
        var plain = row.Plain;
        var said = plain.StartsWith("legend", StringComparison.Ordinal) || plain.StartsWith("key ", StringComparison.Ordinal) || plain.StartsWith("payment history guide", StringComparison.Ordinal) || plain.StartsWith("payment history legend", StringComparison.Ordinal)
            || plain.StartsWith("guide", StringComparison.Ordinal) || plain.StartsWith("codes ", StringComparison.Ordinal) || plain.StartsWith("symbols", StringComparison.Ordinal);
        var count = Meanings.Count(m => plain.Contains(m, StringComparison.Ordinal));
        return (said && count >= 1) || (row.Words.Count >= 5 && count >= 3) || (count >= 2 && row.Words.Count(w => w.Text is "=" || w.Text.Length <= 3 && w.Text.All(c => char.IsDigit(c) || char.IsUpper(c) || !char.IsLetterOrDigit(c))) >= 2 && row.Words.Count >= 4);
    }
}
