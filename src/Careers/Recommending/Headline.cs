namespace Prospect.Careers.Recommending;

/// <summary>The judgement in a sentence.</summary>
internal static class Headline
{
    public static string Of(List<Recommendation> items)
    {
        if (items.Count == 0)
        {
            return "Nothing in the document points to an occupation of the catalogue.";
        }

        var first = items[0].Occupation.Label;
        var article = "aeiou".Contains(char.ToLowerInvariant(first[0]), StringComparison.Ordinal) ? "an" : "a";
        return items[0].Score >= 0.35m
            ? $"You are closest to work as {article} {LowerFirst(first)}."
            : $"Little in the document points to one occupation; nearest is work as {article} {LowerFirst(first)}.";
    }

    // "IT support specialist" keeps its capitals.
    private static string LowerFirst(string label)
        => label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
