using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Uploads;
using Prospect.Credit.Planning;

namespace Prospect.App.Credit;

/// <summary>Makes the plan anew for what a person can pay and wishes for. The page carries the reading; nothing is kept here.</summary>
internal sealed class PlanMoney(CarriedReading carried, TimeProvider time)
{
    public const string Path = "/credit/plan";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<UploadLimits>();
        routes.MapGet(Path, () => Results.Redirect("/credit")).ExcludeFromDescription();
        routes.MapPost(Path, async (HttpRequest request, PlanMoney use, CancellationToken cancelled) => await use.AnswerAsync(request, cancelled)).ReadsDocuments(limits).ExcludeFromDescription();
    }

    private async Task<IResult> AnswerAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (!(await carried.ReadAsync(request, cancelled)).TryGet(out var sent, out var error))
        {
            return AnalyseReports.Page(error);
        }

        var (form, reading) = sent;
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var rates = form.Keys.Where(k => k.StartsWith("rate.", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(form[k])).Select(k => $"{k["rate.".Length..]}={form[k]}").ToList();

        // A faulty wish is told beside the form; the rest of the page stands.
        return PlanWish.Read(form["budget"], form["months"], form["wish"], form["by"], rates, today).Then(wish => reading.Answer(today, carried, wish)).TryGet(out var answer, out error)
            ? AnalyseReports.Page(answer)
            : AnalyseReports.Page(reading.Answer(today, carried).Map(usual => usual with { WishFault = error.Detail }));
    }
}
