using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Prospect.App.Shell.Problems;
using Prospect.Kernel;

namespace Prospect.App.Accounts.Sessions;

/// <summary>Takes forms only where they come from a page of this service, and only as large as such forms are.</summary>
internal sealed class GuardedForm(IAntiforgery antiforgery, ServiceAddress address) : IEndpointFilter
{
    public const string Field = "form";
    public const int Longest = 32 * 1024;
    private static readonly FormOptions Small = new() { ValueCountLimit = 40, KeyLengthLimit = 100, ValueLengthLimit = 4096, BufferBodyLengthLimit = Longest };

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!address.IsKnown(http.Request))
        {
            return await Refuse(http, new("account.address-unknown", "Whoever runs this service has to say under which address it is reached (PROSPECT_PUBLIC_URL) before people can sign in."));
        }

        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return await next(context);
        }

        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            return await Refuse(http, new("request.media-type", "This takes what a form of its page sends."));
        }

        try
        {
            http.Features.Set<IFormFeature>(new FormFeature(http.Request, Small));
            await http.Request.ReadFormAsync(http.RequestAborted);
            await antiforgery.ValidateRequestAsync(http);
        }
        catch (AntiforgeryValidationException)
        {
            return await Refuse(http, new("request.forged", "The page that the form was on is too old, or the browser keeps no cookies. Open the page again and send it anew."));
        }
        catch (InvalidDataException)
        {
            return await Refuse(http, new("usage", "More was sent than the form holds."));
        }

        return await next(context);
    }

    private static async Task<object?> Refuse(HttpContext context, Error error)
    {
        await Failure.Answer(context, error);
        return Results.Empty;
    }
}
