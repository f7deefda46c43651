using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Careers;
using Prospect.App.Credit;
using Prospect.App.Shell;
using Prospect.App.Uploads;

namespace Prospect.App;

/// <summary>The web application as a list of its capabilities.</summary>
/// <remarks>
/// The host registers what the application reads with: <c>Prospect.Documents.DocumentReader</c>, the catalogue of occupations,
/// and a <see cref="TimeProvider"/> where the system's clock is not to be used.
/// </remarks>
public static class ProspectApp
{
    /// <param name="services">Where the capabilities register what they need.</param>
    /// <param name="limits">How much is taken at once; null for the published limits.</param>
    public static IServiceCollection AddProspectApp(this IServiceCollection services, UploadLimits? limits = null)
        => services.AddUploads(limits ?? new()).AddShell().AddCareers().AddCredit();

    public static WebApplication MapProspectApp(this WebApplication app)
    {
        app.UseShell();
        app.MapShell();
        app.MapCareers();
        app.MapCredit();
        return app;
    }
}
