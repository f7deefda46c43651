using System.CommandLine;
using System.Text;
using Prospect.Credit;
using Prospect.Credit.Disputing;
using Prospect.Documents.Writing;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

internal static class CreditLettersVerb
{
    public static Command Create()
    {
        var (files, corrections, json) = (Shared.Files(), Shared.Corrections(), Shared.Json());
        var findings = new Option<string[]>("--finding") { Description = "A finding that you know to be so: its number as listed, its rule, or rule@0.3; may be given again. Without it the findings are listed.", HelpName = "FINDING" };
        var name = new Option<string?>("--name") { Description = "Who writes; without it the name in the report.", HelpName = "NAME" };
        var address = new Option<string?>("--address") { Description = "Lines parted by semicolons; without it the first address in the report.", HelpName = "LINES" };
        var statement = new Option<string?>("--statement") { Description = "What you add in your own words.", HelpName = "TEXT" };
        var enclosures = new Option<string[]>("--enclose") { Description = "What you enclose besides the usual copies; may be given again.", HelpName = "TEXT" };
        var notice = new Option<string?>("--notice") { Description = "The day on which a collector's first notice came, such as 2026-05-01.", HelpName = "DAY" };
        var folder = new Option<string?>("--out") { Description = "A folder for the letters, as PDF, Word and text; without it they are shown.", HelpName = "DIR" };
        var verb = new Verb("letters", "Letters to dispute what you know to be wrong: to bureaus, creditors and collectors, for you to read, change, sign and send. Nothing is sent.",
            "./prospect credit letters experian.pdf", "./prospect credit letters experian.pdf --finding 1 --finding 3 --name \"Ada Example\" --out letters") { files, corrections, findings, name, address, statement, enclosures, notice, folder, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            if (!(await CreditReadVerb.ReportsAsync(parsed.GetRequiredValue(files), parsed.GetValue(corrections), cancellation)).TryGet(out var reports, out var error))
            {
                return Failure.Report(error, asJson);
            }

            var analysis = CreditAnalyser.Analyse(reports, Today.Utc);
            if ((parsed.GetValue(findings) ?? []) is not { Length: > 0 } marks)
            {
                return asJson ? Failure.Report(new("usage", "Name the findings that you can confirm with --finding; credit analyse --json lists them."), asJson) : Answer.Table(LettersTable.Choice(analysis));
            }

            if (!FindingMark.Find(analysis.Findings, marks).TryGet(out var chosen, out error)
                || !Sender.Read(reports, parsed.GetValue(name), parsed.GetValue(address), parsed.GetValue(statement), parsed.GetValue(enclosures) ?? [], parsed.GetValue(notice), Today.Utc).TryGet(out var sender, out error))
            {
                return Failure.Report(error, asJson);
            }

            var letters = LetterWriter.Write(reports, analysis.Findings, chosen, sender, Today.Utc);
            IReadOnlyList<string> written = [];
            if (parsed.GetValue(folder) is { } into && !(await WriteAsync(letters, into, cancellation)).TryGet(out written!, out error))
            {
                return Failure.Report(error, asJson);
            }

            return asJson ? Answer.Json(writer => CreditJson.Write(writer, letters)) : Answer.Table(LettersTable.Of(letters, written));
        });
        return verb;
    }

    private static async Task<Result<IReadOnlyList<string>>> WriteAsync(DisputeLetters letters, string folder, CancellationToken cancellation)
    {
        var files = new List<(string Path, byte[] Content)>();
        foreach (var letter in letters.Letters)
        {
            var path = Path.Combine(folder, letter.FileName);
            if (WrittenPdf.Of(letter.Document).TryGet(out var pdf, out var unwritable))
            {
                files.Add(($"{path}.pdf", pdf));
            }
            else
            {
                await Console.Error.WriteLineAsync(unwritable.Detail);
            }

            files.Add(($"{path}.docx", WrittenWord.Of(letter.Document)));
            files.Add(($"{path}.txt", Encoding.UTF8.GetBytes(letter.Text)));
        }

        // A letter that a person has already worked on is never written over.
        if (files.Where(f => File.Exists(f.Path)).Select(f => f.Path).ToList() is { Count: > 0 } there)
        {
            return new Error("usage", $"{string.Join(", ", there)} {(there.Count == 1 ? "is" : "are")} there already. Name another folder, or put {(there.Count == 1 ? "it" : "them")} away first.");
        }

        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (path, content) in files)
            {
                await File.WriteAllBytesAsync(path, content, cancellation);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Error("usage", $"The letters cannot be written there: {fault.Message}");
        }

        return (string[])[.. files.Select(f => f.Path)];
    }
}
