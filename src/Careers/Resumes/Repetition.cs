using Prospect.Careers.Wording;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Finds words that a document says over and over, as some do to please a machine. It gains nothing here, and is told.</summary>
internal static class Repetition
{
    private const int InARow = 4, Lines = 4, LeastLetters = 12;

    /// <summary>What is repeated, each as it stands where it is first; at most three.</summary>
    public static IReadOnlyList<string> In(IEnumerable<Line> lines)
    {
        List<string> found = [];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var (last, row) = ("", 1);
        foreach (var line in lines)
        {
            foreach (var token in Tokens.Of(line.Text))
            {
                row = token.Form == last ? row + 1 : 1;
                last = token.Form;
                if (row == InARow && last.Length > 1 && !char.IsAsciiDigit(last[0]))
                {
                    found.Add(line.Text[token.Start..token.End]);
                }
            }

            // A heading or an employer may well stand there three times; a whole line rarely does.
            if (line.Text.Length >= LeastLetters && (seen[line.Text] = seen.GetValueOrDefault(line.Text) + 1) == Lines && !line.Text.Any(char.IsAsciiDigit) && line.Text.Contains(' ', StringComparison.Ordinal))
            {
                found.Add(line.Text.Length > 60 ? line.Text[..60].TrimEnd() + "…" : line.Text);
            }
        }

        return [.. found.Distinct(StringComparer.OrdinalIgnoreCase).Take(3)];
    }
}
