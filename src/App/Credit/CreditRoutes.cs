using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Prospect.App.Credit;

internal static class CreditRoutes
{
    public static IServiceCollection AddCredit(this IServiceCollection services) => services
        .AddSingleton<CarriedReading>().AddSingleton<ReadReports>().AddSingleton<AnalyseReports>().AddSingleton<CompareReports>().AddSingleton<CorrectReports>()
        .AddSingleton<PlanMoney>().AddSingleton<SimulateActions>().AddSingleton<WriteLetters>();

    public static void MapCredit(this IEndpointRouteBuilder routes)
    {
        AnalyseReports.Map(routes);
        CompareReports.Map(routes);
        CorrectReports.Map(routes);
        PlanMoney.Map(routes);
        SimulateActions.Map(routes);
        WriteLetters.Map(routes);
    }
}
