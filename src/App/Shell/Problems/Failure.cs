using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Prospect.App.Shell.Layout;
using Prospect.Kernel;
using Prospect.Platform.Data;

namespace Prospect.App.Shell.Problems;

/// <summary>Answers an error in the form that the asker reads: a page for a person, a problem document for a program.</summary>
internal static class Failure
{
    public static IResult Document(Error error)
        => Results.Json(Problem.Of(error), ProblemJson.Default.Problem, Problem.MediaType, ErrorTable.Of(error).Status);

    public static Task Answer(HttpContext context, Error error)
    {
        IResult answer = ForPerson(context.Request)
            ? PageAnswer.Of<ProblemPage>(new() { [nameof(ProblemPage.Error)] = error }, ErrorTable.Of(error).Status)
            : Document(error);
        return answer.ExecuteAsync(context);
    }

    /// <summary>Gives a body to the bare statuses that routing and the server set by themselves.</summary>
    public static Task AnswerStatus(StatusCodeContext status)
    {
        var context = status.HttpContext;
        return Answer(context, OfStatus(context));
    }

    /// <summary>Answers what was thrown: a request that the server refused, or a fault of the program, of which nothing is told outside.</summary>
    public static Task AnswerThrown(HttpContext context)
    {
        var thrown = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (Outage.Is(thrown))
        {
            context.Response.Headers.RetryAfter = "10";
            return Answer(context, new("service.away", "What is kept cannot be reached at this moment. Reading without an account goes on; try again in a little while."));
        }

        return thrown is BadHttpRequestException refused
            ? Answer(context, refused.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? new("document.too-large", "The request is larger than is taken at once. Send fewer or smaller files.")
                : new("usage", "The request could not be read to its end."))
            : Answer(context, new("fault", "Something went wrong in the program, not in your document. Nothing was kept. Trying again may help."));
    }

    private static Error OfStatus(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => new("request.not-found", $"Nothing stands at {context.Request.Path}."),
        StatusCodes.Status405MethodNotAllowed => new("request.method", $"{context.Request.Path} does not answer {context.Request.Method}; it answers {context.Response.Headers.Allow}."),
        StatusCodes.Status413PayloadTooLarge => new("document.too-large", "The request is larger than is taken at once. Send fewer or smaller files."),
        StatusCodes.Status415UnsupportedMediaType => new("request.media-type", "Send the files as multipart/form-data, in parts named file."),
        StatusCodes.Status429TooManyRequests => new("request.too-many", "Too many requests came from your address. Try again in a minute."),
        >= 500 => new("fault", "Something went wrong in the program, not in your document. Nothing was kept. Trying again may help."),
        _ => new("usage", "The request could not be understood."),
    };

    private static bool ForPerson(HttpRequest request)
        => !request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        && MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && accepted.Any(a => a.MediaType == "text/html");
}
