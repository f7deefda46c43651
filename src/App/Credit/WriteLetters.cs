using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.App.Shell.Problems;
using Prospect.App.Uploads;
using Prospect.Credit;
using Prospect.Credit.Checking;
using Prospect.Credit.Disputing;
using Prospect.Credit.Reports;
using Prospect.Documents.Writing;
using Prospect.Kernel;

namespace Prospect.App.Credit;

/// <summary>Writes letters about findings that a person confirms, to read, change and download. Nothing is sent, and nothing is kept.</summary>
internal sealed class WriteLetters(ReadReports reading, CarriedReading carried, TimeProvider time)
{
    public const string Path = "/credit/letters";

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<UploadLimits>();
        routes.MapGet(Path, () => Results.Redirect("/credit")).ExcludeFromDescription();
        routes.MapPost(Path, async (HttpRequest request, WriteLetters use, CancellationToken cancelled) => await use.PageAsync(request, cancelled)).ReadsDocuments(limits).ExcludeFromDescription();
        routes.MapPost("/api/v1/credit/letters", async (HttpRequest request, WriteLetters use, CancellationToken cancelled) => await use.ApiAsync(request, cancelled)).ReadsDocuments(limits)
            .DescribesFiles<LettersShape>(
                "writeDisputeLetters",
                "Write letters to dispute",
                "Letters about findings that the person confirms, to each bureau, creditor and collector concerned, with what to enclose, how long the answer may take, and the person's rights. With format=zip the letters come as PDF, Word and text in one archive. Nothing is sent.",
                "A credit report as the bureau gave it, or corrections, as for an analysis.",
                LettersShape.Example,
                new("finding", "A finding that the person confirms: its number in the analysis, counted from 1, its rule, or rule@0.3.", Repeats: true),
                new("name", "Who writes; the name in the report where it is left out."),
                new("address", "Lines parted by line breaks or semicolons; the first address in the report where it is left out."),
                new("statement", "What the person adds in their own words."),
                new("enclosure", "What is enclosed besides the usual copies.", Repeats: true),
                new("notice", "The day on which a collector's first notice came, such as 2026-05-01."),
                new("format", "json, as it is without it, or zip."));
    }

    private async Task<IResult> PageAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (!(await carried.ReadAsync(request, cancelled)).TryGet(out var sent, out var error))
        {
            return AnalyseReports.Page(error);
        }

        var (form, read) = sent;
        var (reports, findings) = Judged(read);
        DisputeLetters? letters = null;
        string? fault = null;
        if (form.ContainsKey("write") || form.ContainsKey("download"))
        {
            string?[] enclosures = (form["enclosures"].ToString()).Split('\n');
            fault = Letters(reports, findings, [.. form["finding"].OfType<string>()], form["name"], form["address"], form["statement"], [.. enclosures.OfType<string>()], form["notice"]).TryGet(out letters, out var wrong) ? null : wrong.Detail;
        }

        if (letters is not null && form["download"].ToString() is { Length: > 0 } wanted)
        {
            var (file, unwritable) = File(letters, wanted);
            if (file is not null)
            {
                return file;
            }

            fault = unwritable!.Detail;
        }

        var page = new LettersForm(reports, findings, form);
        return PageAnswer.Of<LettersPage>(
            new() { [nameof(LettersPage.Asked)] = page, [nameof(LettersPage.Carried)] = form[CarriedForm.Reading].ToString(), [nameof(LettersPage.Letters)] = letters, [nameof(LettersPage.Fault)] = fault },
            fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> ApiAsync(HttpRequest request, CancellationToken cancelled)
    {
        var read = await reading.OfAsync<UploadedForm>(request, form => form.One("format") is null or "json" or "zip" ? form : new Error("usage", "format is json or zip."), cancelled);
        if (!read.Then(r =>
        {
            var (reports, findings) = Judged(r.Reading);
            return Letters(reports, findings, r.Asked.All("finding"), r.Asked.One("name"), r.Asked.One("address"), r.Asked.One("statement"), r.Asked.All("enclosure"), r.Asked.One("notice"));
        }).TryGet(out var letters, out var error))
        {
            return Failure.Document(error);
        }

        return read.Value.Asked.One("format") == "zip" ? Results.File(Zip(letters), "application/zip", "letters.zip") : JsonAnswer.Of(writer => CreditJson.Write(writer, letters));
    }

    private (IReadOnlyList<CreditReport> Reports, IReadOnlyList<Finding> Findings) Judged(CreditReading read)
    {
        var reports = read.Corrected();
        return (reports, ReportChecker.Check(reports, Today));
    }

    private Result<DisputeLetters> Letters(IReadOnlyList<CreditReport> reports, IReadOnlyList<Finding> findings, IReadOnlyList<string> marks, string? name, string? address, string? statement, IReadOnlyList<string> enclosures, string? notice)
        => FindingMark.Find(findings, marks).Then(chosen => Sender.Read(reports, name, address, statement, enclosures, notice, Today).Map(sender => LetterWriter.Write(reports, findings, chosen, sender, Today)));

    private static (IResult? File, Error? Unwritable) File(DisputeLetters letters, string wanted)
    {
        var (name, ending) = (System.IO.Path.GetFileNameWithoutExtension(wanted), System.IO.Path.GetExtension(wanted));
        if (letters.Letters.FirstOrDefault(l => l.FileName == name) is not { } letter)
        {
            return (null, new("usage", "There is no such letter among those that were written."));
        }

        if (ending == ".pdf")
        {
            return WrittenPdf.Of(letter.Document).TryGet(out var pdf, out var error) ? (Results.File(pdf, "application/pdf", wanted), null) : (null, error);
        }

        return ending == ".docx" ? (Results.File(WrittenWord.Of(letter.Document), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", wanted), null)
            : (Results.File(Encoding.UTF8.GetBytes(letter.Text), "text/plain; charset=utf-8", $"{name}.txt"), null);
    }

    private static byte[] Zip(DisputeLetters letters)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var letter in letters.Letters)
            {
                if (WrittenPdf.Of(letter.Document).TryGet(out var pdf, out _))
                {
                    Add(archive, $"{letter.FileName}.pdf", pdf);
                }

                Add(archive, $"{letter.FileName}.docx", WrittenWord.Of(letter.Document));
                Add(archive, $"{letter.FileName}.txt", Encoding.UTF8.GetBytes(letter.Text));
            }

            Add(archive, "your-rights.txt", Encoding.UTF8.GetBytes(string.Join("\n\n", letters.Rights) + "\n"));
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(content);
    }
}
