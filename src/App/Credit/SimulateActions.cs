using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.App.Shell.Problems;
using Prospect.App.Uploads;
using Prospect.Credit;
using Prospect.Credit.Simulating;

namespace Prospect.App.Credit;

/// <summary>What would change: a form over the accounts that a page carries, and the same for programs.</summary>
internal sealed class SimulateActions(ReadReports reading, CarriedReading carried, TimeProvider time)
{
    public const string Path = "/credit/what-if";

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<UploadLimits>();
        routes.MapGet(Path, () => Results.Redirect("/credit")).ExcludeFromDescription();
        routes.MapPost(Path, async (HttpRequest request, SimulateActions use, CancellationToken cancelled) => await use.PageAsync(request, cancelled)).ReadsDocuments(limits).ExcludeFromDescription();
        routes.MapPost("/api/v1/credit/simulations", async (HttpRequest request, SimulateActions use, CancellationToken cancelled) => await use.JsonAsync(request, cancelled)).ReadsDocuments(limits)
            .DescribesFiles<SimulationShape>(
                "simulateCreditActions",
                "Simulate actions",
                $"The estimate before and after actions, done in their order, and the factors that move. {ActionGrammar.Naming} No forecast of a bureau's score.",
                "A credit report as the bureau gave it, or corrections, as for an analysis.",
                SimulationShape.Example,
                new FormPart("action", $"One action: {string.Join("; ", ActionGrammar.Forms.Select(f => $"{f.Form}: {f.Meaning}"))}.", Repeats: true));
    }

    private async Task<IResult> PageAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (!(await carried.ReadAsync(request, cancelled)).TryGet(out var sent, out var error))
        {
            return AnalyseReports.Page(error);
        }

        var (form, read) = sent;
        var reports = read.Corrected();
        var asked = new WhatIfForm(reports, form, Today);
        Simulation? simulation = null;
        string? fault = null;
        if (form.ContainsKey("try"))
        {
            fault = Simulator.Simulate(reports, asked.Actions, Today).TryGet(out simulation, out var wrong) ? null : wrong.Detail;
        }

        return PageAnswer.Of<WhatIfPage>(
            new() { [nameof(WhatIfPage.Asked)] = asked, [nameof(WhatIfPage.Carried)] = form[CarriedForm.Reading].ToString(), [nameof(WhatIfPage.Simulation)] = simulation, [nameof(WhatIfPage.Fault)] = fault },
            fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> JsonAsync(HttpRequest request, CancellationToken cancelled)
        => (await reading.OfAsync<string[]>(request, form => (string[])[.. form.All("action")], cancelled)).Then(read => Simulator.Simulate(read.Reading.Corrected(), read.Asked, Today)).Map(simulation => SimulationAnswer.Of(simulation, Today)).TryGet(out var answer, out var error)
            ? JsonAnswer.Of(writer => CreditJson.Write(writer, answer))
            : Failure.Document(error);
}
