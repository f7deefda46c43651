using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.App.Shell.Problems;
using Prospect.App.Uploads;
using Prospect.App.Uploads.Keeping;
using Prospect.Credit;
using Prospect.Credit.Planning;
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
        routes.MapGet("/credit/kept/{id}", (string id, HttpContext context, AnalyseReports use, CancellationToken cancelled)
            => use.AnswerKeptAsync(id, context, cancelled)).ReadsDocuments(limits).ExcludeFromDescription();
        routes.MapPost("/api/v1/credit/analyses", async (HttpRequest request, AnalyseReports use, CancellationToken cancelled)
            => Json(await use.AnswerAsync(request, cancelled))).ReadsDocuments(limits)
            .DescribesFiles<AnalysisShape>(
                "analyseCreditReports",
                "Analyse credit reports",
                "The reports as read, an estimated range, the factors behind it, what looks wrong and under which law, and a plan. Several files are the reports of one person.",
                "A credit report as the bureau gave it: PDF or HTML, TransUnion's XML, or a Metro 2 file. One of the files may hold corrections (prospectCorrections), which win over what is read.",
                AnalysisShape.Example,
                new("budget", "US dollars a month for cards, what is past due and debts gone bad; the payments of loans run besides. Assumed where it is left out."),
                new("months", "How far the plan reaches, 1 to 60; 12 where it is left out."),
                new("wish", "What the plan is to be best at: ready or cost."),
                new("by", "The day of the wish, such as 2027-06-01; in place of months."),
                new("rate", "The rate of a debt, such as 0.3=24.9. Others are assumed by their kind.", Repeats: true));
    }

    private async Task<Result<CreditAnswer>> AnswerAsync(HttpRequest request, CancellationToken cancelled)
        => (await reading.OfAsync(request, form => PlanWish.Read(form.One("budget"), form.One("months"), form.One("wish"), form.One("by"), form.All("rate"), Today), cancelled)).TryGet(out var read, out var error)
            ? await AnalysedAsync(request.HttpContext, read.Reading, read.Asked, cancelled) : error;

    private async Task<Result<CreditAnswer>> AnalysedAsync(HttpContext context, CreditReading reading, PlanWish wish, CancellationToken cancelled)
    {
        var answer = Answer(reading, wish);
        if (answer.Ok)
        {
            await KeptDocuments.MoveAsync(context, reading.Kept, DocumentStates.Analysed, null, cancelled);
        }

        return answer;
    }

    /// <summary>The answer for a report that is kept for whoever asks, with what they put right in it.</summary>
    private async Task<IResult> AnswerKeptAsync(string id, HttpContext context, CancellationToken cancelled)
    {
        if (!Identifier.TryParse(id, out var document) || KeptDocuments.For(context) is not var (keeper, person) || await keeper.OpenAsync(person, document, cancelled) is not { Kind: KeptDocuments.Report } opened)
        {
            return Results.NotFound();
        }

        UploadedFile[] files = opened.Corrections is { } corrections ? [opened.File, new("prospect-corrections.json", corrections)] : [opened.File];
        return Page((await reading.OfAsync(context, files, [document], cancelled)).TryGet(out var read, out var error) ? await AnalysedAsync(context, read, PlanWish.Usual, cancelled) : error);
    }

    private async Task<Result<CreditAnswer>> AnswerSampleAsync(string name, CancellationToken cancelled)
        => Samples.Find(name) is { } file
            ? (await reading.OfAsync([file], cancelled)).Then(read => Answer(read, PlanWish.Usual))
            : new Error("request.unknown-sample", $"There is no sample called {name}. Those that there are stand below.");

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private Result<CreditAnswer> Answer(CreditReading read, PlanWish wish) => read.Answer(Today, carried, wish);

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
