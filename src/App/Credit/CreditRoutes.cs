using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Prospect.App.Credit;

internal static class CreditRoutes
{
    public static IServiceCollection AddCredit(this IServiceCollection services) => services.AddSingleton<AnalyseReports>();

    public static void MapCredit(this IEndpointRouteBuilder routes) => AnalyseReports.Map(routes);
}
