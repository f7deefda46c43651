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
            starts.Add(text.Length + (text.Length > 0 ? 1 : 0));
            text += (text.Length > 0 ? " " : "") + word.Text;
        }

        return [.. DateText.ReadAll(text).Select(d => (d.Date, words.Where((w, i) => starts[i] < d.End && starts[i] + w.Word.Text.Length > d.Start).ToList()))];
    }
}
