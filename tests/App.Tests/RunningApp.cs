using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Tests;
using Prospect.App.Uploads;
using Prospect.Documents.Reading;
using Prospect.Platform.Settings;

[assembly: AssemblyFixture(typeof(RunningApp))]

namespace Prospect.App.Tests;

/// <summary>The application behind a real server on this machine, with the real reader in processes of its own.</summary>
public class RunningApp : IAsyncLifetime
{
    private readonly UploadLimits? limits;
    private readonly AccountLimits? accounts;
    private WebApplication? app;
    private DocumentReader? reader;

    public RunningApp()
        : this(new() { RequestsPerMinute = 100_000 })
    {
    }

    protected RunningApp(UploadLimits? limits, AccountLimits? accounts = null) => (this.limits, this.accounts) = (limits, accounts);

    /// <summary>What the program is told about its surroundings; null where nothing is kept.</summary>
    protected virtual Task<PlatformSettings?> SettingsAsync() => Task.FromResult<PlatformSettings?>(null);

    /// <summary>Reading processes that are started before anything is to be read.</summary>
    protected virtual int Warm => 1;

    protected virtual TimeProvider Time => TimeProvider.System;

    /// <summary>Adds what hears the log.</summary>
    protected virtual void Listen(ILoggingBuilder logging)
    {
    }

    public IServiceProvider Services => app!.Services;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public virtual async ValueTask InitializeAsync()
    {
        reader = new(new(Environment.ProcessPath!, [Program.ReadDocuments]), new(), most: 2, warm: Warm);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        Listen(builder.Logging);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(reader);
        builder.Services.AddSingleton(Time);
        builder.Services.AddProspectApp(limits, await SettingsAsync(), accounts);
        app = builder.Build();
        app.MapProspectApp();
        app.MapGet("/for-tests/fault", string () => throw new InvalidOperationException("a secret of the inside")).AllowAnonymous().ExcludeFromDescription();
        await app.StartAsync();
        Client.BaseAddress = new(app.Urls.Single());
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Client.Dispose();
        if (app is not null)
        {
            // What was promised after an answer is done before the ground goes.
            await app.StopAsync();
            await app.DisposeAsync();
        }

        if (reader is not null)
        {
            await reader.DisposeAsync();
        }
    }
}
