using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.App.Shell.Problems;
using Prospect.App.Uploads;
using Prospect.Credit;
using Prospect.Credit.Comparing;
using Prospect.Kernel;

namespace Prospect.App.Credit;

/// <summary>Sets reports of one person beside earlier ones of the same bureau: as a page, and as JSON.</summary>
internal sealed class CompareReports(ReadReports reading)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<UploadLimits>();
        routes.MapGet("/credit/compare", () => Door(null)).ExcludeFromDescription();
        routes.MapPost("/credit/compare", async (HttpRequest request, CompareReports use, CancellationToken cancelled)
            => Page(await use.AnswerAsync(request, cancelled))).ReadsDocuments(limits).ExcludeFromDescription();
        routes.MapPost("/api/v1/credit/comparisons", async (HttpRequest request, CompareReports use, CancellationToken cancelled)
            => Json(await use.AnswerAsync(request, cancelled))).ReadsDocuments(limits)
            .DescribesFiles<ComparisonShape>(
                "compareCreditReports",
                "Compare credit reports over time",
                "The reports as read, and for each that has an earlier one of the same bureau beside it what opened, closed, moved, was corrected, went away or came back. All files are reports of one person, at least two of one bureau, in any order.",
                "A credit report as the bureau gave it: PDF or HTML, TransUnion's XML, or a Metro 2 file. One of the files may hold corrections (prospectCorrections), which win over what is read.",
                ComparisonShape.Example);
    }

    private async Task<Result<ComparisonAnswer>> AnswerAsync(HttpRequest request, CancellationToken cancelled)
        => (await reading.OfAsync(request, cancelled)).Then(Answer);

    private static Result<ComparisonAnswer> Answer(CreditReading read)
    {
        var reports = read.Corrected();
        return ReportComparer.Compare(reports).Map(changes => new ComparisonAnswer(read.Documents, reports, changes));
    }

    private static PageAnswer Page(Result<ComparisonAnswer> answer) => answer.TryGet(out var good, out var error)
        ? PageAnswer.Of<ComparisonPage>(new() { [nameof(ComparisonPage.Answer)] = good })
        : Door(error);

    private static PageAnswer Door(Error? error) => PageAnswer.Of<ComparisonDoor>(
        new() { [nameof(ComparisonDoor.Error)] = error },
        error is null ? StatusCodes.Status200OK : ErrorTable.Of(error).Status);

    private static IResult Json(Result<ComparisonAnswer> answer) => answer.TryGet(out var good, out var error)
        ? JsonAnswer.Of(writer => CreditJson.Write(writer, good.Reports, good.Changes))
        : Failure.Document(error);
}
