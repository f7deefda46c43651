using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Prospect.App.Credit;

internal static class CreditRoutes
{
    public static IServiceCollection AddCredit(this IServiceCollection services)
    {
        // Keys that live in memory and end with the process: nothing is written, and what they protect is kept by the visitor alone.
        services.TryAddSingleton<IDataProtectionProvider>(_ => new EphemeralDataProtectionProvider());
        return services.AddSingleton<CarriedReading>().AddSingleton<ReadReports>().AddSingleton<AnalyseReports>().AddSingleton<CompareReports>().AddSingleton<CorrectReports>()
            .AddSingleton<PlanMoney>().AddSingleton<SimulateActions>().AddSingleton<WriteLetters>();
    }

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
