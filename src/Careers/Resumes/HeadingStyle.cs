using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>What a line looks like, as far as it sets headings off from the text.</summary>
internal readonly record struct HeadingStyle(double Size, bool Bold, bool Caps, int Rgb)
{
    public static HeadingStyle Of(Line line)
        => new(Math.Round(line.Style.Size * 2) / 2, line.Words.Where(w => w.Text.Any(char.IsLetter)).All(w => w.Style.Bold), IsCaps(line.Text), line.Style.Rgb);

    /// <summary>The look of most of the text.</summary>
    public static HeadingStyle OfBody(IEnumerable<Line> lines)
        => lines.GroupBy(Of).OrderByDescending(g => g.Sum(l => l.Text.Length)).ThenBy(g => g.Key.Size).First().Key;

    public bool StandsOutFrom(HeadingStyle body)
        => Size > body.Size + 0.7 || (Bold && !body.Bold) || (Caps && !body.Caps) || (Rgb != body.Rgb && Size > body.Size - 2);

    private static bool IsCaps(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);
}
