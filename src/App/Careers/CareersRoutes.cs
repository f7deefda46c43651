using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Prospect.App.Careers;

internal static class CareersRoutes
{
    public static IServiceCollection AddCareers(this IServiceCollection services) => services;

    public static void MapCareers(this IEndpointRouteBuilder routes)
    {
    }
}
