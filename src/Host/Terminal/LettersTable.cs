using Prospect.Credit;
using Prospect.Credit.Disputing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Terminal;

/// <summary>Letters, and the findings that letters can be about, for people.</summary>
internal static class LettersTable
{
    /// <summary>The findings by the numbers by which they are confirmed.</summary>
    public static IRenderable Choice(CreditAnalysis analysis)
    {
        var table = Text.Grid("--finding", "", "What looks wrong");
        foreach (var (number, finding) in analysis.Findings.Index())
        {
            table.AddRow($"{number + 1}", Text.Safe(finding.Severity.ToString().ToLowerInvariant()), $"{Text.Safe(finding.Text)} [dim]{Text.Safe(finding.Law)}[/]");
        }

        return Text.Rows([new Markup(analysis.Findings.Count == 0 ? "Nothing looks wrong, so there is nothing to write about." : "Name those that you know to be wrong with --finding, once for each:\n"), table]);
    }

    /// <param name="letters">As written.</param>
    /// <param name="files">Where they lie; none where they are shown here.</param>
    public static IRenderable Of(DisputeLetters letters, IReadOnlyList<string> files)
    {
        var parts = new List<IRenderable>();
        foreach (var letter in letters.Letters)
        {
            parts.Add(Text.Heading($"{letter.Subject}: {letter.To}"));
            if (files.Count == 0)
            {
                parts.Add(new Padder(new Spectre.Console.Text(letter.Text), new(2, 0, 0, 1)));
            }

            parts.Add(new Markup($"[dim]{Text.Safe(letter.Clock.Text)}{(letter.Clock.If is { } day ? $" If they have it {AnswerClock.DaysInTheMail} days after its date: {day:yyyy-MM-dd}, at the latest {letter.Clock.Latest:yyyy-MM-dd}." : "")}[/]\n"));
        }

        if (files.Count > 0)
        {
            parts.Add(Text.Heading("Written"));
            parts.AddRange(files.Select(f => new Markup($"  {Text.Safe(f)}")));
        }

        parts.Add(Text.Heading("Your rights"));
        parts.AddRange(letters.Rights.Select(r => new Padder(new Markup(Text.Safe(r)), new(2, 0, 0, 1))));
        return Text.Rows(parts);
    }
}
