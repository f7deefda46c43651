using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Prospect.App.Shell.Layout;

/// <summary>A component as the whole answer.</summary>
internal static class PageAnswer
{
    public static RazorComponentResult<TPage> Of<TPage>(Dictionary<string, object?>? parameters = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent
        => new(parameters ?? []) { StatusCode = status, PreventStreamingRendering = true };
}
