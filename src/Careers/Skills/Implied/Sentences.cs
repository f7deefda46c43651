namespace Prospect.Careers.Skills.Implied;

/// <summary>Cuts a text into sentences, and long ones into pieces, for a model that reads a sentence at a time.</summary>
internal static class Sentences
{
    private const int Longest = 400, Shortest = 2;

    public static IEnumerable<string> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && end - start < Longest && !Ends(text, end))
            {
                end++;
            }

            // A piece that is cut for its length ends with a word, where it has more than one.
            if (end - start == Longest && end < text.Length && text.LastIndexOf(' ', end - 1, Longest) is var gap && gap > start)
            {
                end = gap;
            }

            if (text.AsSpan(start, end - start).Trim() is { Length: >= Shortest } sentence)
            {
                yield return sentence.ToString();
            }

            start = Math.Max(end, start + 1);
            start += start < text.Length && start == end && Ends(text, end) ? 1 : 0;
        }
    }

    private static bool Ends(string text, int at)
        => text[at] is '\n' or '•' || (text[at] is '.' or '!' or '?' or ';' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));
}
