using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using MimeKit;
using Prospect.Platform.Settings;
using Prospect.Platform.Tests.Support;

[assembly: AssemblyFixture(typeof(PrivateCluster))]

namespace Prospect.App.Tests.Accounts;

/// <summary>The application with accounts: embedded, with mail to a folder, cheap hashes and a clock that can be moved.</summary>
public partial class AccountApp : RunningApp
{
    private readonly PrivateCluster? cluster;
    private readonly Uri? publicUrl;

    public AccountApp()
        : this(null)
    {
    }

    protected AccountApp(PrivateCluster? cluster, Uri? publicUrl = null)
        : base(new() { RequestsPerMinute = 100_000 }, new() { BcryptCost = 4, FormsPerMinute = 100_000, HashesWaiting = 200 })
        => (this.cluster, this.publicUrl) = (cluster, publicUrl);

    public string Home { get; } = Path.Combine(Path.GetTempPath(), $"prospect-accounts-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5))}");

    /// <summary>Everything that was logged, down to the last detail.</summary>
    public Heard Log { get; } = new();

    protected override void Listen(ILoggingBuilder logging) => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log);

    public MovableTime Clock { get; } = new();

    protected override int Warm => 0;

    protected override TimeProvider Time => Clock;

    protected override async Task<PlatformSettings?> SettingsAsync()
        => new() { Home = Home, Database = cluster is null ? null : await cluster.MakeDatabaseAsync(), PublicUrl = publicUrl };

    /// <summary>Somebody with a browser of their own.</summary>
    public Person Somebody() => new(Client.BaseAddress!);

    /// <summary>The letters to an address, oldest first; waits until there are so many.</summary>
    public async Task<IReadOnlyList<MimeMessage>> LettersAsync(string to, int count = 1)
    {
        for (var tries = 0; ; tries++)
        {
            var letters = Directory.Exists(Path.Combine(Home, "mail"))
                ? Directory.GetFiles(Path.Combine(Home, "mail"), "*.eml").Order(StringComparer.Ordinal).Select(f => MimeMessage.Load(f)).Where(m => m.To.Mailboxes.Any(b => b.Address == to)).ToList() : [];
            if (letters.Count >= count)
            {
                return letters;
            }

            Assert.True(tries < 2400, $"{letters.Count} letters of {count} came to {to}.");
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The path and query of the link in the last of so many letters.</summary>
    public async Task<string> LinkAsync(string to, int count = 1)
        => new Uri(Link().Match((await LettersAsync(to, count))[^1].TextBody ?? "").Value).PathAndQuery;

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        if (Directory.Exists(Home))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Home, recursive: true);
        }
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();

    /// <summary>A log that remembers every line.</summary>
    public sealed class Heard : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public string All => string.Join('\n', lines);
        public ILogger CreateLogger(string categoryName) => this;
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => true;
        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => lines.Enqueue(formatter(state, exception) + exception);
        public void Dispose()
        {
        }
    }

    /// <summary>A clock that runs, and can be put forward.</summary>
    public sealed class MovableTime : TimeProvider
    {
        private TimeSpan ahead;

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

        public void Pass(TimeSpan time) => ahead += time;
    }
}

/// <summary>The same over PostgreSQL.</summary>
public sealed class PostgresAccountApp(PrivateCluster cluster) : AccountApp(cluster);
