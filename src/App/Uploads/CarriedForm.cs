using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Prospect.Kernel;

namespace Prospect.App.Uploads;

/// <summary>A form of a result page, which carries the reading along.</summary>
internal static class CarriedForm
{
    /// <summary>The name of the hidden field that holds the reading.</summary>
    public const string Reading = "reading";

    /// <summary>The longest reading that a page carries, in letters; a report of some hundred pages.</summary>
    public const int Longest = 6 * 1024 * 1024;

    // A report of a hundred accounts, with some fields for each.
    private const int MostFields = 1000;

    /// <param name="request">What was sent.</param>
    /// <param name="code">The error where more is sent than a page asks for.</param>
    /// <param name="cancelled">Ends the reading.</param>
    /// <returns>The form; or why it is none of ours.</returns>
    public static async Task<Result<FormCollection>> ReadAsync(HttpRequest request, string code, CancellationToken cancelled)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            return new Error("request.media-type", "This comes from a form on the result page.");
        }

        try
        {
            // Of this kind of form nothing is put on the disk.
            var form = await request.ReadFormAsync(new FormOptions { ValueLengthLimit = Longest, BufferBodyLengthLimit = 2 * Longest, ValueCountLimit = MostFields }, cancelled);
            return new FormCollection(form.ToDictionary());
        }
        catch (InvalidDataException)
        {
            return new Error(code, "More was sent than the page asks for.");
        }
    }
}
