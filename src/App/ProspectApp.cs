using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Accounts;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Careers;
using Prospect.App.Credit;
using Prospect.App.Privacy;
using Prospect.App.Shell;
using Prospect.App.Uploads;
using Prospect.App.Uploads.Keeping;
using Prospect.Platform;
using Prospect.Platform.Settings;

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
    /// <param name="settings">What the program is told about its surroundings; null where nothing is kept and nobody has an account.</param>
    /// <param name="accounts">How costly a guess at a password is; null for the published limits.</param>
    public static IServiceCollection AddProspectApp(this IServiceCollection services, UploadLimits? limits = null, PlatformSettings? settings = null, AccountLimits? accounts = null)
    {
        if (settings is { Accounts: true })
        {
            services.AddPlatform(settings).AddAccounts(accounts ?? new()).AddKeeping().AddPrivacy();
        }

        return services.AddUploads(limits ?? new()).AddShell().AddCareers().AddCredit();
    }

    public static WebApplication MapProspectApp(this WebApplication app)
    {
        app.UseShell();
        var open = app.MapGroup("").AllowAnonymous();
        if (app.Services.GetService<PlatformSettings>() is { Accounts: true })
        {
            app.UseAccounts();
            app.MapAccounts();
            app.MapPrivacy();
        }

        open.MapShell();
        open.MapCareers();
        open.MapCredit();
        return app;
    }
}
