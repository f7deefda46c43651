using System.Buffers.Text;
using Microsoft.Extensions.Configuration;
using MimeKit;
using Npgsql;
using Prospect.Kernel;

namespace Prospect.Platform.Settings;

/// <summary>Reads the settings from the environment (<c>PROSPECT_…</c>) and from the section <c>Prospect</c> of appsettings.json; every fault is told at once.</summary>
public static class SettingsReading
{
    /// <returns>The settings; or <c>configuration</c> with all that is wrong, a line each.</returns>
    public static Result<PlatformSettings> Read(IConfiguration configuration)
    {
        var asked = new Asked(configuration);
        var settings = new PlatformSettings
        {
            Home = Home(asked),
            Database = Database(asked),
            MasterKeys = MasterKeys(asked),
            Mail = Mail(asked),
            PublicUrl = asked.Url("PUBLIC_URL", mayBeLocal: true),
            Accounts = OnOrOff(asked, "ACCOUNTS"),
            BreachedPasswords = ExistingFile(asked, "BREACHED_PASSWORDS"),
            BreachedRange = asked.Url("BREACHED_RANGE", mayBeLocal: true),
        };
        return asked.Faults.Count == 0 ? settings : new Error("configuration", string.Join('\n', asked.Faults));
    }

    private static string Home(Asked asked)
    {
        var named = asked.Plain("HOME");
        if (named is not null && File.Exists(named))
        {
            asked.Fault("HOME", $"names a folder, but {named} is a file.");
        }

        return Path.GetFullPath(named ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "prospect"));
    }

    private static string? Database(Asked asked)
    {
        if (asked.Secret("DATABASE") is not { } text)
        {
            return null;
        }

        try
        {
            var builder = new NpgsqlConnectionStringBuilder(text);
            if (string.IsNullOrEmpty(builder.Host) || string.IsNullOrEmpty(builder.Database))
            {
                asked.Fault("DATABASE", "needs at least Host and Database, such as Host=db.example;Database=prospect;Username=prospect.");
            }

            return builder.ConnectionString;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // What it says could hold the password.
            asked.Fault("DATABASE", "is no connection string of PostgreSQL.");
            return null;
        }
    }

    private static List<byte[]> MasterKeys(Asked asked)
    {
        var keys = new List<byte[]>();
        foreach (var text in (asked.Secret("MASTER_KEY") ?? "").Split([' ', ',', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var key = new byte[32];
            if (Convert.TryFromBase64String(text, key, out var length) && length == 32 && text.Length == Base64.GetMaxEncodedToUtf8Length(32))
            {
                keys.Add(key);
            }
            else
            {
                asked.Fault("MASTER_KEY", "takes keys of 32 bytes in Base64, such as openssl rand -base64 32 gives.");
            }
        }

        return keys;
    }

    private static MailServer? Mail(Asked asked)
    {
        var (server, user, password, from) = (asked.Plain("MAIL"), asked.Plain("MAIL_USER"), asked.Secret("MAIL_PASSWORD"), asked.Plain("MAIL_FROM"));
        if (server is null)
        {
            if ((user ?? password ?? from) is not null)
            {
                asked.Fault("MAIL", "names the server, such as smtps://mail.example:465; without it the other settings of mail have no use.");
            }

            return null;
        }

        if (!Uri.TryCreate(server, UriKind.Absolute, out var url) || url.Scheme is not ("smtp" or "smtps") || url.Host.Length == 0 || url.UserInfo.Length > 0)
        {
            asked.Fault("MAIL", "takes smtps://HOST:PORT, or smtp://HOST:PORT where the server offers STARTTLS; user and password have settings of their own.");
            return null;
        }

        if (from is null || !MailboxAddress.TryParse(from, out _))
        {
            asked.Fault("MAIL_FROM", "names the sender, such as prospect@mail.example.");
        }

        if (user is null != password is null)
        {
            asked.Fault("MAIL_USER", "and MAIL_PASSWORD go together.");
        }

        var fromTheStart = url.Scheme == "smtps";
        return new(url.Host, url.IsDefaultPort || url.Port < 0 ? fromTheStart ? 465 : 587 : url.Port, fromTheStart, user, password, from ?? "");
    }

    private static bool OnOrOff(Asked asked, string name)
    {
        var text = asked.Plain(name);
        if (text is not (null or "on" or "off"))
        {
            asked.Fault(name, "is on or off.");
        }

        return text is not "off";
    }

    private static string? ExistingFile(Asked asked, string name)
    {
        var file = asked.Plain(name);
        if (file is not null && !File.Exists(file))
        {
            asked.Fault(name, $"names a file that is not there: {file}");
        }

        return file;
    }
}
