using Microsoft.AspNetCore.Http;
using Prospect.App.Uploads;
using Prospect.App.Uploads.Keeping;
using Prospect.Credit.Correcting;
using Prospect.Credit.Electronic;
using Prospect.Kernel;

namespace Prospect.App.Credit;

/// <summary>From the files that somebody sent to a reading: documents for people, files that programs send each other, and corrections kept from before, told apart by what they hold.</summary>
internal sealed class ReadReports(Upload upload, DocumentIntake intake)
{
    /// <summary>The fields beside the files are looked at before the files are read, which takes longer.</summary>
    public async Task<Result<(CreditReading Reading, T Asked)>> OfAsync<T>(HttpRequest request, Func<UploadedForm, Result<T>> ask, CancellationToken cancelled) where T : notnull
    {
        if (!(await upload.ReadFormAsync(request, cancelled)).TryGet(out var form, out var error) || !ask(form).TryGet(out var asked, out error))
        {
            return error;
        }

        var kept = await KeptDocuments.ReceiveAsync(request.HttpContext, KeptDocuments.Report, form.Files.Where(f => !CorrectionsFile.Recognises(f.Content.Span)), cancelled);
        return (await OfAsync(request.HttpContext, form.Files, kept, cancelled)).Map(reading => (reading, asked));
    }

    /// <summary>Of documents that are kept: says where they stand.</summary>
    public async Task<Result<CreditReading>> OfAsync(HttpContext context, IReadOnlyList<UploadedFile> files, IReadOnlyList<Identifier> kept, CancellationToken cancelled)
    {
        var read = (await OfAsync(files, cancelled)).Map(reading => reading with { Kept = kept });
        await KeptDocuments.ReadAsync(context, kept, read.Ok ? null : read.Error, read.Ok && read.Value.Corrections.Count > 0 ? CarriedReading.Json(read.Value.Corrections) : null, cancelled);
        return read;
    }

    /// <summary>Of a form that asks for nothing beside the files.</summary>
    public async Task<Result<CreditReading>> OfAsync(HttpRequest request, CancellationToken cancelled)
        => (await OfAsync<bool>(request, _ => true, cancelled)).Map(asked => asked.Reading);

    public async Task<Result<CreditReading>> OfAsync(IReadOnlyList<UploadedFile> files, CancellationToken cancelled)
    {
        var (sources, corrections) = (new List<CarriedFile>(), new List<Correction>());
        foreach (var file in files)
        {
            if (CorrectionsFile.Recognises(file.Content.Span))
            {
                if (!CorrectionsFile.Read(file.Content).TryGet(out var more, out var unusable))
                {
                    return unusable.About(file.Name);
                }

                corrections.AddRange(more);
            }
            else if (ElectronicFile.Recognises(file.Content.Span))
            {
                sources.Add(new(file.Name, null, file.Content));
            }
            else if ((await intake.ReadAsync([file], cancelled)).TryGet(out var read, out var unread))
            {
                sources.Add(new(file.Name, read[0].Placed, default));
            }
            else
            {
                return unread;
            }
        }

        return sources.Count > 0 ? CreditReading.Of(sources, corrections)
            : new Error("request.no-file", "Your corrections came without a report. Choose the report too, and send both.");
    }
}
