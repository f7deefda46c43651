using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.App.Shell.Problems;
using Prospect.App.Uploads;
using Prospect.Kernel;

namespace Prospect.App.Credit;

internal static class CreditRoutes
{
    private static readonly Samples Samples = new("reports");

    public static IServiceCollection AddCredit(this IServiceCollection services) => services;

    public static void MapCredit(this IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<UploadLimits>();
        routes.MapGet("/credit", () => Door(null)).ExcludeFromDescription();
        routes.MapPost("/credit", async (HttpRequest request, DocumentIntake intake, CancellationToken cancelled)
            => Answer(await intake.ReadAsync(request, cancelled))).ReadsDocuments(limits).ExcludeFromDescription();
        routes.MapGet("/credit/samples/{name}", async (string name, DocumentIntake intake, CancellationToken cancelled)
            => Samples.Find(name) is { } file ? Answer(await intake.ReadAsync([file], cancelled)) : Door(new("request.unknown-sample", $"There is no sample called {name}."))).ReadsDocuments(limits).ExcludeFromDescription();
    }

    private static PageAnswer Door(Error? error) => PageAnswer.Of<CreditDoor>(
        new() { [nameof(CreditDoor.Error)] = error, [nameof(CreditDoor.Samples)] = Samples.All }, error is null ? 200 : ErrorTable.Of(error).Status);

    private static PageAnswer Answer(Result<IReadOnlyList<ReadDocument>> documents)
        => documents.TryGet(out var read, out var error) ? PageAnswer.Of<CreditAnswer>(new() { [nameof(CreditAnswer.Documents)] = read }) : Door(error);
}
