namespace Prospect.Credit.Reading;

/// <summary>The printed labels of one part of a report, found word by word.</summary>
internal sealed class Labels
{
    private readonly Node root = new();

    public Labels(params (Field Field, string[] Phrases)[] labels)
    {
        foreach (var (field, phrases) in labels)
        {
            foreach (var phrase in phrases)
            {
                var node = root;
                foreach (var word in phrase.Split(' ').Select(Phrase.Word))
                {
                    node = node.Next.TryGetValue(word, out var next) ? next : node.Next[word] = new();
                }

                node.Field = field;
            }
        }
    }

    /// <summary>True for a word that some label begins with.</summary>
    public bool Begins(string word) => root.Next.ContainsKey(word);

    /// <summary>Follows words as far as they spell a label.</summary>
    /// <returns>How many words spell the longest whole label, and which; and where the words stop in the middle of a longer one.</returns>
    public Match Follow(IReadOnlyList<string> words, int start, Node? from = null)
    {
        var node = from ?? root;
        var (count, field) = (0, (Field?)null);
        var at = start;
        while (at < words.Count && node.Next.TryGetValue(words[at], out var next))
        {
            node = next;
            at++;
            if (node.Field is { } whole)
            {
                (count, field) = (at - start, whole);
            }
        }

        return new(field, count, at - start, at > start && node.Next.Count > 0 ? node : null);
    }

    /// <param name="Field">The longest whole label, if any.</param>
    /// <param name="Count">How many words it has.</param>
    /// <param name="Reached">How many words spell a label or the beginning of one.</param>
    /// <param name="Unfinished">Where a longer label goes on, if it does.</param>
    internal readonly record struct Match(Field? Field, int Count, int Reached, Node? Unfinished);

    internal sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);
        public Field? Field { get; set; }
    }
}
