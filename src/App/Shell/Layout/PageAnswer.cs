using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Prospect.App.Shell.Layout;

/// <summary>A component as the whole answer.</summary>
/// <remarks>
/// Rendered by <see cref="HtmlRenderer"/> rather than <c>RazorComponentResult</c>: that one brings antiforgery and data protection along,
/// which write a key to the disk even where nobody has anything to protect with it.
/// </remarks>
internal sealed class PageAnswer : IResult
{
    private readonly Type page;
    private readonly Dictionary<string, object?> parameters;
    private readonly int status;

    private PageAnswer(Type page, Dictionary<string, object?> parameters, int status)
        => (this.page, this.parameters, this.status) = (page, parameters, status);

    public static PageAnswer Of<TPage>(Dictionary<string, object?>? parameters = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent
        => new(typeof(TPage), parameters ?? [], status);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        services.GetRequiredService<Visitor>().Context = httpContext;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());

        // All of it before the first byte: a page that fails half way becomes an error page, not half a page.
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(page, ParameterView.FromDictionary(parameters));
            return root.ToHtmlString();
        });
        var bytes = Encoding.UTF8.GetBytes(html);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }
}
