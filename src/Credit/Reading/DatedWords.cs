using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Finds the dates among words, each with the words that spell it.</summary>
internal static class DatedWords
{
    public static List<(PartialDate Date, List<(int Page, Word Word)> Words)> Of(IReadOnlyList<(int Page, Word Word)> words)
    {
        var starts = new List<int>();
        var text = "";
        foreach (var (_, word) in words)
        {
            // A date may wrap at its hyphen: "2026-", then "02-12".
            var joint = text.Length == 0 || (text[^1] is '-' && char.IsAsciiDigit(word.Text[0])) ? "" : " ";
            starts.Add(text.Length + joint.Length);
            text += joint + word.Text;
        }

        return [.. DateText.ReadAll(text).Select(d => (d.Date, words.Where((w, i) => starts[i] < d.End && starts[i] + w.Word.Text.Length > d.Start).ToList()))];
    }
}
