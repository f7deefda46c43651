using Microsoft.Extensions.Configuration;
using Prospect.Kernel;
using Prospect.Platform.Settings;

namespace Prospect.Platform.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void Every_fault_is_told_at_once_and_no_secret_with_it()
    {
        var error = Read(("PROSPECT_DATABASE", "Host=db;Nonsense=geheim"), ("PROSPECT_MASTER_KEY", "c2hvcnQ="), ("PROSPECT_MAIL", "http://mail"), ("PROSPECT_PUBLIC_URL", "http://example.org"),
            ("PROSPECT_ACCOUNTS", "maybe"), ("PROSPECT_BREACHED_PASSWORDS", "/nowhere/list"), ("PROSPECT_MAIL_PASSWORD_FILE", "/nowhere/secret")).Error;
        Assert.Equal("configuration", error.Code);
        var faults = error.Detail.Split('\n');
        Assert.Equal(7, faults.Length);
        Assert.All((string[])["DATABASE", "MASTER_KEY", "MAIL", "PUBLIC_URL", "ACCOUNTS", "BREACHED_PASSWORDS", "MAIL_PASSWORD_FILE"], name => Assert.Contains(faults, f => f.StartsWith($"PROSPECT_{name} ", StringComparison.Ordinal)));
        Assert.DoesNotContain("geheim", error.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("c2hvcnQ", error.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_settings_everything_is_embedded()
    {
        var settings = Read().Value;
        Assert.Null(settings.Database);
        Assert.Null(settings.Mail);
        Assert.Empty(settings.MasterKeys);
        Assert.True(settings.Accounts);
        Assert.True(Path.IsPathFullyQualified(settings.Home));
    }

    [Fact]
    public void Secrets_come_from_files_too_and_a_file_of_settings_serves_like_the_environment()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, $"{Convert.ToBase64String(new byte[32])}\n{Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)])}\n");
        var settings = Read(("PROSPECT_MASTER_KEY_FILE", file), ("Prospect:Mail", "smtp://mail.example"), ("Prospect:MailFrom", "prospect@mail.example"), ("Prospect:PublicUrl", "https://prospect.example")).Value;
        File.Delete(file);
        Assert.Equal([0, 7], settings.MasterKeys.Select(k => k[0]));
        Assert.Equal(new MailServer("mail.example", 587, FromTheStart: false, null, null, "prospect@mail.example"), settings.Mail);
    }

    private static Result<PlatformSettings> Read(params (string Name, string Value)[] settings)
        => SettingsReading.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build());
}
