using System.Text.Json;

namespace Prospect.Host.Tests;

public class AccountTests
{
    [Fact]
    public async Task Wrong_settings_are_all_told_at_once()
    {
        var outcome = await Program.RunWithAsync([("PROSPECT_ACCOUNTS", "perhaps"), ("PROSPECT_MASTER_KEY", "short"), ("PROSPECT_PUBLIC_URL", "http://example.org")], null, "serve", "--urls", "http://127.0.0.1:0");
        Assert.Equal(5, outcome.Exit);
        Assert.All((string[])["PROSPECT_ACCOUNTS", "PROSPECT_MASTER_KEY", "PROSPECT_PUBLIC_URL"], name => Assert.Contains(name, outcome.Errors, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_was_kept_the_audit_trail_holds_and_nothing_is_made()
    {
        var home = Path.Combine(Path.GetTempPath(), $"prospect-none-{Environment.ProcessId}");
        var outcome = await Program.RunWithAsync([("PROSPECT_HOME", home)], null, "audit", "trail", "--json");
        Assert.Equal(0, outcome.Exit);
        Assert.Equal((0, JsonValueKind.Null, true), (outcome.Json.GetProperty("lines").GetInt32(), outcome.Json.GetProperty("fault").ValueKind, outcome.Json.GetProperty("holds").GetBoolean()));
        Assert.False(Directory.Exists(home));
    }
}
