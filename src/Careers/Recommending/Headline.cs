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

        var work = Work(items[0].Occupation.Label);
        return items[0].Score >= 0.35m ? $"You are closest to {work}." : $"Little in the document points to one occupation; nearest is {work}.";
    }

    // O*NET's labels are in the plural, "Registered Nurses"; the others name one person, "registered nurse".
    private static string Work(string label)
        => label.Split(',')[0] is [.., not ('s' or 'u' or 'i'), 's'] ? $"the work of {label}"
            : $"work as {("aeiou".Contains(char.ToLowerInvariant(label[0]), StringComparison.Ordinal) ? "an" : "a")} {LowerFirst(label)}";

    // "IT support specialist" keeps its capitals.
    internal static string LowerFirst(string label)
        => label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
