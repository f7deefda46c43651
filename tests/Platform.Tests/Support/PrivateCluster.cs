using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace Prospect.Platform.Tests.Support;

/// <summary>A PostgreSQL server for these tests alone: in a scratch folder, reached by a socket in it, ended by its own process id, removed after.</summary>
public sealed class PrivateCluster : IAsyncLifetime
{
    private readonly string folder = Path.Combine("/tmp", $"prospect-pg-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5))}");
    private readonly Lazy<Task> started;
    private Process? server;
    private int made;

    public PrivateCluster() => started = new(StartAsync);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The connection string of a database of one's own. The server starts when the first is asked for.</summary>
    public async Task<string> MakeDatabaseAsync()
    {
        await started.Value;
        var name = $"test_{Interlocked.Increment(ref made)}";
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return Connection(name);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            // SIGINT is PostgreSQL's fast shutdown; the process that was started is the server itself.
            using var kill = Process.Start("kill", ["-INT", server.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
            await server.WaitForExitAsync();
            server.Dispose();
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Connection(string database) => $"Host={folder};Username=prospect;Database={database};Maximum Pool Size=10;Include Error Detail=true";

    private async Task StartAsync()
    {
        var binaries = Binaries();
        Directory.CreateDirectory(folder);
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", "postgres", folder);
        }

        var data = Path.Combine(folder, "data");
        await RunAsync(AsNobodySpecial(Path.Combine(binaries, "initdb"), "-D", data, "-U", "prospect", "-A", "trust", "--no-sync", "--no-instructions", "-E", "UTF8", "--locale=C.UTF-8"));
        var start = AsNobodySpecial(Path.Combine(binaries, "postgres"), "-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off", "-c", "shared_buffers=32MB", "-c", "max_connections=60", "-c", "log_min_messages=fatal");
        server = Process.Start(start)!;
        server.BeginErrorReadLine();
        server.BeginOutputReadLine();
        for (var wait = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                await using var connection = new NpgsqlConnection(Connection("postgres"));
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (wait.Elapsed < TimeSpan.FromSeconds(60) && !server.HasExited)
            {
            }
        }
    }

    private static string Binaries()
        => Directory.Exists("/usr/lib/postgresql") && Directory.GetDirectories("/usr/lib/postgresql").Where(d => File.Exists(Path.Combine(d, "bin", "initdb"))).MaxBy(d => int.Parse(Path.GetFileName(d), CultureInfo.InvariantCulture)) is { } newest
            ? Path.Combine(newest, "bin")
            : throw new InvalidOperationException("PostgreSQL is not installed. ./prospect test installs it; on Debian and Ubuntu: apt-get install postgresql");

    // PostgreSQL refuses to run as root.
    private static ProcessStartInfo AsNobodySpecial(string program, params string[] arguments)
        => Environment.UserName == "root"
            ? Start("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments])
            : Start(program, arguments);

    private static ProcessStartInfo Start(string program, params string[] arguments)
        => new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };

    private static Task RunAsync(string program, params string[] arguments) => RunAsync(Start(program, arguments));

    private static async Task RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {await output}{await errors}");
        }
    }
}
