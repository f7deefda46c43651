using Microsoft.AspNetCore.Http;
using Prospect.App.Uploads;
using Prospect.App.Uploads.Keeping;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Careers.Profiles.Sources;
using Prospect.Kernel;

namespace Prospect.App.Careers;

/// <summary>From the files that somebody sent to a reading: documents for people, files that programs make, answers and corrections kept from before, told apart by what they hold.</summary>
internal sealed class ReadProfile(Upload upload, DocumentIntake intake)
{
    public async Task<Result<CareerReading>> OfAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (!(await upload.ReadAsync(request, cancelled)).TryGet(out var files, out var error))
        {
            return error;
        }

        var kept = await KeptDocuments.ReceiveAsync(request.HttpContext, KeptDocuments.Resume, files.Where(f => !ProfileCorrectionsFile.Recognises(f.Content.Span)), cancelled);
        return await OfAsync(request.HttpContext, files, kept, cancelled);
    }

    /// <summary>Of documents that are kept: says where they stand.</summary>
    public async Task<Result<CareerReading>> OfAsync(HttpContext context, IReadOnlyList<UploadedFile> files, IReadOnlyList<Identifier> kept, CancellationToken cancelled)
    {
        var read = (await OfAsync(files, cancelled)).Map(reading => reading with { Kept = kept });
        await KeptDocuments.ReadAsync(context, kept, read.Ok ? null : read.Error, read.Ok && read.Value.Corrections.Count > 0 ? CarriedPerson.Json(read.Value.Corrections) : null, cancelled);
        return read;
    }

    public async Task<Result<CareerReading>> OfAsync(IReadOnlyList<UploadedFile> files, CancellationToken cancelled)
    {
        var (sources, corrections) = (new List<CarriedFile>(), new List<ProfileCorrection>());
        foreach (var file in files)
        {
            if (ProfileCorrectionsFile.Recognises(file.Content.Span))
            {
                if (!ProfileCorrectionsFile.Read(file.Content).TryGet(out var more, out var unusable))
                {
                    return unusable.About(file.Name);
                }

                corrections.AddRange(more);
            }
            else if (SourceReader.Recognise(file.Content.Span) is not SourceKind.Document)
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

        return sources.Count > 0 ? new CareerReading(sources, corrections)
            : new Error("request.no-file", "Your corrections came without a résumé. Choose the résumé too, and send both.");
    }
}
