using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Prospect.Kernel;

namespace Prospect.App.Credit;

/// <summary>A form of a result page, which carries the reading along.</summary>
internal static class CarriedForm
{
    /// <summary>The name of the hidden field that holds the reading.</summary>
    public const string Reading = "reading";

    // A report of a hundred accounts, with some fields for each.
    private const int MostFields = 1000;

    /// <returns>The form; or why it is none of ours.</returns>
    public static async Task<Result<FormCollection>> ReadAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            return new Error("request.media-type", "This comes from a form on the result page.");
        }

        try
        {
            // Of this kind of form nothing is put on the disk.
            var form = await request.ReadFormAsync(new FormOptions { ValueLengthLimit = CarriedReading.Longest, BufferBodyLengthLimit = 2 * CarriedReading.Longest, ValueCountLimit = MostFields }, cancelled);
            return new FormCollection(form.ToDictionary());
        }
        catch (InvalidDataException)
        {
            return new Error("credit.corrections", "More was sent than the page asks for.");
        }
    }
}
