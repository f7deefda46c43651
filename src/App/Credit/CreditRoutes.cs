using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Prospect.Platform.Settings;

namespace Prospect.App.Credit;

internal static class CreditRoutes
{
    public static IServiceCollection AddCredit(this IServiceCollection services)
    {
        // Keys that live in memory and end with the process: nothing is written, and what they protect is kept by the visitor alone.
        // Processes that share a database share their keys as well, since the next request may come to another.
        services.TryAddSingleton<IDataProtectionProvider>(_ => new EphemeralDataProtectionProvider());
        services.AddSingleton(provider => new CarriedReading(provider.GetService<PlatformSettings>() is { Database: null }
            ? new EphemeralDataProtectionProvider() : provider.GetRequiredService<IDataProtectionProvider>()));
        return services.AddSingleton<ReadReports>().AddSingleton<AnalyseReports>().AddSingleton<CompareReports>().AddSingleton<CorrectReports>()
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
