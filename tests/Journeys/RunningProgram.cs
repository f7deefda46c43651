using System.Diagnostics;

namespace Prospect.Journeys;

/// <summary>The program itself, serving: that of PROSPECT_URL where it runs already, else from the folder PROSPECT_PROGRAM, else the one that this checkout built.</summary>
public sealed class RunningProgram : IAsyncLifetime
{
    private const string Announcement = "Listening on ";
    private Process? process;
    private Task drained = Task.CompletedTask;

    /// <summary>The program's home folder, with the letters that it sends; gone after the journeys.</summary>
    public string Home { get; } = Path.Combine(Path.GetTempPath(), $"prospect-journeys-{Environment.ProcessId}");

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("PROSPECT_URL") is { Length: > 0 } running)
        {
            Address = new(running);
            return;
        }

        process = Process.Start(new ProcessStartInfo(FindProgram(), ["serve", "--urls", "http://127.0.0.1:0"]) { RedirectStandardError = true, Environment = { ["PROSPECT_HOME"] = Home } })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf(Announcement, StringComparison.Ordinal) is >= 0 and var at)
            {
                Address = new(line[(at + Announcement.Length)..].Trim());

                // What is written later must not fill the pipe and stop the program.
                drained = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return;
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            await drained;
        }

        process?.Dispose();
        if (Directory.Exists(Home))
        {
            Directory.Delete(Home, recursive: true);
        }
    }

    private static string FindProgram()
    {
        if (Environment.GetEnvironmentVariable("PROSPECT_PROGRAM") is { Length: > 0 } named)
        {
            return Path.Combine(named, "prospect");
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var built = Path.Combine(folder.FullName, ".build", "bin", "Prospect.Host", "release", "prospect");
            if (File.Exists(built))
            {
                return built;
            }
        }

        throw new InvalidOperationException("There is no built program. Build src/Host in Release, or name its folder in PROSPECT_PROGRAM, or a running one in PROSPECT_URL.");
    }
}
