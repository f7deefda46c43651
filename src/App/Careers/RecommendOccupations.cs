using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.App.Shell.Problems;
using Prospect.App.Uploads;
using Prospect.App.Uploads.Keeping;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Recommending;
using Prospect.Kernel;

namespace Prospect.App.Careers;

/// <summary>Recommends occupations to whoever sends a résumé or tries a sample: as a page, and as JSON.</summary>
internal sealed class RecommendOccupations(ReadProfile reading, CarriedPerson carried, OccupationCatalogue catalogue, TimeProvider time)
{
    private static readonly Samples Samples = new("resumes");

    public static void Map(IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<UploadLimits>();
        routes.MapGet("/career", () => Door(null)).ExcludeFromDescription();
        routes.MapPost("/career", async (HttpRequest request, RecommendOccupations use, CancellationToken cancelled)
            => Page(await use.AnswerAsync(request, cancelled))).ReadsDocuments(limits).ExcludeFromDescription();
        routes.MapGet("/career/samples/{name}", async (string name, RecommendOccupations use, CancellationToken cancelled)
            => Page(await use.AnswerSampleAsync(name, cancelled))).ReadsDocuments(limits).ExcludeFromDescription();
        routes.MapGet("/career/kept/{id}", (string id, HttpContext context, RecommendOccupations use, CancellationToken cancelled)
            => use.AnswerKeptAsync(id, context, cancelled)).ReadsDocuments(limits).ExcludeFromDescription();
        routes.MapPost("/api/v1/career/recommendations", async (HttpRequest request, RecommendOccupations use, CancellationToken cancelled)
            => Json(await use.AnswerAsync(request, cancelled))).ReadsDocuments(limits)
            .DescribesFiles<RecommendationsShape>(
                "recommendOccupations",
                "Recommend occupations",
                "Ranked occupations for the person whose résumé it is, with the reasons that add up to each score, the skills that match and that are missing, and what would lift the score most. Several files are several sources of one person.",
                "A résumé (PDF, Word, HTML, Markdown, plain text or a scan), a JSON Resume, LinkedIn's archive, an account's export from GitHub, answers (prospectAnswers), or corrections (prospectProfileCorrections), which win over what is read.",
                RecommendationsShape.Example);
    }

    private async Task<Result<CareerAnswer>> AnswerAsync(HttpRequest request, CancellationToken cancelled)
        => (await reading.OfAsync(request, cancelled)).TryGet(out var read, out var error) ? await AnswerAsync(request.HttpContext, read, cancelled) : error;

    private async Task<Result<CareerAnswer>> AnswerAsync(HttpContext context, CareerReading read, CancellationToken cancelled)
    {
        var answer = Answer(read);
        await KeptDocuments.MoveAsync(context, read.Kept, answer.Ok ? DocumentStates.Analysed : DocumentStates.Refused, answer.Ok ? null : answer.Error, cancelled);
        return answer;
    }

    /// <summary>The answer for a document that is kept for whoever asks, with what they put right in it.</summary>
    private async Task<IResult> AnswerKeptAsync(string id, HttpContext context, CancellationToken cancelled)
    {
        if (!Identifier.TryParse(id, out var document) || KeptDocuments.For(context) is not var (keeper, person) || await keeper.OpenAsync(person, document, cancelled) is not { Kind: KeptDocuments.Resume } opened)
        {
            return Results.NotFound();
        }

        UploadedFile[] files = opened.Corrections is { } corrections ? [opened.File, new("prospect-profile-corrections.json", corrections)] : [opened.File];
        return Page((await reading.OfAsync(context, files, [document], cancelled)).TryGet(out var read, out var error) ? await AnswerAsync(context, read, cancelled) : error);
    }

    private async Task<Result<CareerAnswer>> AnswerSampleAsync(string name, CancellationToken cancelled)
        => Samples.Find(name) is { } file
            ? (await reading.OfAsync([file], cancelled)).Then(Answer)
            : new Error("request.unknown-sample", $"There is no sample called {name}. Those that there are stand below.");

    private Result<CareerAnswer> Answer(CareerReading read) => read.Answer(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), catalogue, carried);

    internal static PageAnswer Page(Result<CareerAnswer> answer) => answer.TryGet(out var good, out var error)
        ? PageAnswer.Of<CareerPage>(new() { [nameof(CareerPage.Answer)] = good })
        : Door(error);

    private static PageAnswer Door(Error? error) => PageAnswer.Of<CareerDoor>(
        new() { [nameof(CareerDoor.Error)] = error, [nameof(CareerDoor.Samples)] = Samples.All },
        error is null ? StatusCodes.Status200OK : ErrorTable.Of(error).Status);

    private static IResult Json(Result<CareerAnswer> answer) => answer.TryGet(out var good, out var error)
        ? JsonAnswer.Of(writer => RecommendationsJson.Write(writer, good.Recommendations))
        : Failure.Document(error);
}
