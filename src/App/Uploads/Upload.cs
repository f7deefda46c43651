using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Prospect.Kernel;

namespace Prospect.App.Uploads;

/// <summary>Takes the files out of a request of <c>multipart/form-data</c>.</summary>
/// <remarks>The framework's own form reader puts larger files on the disk for a while. Here nothing of a person touches it.</remarks>
internal sealed class Upload(UploadLimits limits)
{
    private const string Part = "file";
    private const int LongestBoundary = 128, LongestField = 8000, MostFields = 400;

    public async Task<Result<IReadOnlyList<UploadedFile>>> ReadAsync(HttpRequest request, CancellationToken cancelled)
        => (await ReadFormAsync(request, cancelled)).Map(form => form.Files);

    /// <summary>The files, and the fields beside them.</summary>
    public async Task<Result<UploadedForm>> ReadFormAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (Boundary(request) is not { } boundary)
        {
            return new Error("request.media-type", "Send the files as multipart/form-data, in parts named file.");
        }

        var (files, fields) = (new List<UploadedFile>(), new List<(string Name, string Value)>());
        Error? refused = null;
        var reader = new MultipartReader(boundary, request.Body) { HeadersLengthLimit = 16_384 };
        try
        {
            // After a refusal the rest is still read to its end: a browser shows no answer while it is sending.
            while (await reader.ReadNextSectionAsync(cancelled) is { } section)
            {
                if (FieldOf(section) is { } name)
                {
                    refused ??= await ReadField(section, name, fields, cancelled);
                    continue;
                }

                var read = await ReadFile(section, files.Count, cancelled);
                refused ??= read.Refused;
                if (refused is null && read.File is { } file)
                {
                    files.Add(file);
                }
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return new Error("usage", "The form that was sent is cut off or not well made.");
        }

        return refused is not null ? refused
            : files.Count == 0 ? new Error("request.no-file", "Choose a file and send it again. Its part is named file.")
            : new UploadedForm(files, fields);
    }

    private static string? FieldOf(MultipartSection section)
        => ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) && disposition.IsFormDisposition() ? HeaderUtilities.RemoveQuotes(disposition.Name).ToString() : null;

    private static async Task<Error?> ReadField(MultipartSection section, string name, List<(string, string)> fields, CancellationToken cancelled)
    {
        var value = new byte[LongestField + 1];
        var read = await section.Body.ReadAtLeastAsync(value, value.Length, throwOnEndOfStream: false, cancelled);
        await section.Body.CopyToAsync(Stream.Null, cancelled);
        if (read > LongestField || fields.Count >= MostFields)
        {
            return new("usage", read > LongestField ? $"The part {(name.Length > 40 ? name[..40] : name)} is longer than {LongestField} bytes." : $"There are more than {MostFields} parts beside the files.");
        }

        fields.Add((name, Encoding.UTF8.GetString(value, 0, read)));
        return null;
    }

    private async Task<(UploadedFile? File, Error? Refused)> ReadFile(MultipartSection section, int before, CancellationToken cancelled)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
            || !disposition.IsFileDisposition()
            || !HeaderUtilities.RemoveQuotes(disposition.Name).Equals(Part, StringComparison.Ordinal))
        {
            await section.Body.CopyToAsync(Stream.Null, cancelled);
            return default;
        }

        var name = NameOf(disposition);
        var content = await ReadContent(section.Body, cancelled);

        // A form that is sent without a choice has a part with neither name nor content.
        return content is { Length: 0 } && name.Length == 0 ? default
            : before >= limits.Files ? (null, new("request.too-many-files", $"At most {limits.Files} files are read together. Send the ones that matter most."))
            : content is null ? (null, new Error("document.too-large", $"Files of up to {limits.FileBytes / (1024 * 1024)} MB are read. Saving the document without pictures often makes it small enough.").About(name))
            : (new(name.Length == 0 ? "document" : name, content), null);
    }

    /// <summary>All bytes, or null where there are more than are taken.</summary>
    private async Task<byte[]?> ReadContent(Stream body, CancellationToken cancelled)
    {
        using var content = new MemoryStream();
        var buffer = new byte[65_536];
        while (await body.ReadAsync(buffer, cancelled) is > 0 and var read)
        {
            if (content.Length + read > limits.FileBytes)
            {
                await body.CopyToAsync(Stream.Null, cancelled);
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static string NameOf(ContentDispositionHeaderValue disposition)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        name = string.Concat(name.Where(c => !char.IsControl(c)));
        return name.Length > 120 ? name[..120] : name;
    }

    private static string? Boundary(HttpRequest request)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary.ToString() : null;
}
