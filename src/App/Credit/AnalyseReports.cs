using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.App.Shell.Problems;
using Prospect.App.Uploads;
using Prospect.Credit;
using Prospect.Credit.Reading;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.App.Credit;

/// <summary>Analyses the credit reports that somebody sends, or a sample: as a page, and as JSON.</summary>
internal sealed class AnalyseReports(DocumentIntake intake, TimeProvider time)
{
    private static readonly Samples Samples = new("reports");

    public static void Map(IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<UploadLimits>();
        routes.MapGet("/credit", () => Door(null)).ExcludeFromDescription();
        routes.MapPost("/credit", async (HttpRequest request, AnalyseReports use, CancellationToken cancelled)
            => Page(await use.AnswerAsync(request, cancelled))).ReadsDocuments(limits).ExcludeFromDescription();
        routes.MapGet("/credit/samples/{name}", async (string name, AnalyseReports use, CancellationToken cancelled)
            => Page(await use.AnswerSampleAsync(name, cancelled))).ReadsDocuments(limits).ExcludeFromDescription();
        routes.MapPost("/api/v1/credit/analyses", async (HttpRequest request, AnalyseReports use, CancellationToken cancelled)
            => Json(await use.AnswerAsync(request, cancelled))).ReadsDocuments(limits)
            .DescribesFiles<AnalysisShape>(
                "analyseCreditReports",
                "Analyse credit reports",
                "The reports as read, an estimated range, the factors behind it, what looks wrong and under which law, and a plan. Several files are the reports of one person.",
                "A credit report as the bureau gave it: PDF or HTML.",
                AnalysisShape.Example);
    }

    private async Task<Result<CreditAnswer>> AnswerAsync(HttpRequest request, CancellationToken cancelled)
        => (await intake.ReadAsync(request, cancelled)).Then(Answer);

    private async Task<Result<CreditAnswer>> AnswerSampleAsync(string name, CancellationToken cancelled)
        => Samples.Find(name) is { } file
            ? (await intake.ReadAsync([file], cancelled)).Then(Answer)
            : new Error("request.unknown-sample", $"There is no sample called {name}. Those that there are stand below.");

    private Result<CreditAnswer> Answer(IReadOnlyList<ReadDocument> documents)
    {
        var reports = new List<CreditReport>();
        foreach (var (number, document) in documents.Index())
        {
            if (!CreditReportReader.Read(document.Placed, number).TryGet(out var read, out var error))
            {
                return error.About(document.Name);
            }

            reports.AddRange(read);
        }

        return new CreditAnswer(documents, CreditAnalyser.Analyse(reports, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)));
    }

    private static PageAnswer Page(Result<CreditAnswer> answer) => answer.TryGet(out var good, out var error)
        ? PageAnswer.Of<CreditPage>(new() { [nameof(CreditPage.Answer)] = good })
        : Door(error);

    private static PageAnswer Door(Error? error) => PageAnswer.Of<CreditDoor>(
        new() { [nameof(CreditDoor.Error)] = error, [nameof(CreditDoor.Samples)] = Samples.All },
        error is null ? StatusCodes.Status200OK : ErrorTable.Of(error).Status);

    private static IResult Json(Result<CreditAnswer> answer) => answer.TryGet(out var good, out var error)
        ? JsonAnswer.Of(writer => CreditJson.Write(writer, good.Analysis))
        : Failure.Document(error);
}
