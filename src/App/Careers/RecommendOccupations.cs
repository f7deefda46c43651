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
using Prospect.Careers;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Recommending;
using Prospect.Careers.Resumes;
using Prospect.Kernel;

namespace Prospect.App.Careers;

/// <summary>Recommends occupations to whoever sends a résumé or tries a sample: as a page, and as JSON.</summary>
internal sealed class RecommendOccupations(Upload upload, DocumentIntake intake, OccupationCatalogue catalogue, TimeProvider time)
{
    private const int Top = 10;
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
                "A résumé: PDF, Word, HTML, Markdown, plain text or a scan.",
                RecommendationsShape.Example);
    }

    private async Task<Result<CareerAnswer>> AnswerAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (!(await upload.ReadAsync(request, cancelled)).TryGet(out var files, out var error))
        {
            return error;
        }

        var kept = await KeptDocuments.ReceiveAsync(request.HttpContext, KeptDocuments.Resume, files, cancelled);
        return await AnswerAsync(request.HttpContext, files, kept, cancelled);
    }

    private async Task<Result<CareerAnswer>> AnswerAsync(HttpContext context, IReadOnlyList<UploadedFile> files, IReadOnlyList<Identifier> kept, CancellationToken cancelled)
    {
        var read = await intake.ReadAsync(files, cancelled);
        if (read.Ok)
        {
            await KeptDocuments.MoveAsync(context, kept, DocumentStates.Read, null, cancelled);
        }

        var answer = read.Then(Answer);
        await KeptDocuments.MoveAsync(context, kept, answer.Ok ? DocumentStates.Analysed : DocumentStates.Refused, answer.Ok ? null : answer.Error, cancelled);
        return answer;
    }

    /// <summary>The answer for a document that is kept for whoever asks.</summary>
    private async Task<IResult> AnswerKeptAsync(string id, HttpContext context, CancellationToken cancelled)
        => Identifier.TryParse(id, out var document) && KeptDocuments.For(context) is var (keeper, person) && await keeper.OpenAsync(person, document, cancelled) is { Kind: KeptDocuments.Resume } opened
            ? Page(await AnswerAsync(context, [opened.File], [document], cancelled)) : Results.NotFound();

    private async Task<Result<CareerAnswer>> AnswerSampleAsync(string name, CancellationToken cancelled)
        => Samples.Find(name) is { } file
            ? (await intake.ReadAsync([file], cancelled)).Then(Answer)
            : new Error("request.unknown-sample", $"There is no sample called {name}. Those that there are stand below.");

    private Result<CareerAnswer> Answer(IReadOnlyList<ReadDocument> documents)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var resumes = new List<Resume>();
        foreach (var (number, document) in documents.Index())
        {
            if (!ResumeReader.Read(document.Placed, number, today, catalogue).TryGet(out var resume, out var error))
            {
                return error.About(document.Name);
            }

            resumes.Add(resume);
        }

        return new CareerAnswer(documents, resumes, Recommender.Recommend(resumes, catalogue, today, Top));
    }

    private static PageAnswer Page(Result<CareerAnswer> answer) => answer.TryGet(out var good, out var error)
        ? PageAnswer.Of<CareerPage>(new() { [nameof(CareerPage.Answer)] = good })
        : Door(error);

    private static PageAnswer Door(Error? error) => PageAnswer.Of<CareerDoor>(
        new() { [nameof(CareerDoor.Error)] = error, [nameof(CareerDoor.Samples)] = Samples.All },
        error is null ? StatusCodes.Status200OK : ErrorTable.Of(error).Status);

    private static IResult Json(Result<CareerAnswer> answer) => answer.TryGet(out var good, out var error)
        ? JsonAnswer.Of(writer => RecommendationsJson.Write(writer, good.Recommendations))
        : Failure.Document(error);
}
