using System.CommandLine;
using Prospect.Documents;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

/// <summary>Shows what is read from a document before anything is made of it; for whoever works on a reader.</summary>
internal static class TextVerb
{
    public static Command Create()
    {
        var file = Shared.File();
        var verb = new Verb("text", "The placed text of a document: page, block, place and words of each line.", "prospect text examples/resumes/NAME.pdf") { file };
        verb.Hidden = true;
        verb.SetAction(async (parsed, cancellation) =>
        {
            await using var reader = Readers.ForOneCommand();
            var read = await reader.ReadAllAsync([parsed.GetRequiredValue(file)], cancellation);
            return read.Ok ? Print(read.Value[0]) : Failure.Report(read.Error, json: false);
        });
        return verb;
    }

    private static int Print(PlacedDocument document)
    {
        foreach (var page in document.Pages)
        {
            Console.WriteLine($"page {page.Number}, {page.Width:0} by {page.Height:0} points");
            foreach (var line in page.Furniture)
            {
                Console.WriteLine($"  margin  {line.Text}");
            }

            foreach (var line in page.Hidden)
            {
                Console.WriteLine($"  hidden  {line.Text}");
            }

            foreach (var line in page.Lines)
            {
                var look = $"{line.Style.Size:0.0}{(line.AllBold ? " bold" : "")}";
                Console.WriteLine($"  {line.Block,4} {line.Row,4}  {line.Box.X,6:0.0} {line.Box.Y,6:0.0}  {look,-9}  {(line.Bullet is { } sign ? $"[{sign}] " : "")}{line.Text}");
            }
        }

        return ExitStatus.Done;
    }
}
