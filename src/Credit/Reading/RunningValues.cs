using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Labels and values in running text, divided by semicolons, as reports sent by mail set them: <c>NAME; Assigned 08/03/2025; Client: X; Amount: $412</c>.</summary>
/// <param name="Rows">How many rows the text takes.</param>
/// <param name="Name">What stands first without a label: a name; empty where a label stands first.</param>
/// <param name="Values">The values.</param>
internal sealed record RunningValues(int Rows, IReadOnlyList<(int Page, Word Word)> Name, List<Value> Values)
{
    private const int LeastValues = 3, MostRows = 12, MostWordsOfALabel = 8;

    /// <summary>The running text that begins at a row; null where none does.</summary>
    public static RunningValues? Of(IReadOnlyList<Row> rows, int at, Labels vocabulary)
    {
        if (!rows[at].Text.Contains(';', StringComparison.Ordinal))
        {
            return null;
        }

        var end = at + 1;
        while (end < rows.Count && end - at < MostRows && GoesOn(rows[end - 1], rows[end], rows[at]))
        {
            end++;
        }

        var values = new List<Value>();
        IReadOnlyList<(int Page, Word Word)> name = [];
        var parts = Parts([.. rows.Skip(at).Take(end - at).SelectMany(r => r.Words.Select(w => (r.Page, w)))]);
        for (var i = 0; i < parts.Count; i++)
        {
            var found = ValuesOf(parts[i], vocabulary, rows[at]).ToList();
            if (found.Count == 0 && values.Count > 0 && values[^1].Field is Field.Remarks && char.IsLower(parts[i][0].Word.Text[0]))
            {
                values[^1] = values[^1] with { Text = $"{values[^1].Text}; {Text(parts[i])}", Words = [.. values[^1].Words, .. parts[i]] };
                continue;
            }

            name = found.Count == 0 && i == 0 ? parts[i] : name;
            values.AddRange(found);
        }

        return values.Count(v => v.Words.Count > 0) >= LeastValues ? new(end - at, name, values) : null;
    }

    private static bool GoesOn(Row last, Row next, Row first)
        => last.IsFollowedBy(next) && Math.Abs(next.Height - first.Height) < 0.5 && next.Box.X < first.Box.X + first.Height && next.Box.X > first.Box.X - first.Height && last.Box.Right - first.Box.X > 20 * first.Height && !(last.Text.EndsWith('.') && !next.Text.Contains(';', StringComparison.Ordinal));

    private static List<List<(int Page, Word Word)>> Parts(List<(int Page, Word Word)> words)
    {
        var parts = new List<List<(int Page, Word Word)>> { new() };
        foreach (var (page, word) in words)
        {
            var ends = word.Text.EndsWith(';');
            parts[^1].Add((page, ends ? word with { Text = word.Text.TrimEnd(';') } : word));
            if (ends)
            {
                parts.Add([]);
            }
        }

        return [.. parts.Where(p => p.Count > 0 && p.Exists(w => w.Word.Text.Length > 0))];
    }

    private static IEnumerable<Value> ValuesOf(List<(int Page, Word Word)> part, Labels vocabulary, Row row)
    {
        var plain = Plain(part);
        var match = vocabulary.Follow(plain, 0);
        if (match.Field is not { } field)
        {
            // "Individual Account" says whose account it is without a label.
            if (vocabulary == Vocabulary.Account && part.Count <= 3 && AccountWords.Responsibility(string.Join(' ', part.Select(w => w.Word.Text))) is not Reports.Responsibility.Unknown)
            {
                yield return Make(Field.Responsibility, part, row);
            }

            yield break;
        }

        // "Status as of 03/07/2026: Unpaid": the day belongs to the label.
        var colon = part.FindIndex(w => w.Word.Text.EndsWith(':'));
        if (colon >= match.Count && colon <= MostWordsOfALabel && colon + 1 < part.Count && DateText.Read(Text(part[match.Count..(colon + 1)])) is not null && vocabulary.Follow([plain[0]], 0).Field is { } dated)
        {
            yield return Make(field == dated ? Field.BalanceUpdated : field, part[match.Count..(colon + 1)], row);
            yield return Make(dated, part[(colon + 1)..], row);
            yield break;
        }

        yield return Make(field, part[match.Count..].SkipWhile(w => w.Word.Text is "-" or ":" or "\u2013" or "\u2014").ToList(), row);
    }

    // A word that the end of a line has cut is one word of the label: "ADDI-" and "TIONAL".
    private static List<string> Plain(List<(int Page, Word Word)> part)
    {
        for (var i = 0; i + 1 < part.Count; i++)
        {
            var (first, second) = (part[i].Word, part[i + 1].Word);
            if (first.Text.Length > 1 && first.Text.EndsWith('-') && second.Box.SharedHeight(first.Box) < 0.3 && char.IsLetter(first.Text[^2]))
            {
                part[i] = (part[i].Page, first with { Text = first.Text[..^1] + second.Text });
                part.RemoveAt(i + 1);
            }
        }

        return part.ConvertAll(w => Phrase.Word(w.Word.Text));
    }

    private static string Text(List<(int Page, Word Word)> words) => string.Join(' ', words.Select(w => w.Word.Text));

    private static Value Make(Field field, List<(int Page, Word Word)> words, Row row) => new(field, Text(words), words, row, row.Box.X);
}
