using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.App.Shell.Problems;
using Prospect.App.Uploads;
using Prospect.Credit;
using Prospect.Kernel;

namespace Prospect.App.Credit;

/// <summary>Analyses the credit reports that somebody sends, or a sample: as a page, and as JSON.</summary>
internal sealed class AnalyseReports(ReadReports reading, CarriedReading carried, TimeProvider time)
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
                "A credit report as the bureau gave it: PDF or HTML, TransUnion's XML, or a Metro 2 file. One of the files may hold corrections (prospectCorrections), which win over what is read.",
                AnalysisShape.Example);
    }

    private async Task<Result<CreditAnswer>> AnswerAsync(HttpRequest request, CancellationToken cancelled)
        => (await reading.OfAsync(request, cancelled)).Map(Answer);

    private async Task<Result<CreditAnswer>> AnswerSampleAsync(string name, CancellationToken cancelled)
        => Samples.Find(name) is { } file
            ? (await reading.OfAsync([file], cancelled)).Map(Answer)
            : new Error("request.unknown-sample", $"There is no sample called {name}. Those that there are stand below.");

    private CreditAnswer Answer(CreditReading read) => read.Answer(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), carried);

    internal static PageAnswer Page(Result<CreditAnswer> answer) => answer.TryGet(out var good, out var error)
        ? PageAnswer.Of<CreditPage>(new() { [nameof(CreditPage.Answer)] = good })
        : Door(error);

    private static PageAnswer Door(Error? error) => PageAnswer.Of<CreditDoor>(
        new() { [nameof(CreditDoor.Error)] = error, [nameof(CreditDoor.Samples)] = Samples.All },
        error is null ? StatusCodes.Status200OK : ErrorTable.Of(error).Status);

    private static IResult Json(Result<CreditAnswer> answer) => answer.TryGet(out var good, out var error)
        ? JsonAnswer.Of(writer => CreditJson.Write(writer, good.Analysis))
        : Failure.Document(error);
}
