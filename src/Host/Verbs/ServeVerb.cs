using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Prospect.App;
using Prospect.Careers.Catalogue;
using Prospect.Host.Terminal;
using Prospect.Kernel;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;
using Prospect.Platform.Settings;

namespace Prospect.Host.Verbs;

internal static class ServeVerb
{
    private const string UsualUrl = "http://127.0.0.1:8080";

    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen; several are parted by semicolons.", DefaultValueFactory = _ => UsualUrl, HelpName = "URL" };
        urls.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && !text.Split(';').All(IsUrl))
            {
                result.AddError($"--urls takes addresses such as {UsualUrl}.");
            }
        });
        var named = CatalogueInUse.Option();
        var verb = new Verb("serve", "The web application and its API.",
            "./prospect serve",
            "./prospect serve --urls http://127.0.0.1:9000 --catalogue full.catalogue") { urls, named };
        verb.SetAction(async (parsed, cancellation) => CatalogueInUse.Open(parsed.GetValue(named)).TryGet(out var catalogue, out var error)
            ? await ServeAsync(parsed.GetRequiredValue(urls), catalogue, cancellation)
            : Failure.Report(error, json: false));
        return verb;
    }

    private static bool IsUrl(string text)
        => Uri.TryCreate(text.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var url) && url.Scheme is "http" or "https";

    private static async Task<int> ServeAsync(string urls, OccupationCatalogue catalogue, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning)
            .AddSimpleConsole(console => console.SingleLine = true)
            .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(_ => Readers.ForService());
        builder.Services.AddSingleton(catalogue);
        builder.Services.AddSingleton(TimeProvider.System);
        if (!SettingsReading.Read(builder.Configuration).TryGet(out var settings, out var faults))
        {
            return Failure.Report(faults, json: false);
        }

        builder.Services.AddProspectApp(settings: settings);

        await using var app = builder.Build();
        app.MapProspectApp();
        try
        {
            await DatabaseAtStart.OpenAsync(app.Services, cancellation);
            await app.StartAsync(cancellation);
        }
        catch (Exception wrong) when (wrong is SchemaMismatchException or MissingKeyException)
        {
            return Failure.Report(new("configuration", wrong.Message), json: false);
        }
        catch (IOException taken)
        {
            Console.Error.WriteLine($"{taken.Message} Choose another address with --urls.");
            return ExitStatus.Configuration;
        }

        // What the first visitor needs is ready before anybody asks: the reading processes, as the catalogue is.
        app.Services.GetRequiredService<Documents.Reading.DocumentReader>();
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses)
        {
            Console.Error.WriteLine($"Listening on {address}");
        }

        await app.WaitForShutdownAsync(cancellation);
        return ExitStatus.Done;
    }
}
