using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Prospect.App.Shell.Docs;
using Prospect.Careers.Catalogue;

namespace Prospect.App.Careers;

internal static class CareersRoutes
{
    public static IServiceCollection AddCareers(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => OccupationCatalogue.Starter);
        services.AddHealthChecks().AddCheck<CatalogueCheck>("catalogue");
        services.AddSingleton(provider => provider.GetRequiredService<OccupationCatalogue>().Sources.Select(s => new SourceNote(s.Name, s.Licence, s.Credit)));
        return services.AddSingleton<CarriedPerson>().AddSingleton<ChangeProfile>().AddSingleton<ReadProfile>().AddSingleton<RecommendOccupations>();
    }

    public static void MapCareers(this IEndpointRouteBuilder routes)
    {
        RecommendOccupations.Map(routes);
        ChangeProfile.Map(routes);
    }
}
