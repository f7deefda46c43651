using Microsoft.AspNetCore.Http;
using Prospect.Documents;
using Prospect.Documents.Reading;
using Prospect.Kernel;

namespace Prospect.App.Uploads;

/// <summary>From a request, or from samples, to documents as placed text. An error names the file it is about.</summary>
internal sealed class DocumentIntake(Upload upload, DocumentReader reader)
{
    public async Task<Result<IReadOnlyList<ReadDocument>>> ReadAsync(HttpRequest request, CancellationToken cancelled)
        => (await upload.ReadAsync(request, cancelled)).TryGet(out var files, out var error)
            ? await ReadAsync(files, cancelled) : error;

    public async Task<Result<IReadOnlyList<ReadDocument>>> ReadAsync(IReadOnlyList<UploadedFile> files, CancellationToken cancelled)
    {
        var documents = new List<ReadDocument>();
        foreach (var file in files)
        {
            if (!(await reader.ReadAsync(file.Content, file.Name, cancelled)).TryGet(out var placed, out var error))
            {
                return error.Subject is null ? error.About(file.Name) : error;
            }

            documents.Add(new(file.Name, placed));
        }

        return documents;
    }
}
