using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Prospect.Platform.Settings;

namespace Prospect.App.Accounts.Passwords;

/// <summary>Passwords that were stolen somewhere: from a file where one is named, and from a service that is told five digits of a hash where one is named. Without either, nothing is asked.</summary>
internal sealed partial class BreachedPasswords(PlatformSettings settings, IHttpClientFactory clients, ILogger<BreachedPasswords> log)
{
    private const int PrefixDigits = 5, HashDigits = 40;

    public async Task<bool> HoldsAsync(string password, CancellationToken cancelled)
    {
        // The lists are of SHA-1; it protects nothing here.
        var hash = Convert.ToHexString(CryptographicOperations.HashData(HashAlgorithmName.SHA1, Encoding.UTF8.GetBytes(password)));
        return (settings.BreachedPasswords is { } file && IsInFile(file, hash)) || (settings.BreachedRange is { } range && await IsInRangeAsync(range, hash, cancelled));
    }

    /// <summary>Looks in the sorted lines by halves: they may be many gigabytes.</summary>
    internal static bool IsInFile(string path, string hash)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 128);
        var (low, high) = (0L, file.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (LineAfter(file, middle) is not { } line)
            {
                high = middle;
                continue;
            }

            var order = string.CompareOrdinal(line.Text, 0, hash, 0, HashDigits);
            if (order == 0 && line.Text.Length >= HashDigits)
            {
                return true;
            }

            (low, high) = order < 0 ? (line.End, high) : (low, middle);
        }

        return false;
    }

    // The first line that begins at or after a place, but for the one that the place is within.
    private static (string Text, long End)? LineAfter(FileStream file, long at)
    {
        file.Position = Math.Max(0, at - 1);
        int read;
        if (at > 0)
        {
            while ((read = file.ReadByte()) is not ('\n' or -1))
            {
            }
        }

        var text = new StringBuilder();
        while ((read = file.ReadByte()) is not ('\n' or -1))
        {
            text.Append(char.ToUpperInvariant((char)read));
        }

        return text.Length == 0 && read == -1 ? null : (text.ToString().TrimEnd('\r'), file.Position);
    }

    private async Task<bool> IsInRangeAsync(Uri range, string hash, CancellationToken cancelled)
    {
        try
        {
            using var client = clients.CreateClient();
            client.Timeout = TimeSpan.FromSeconds(3);
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(range.ToString().TrimEnd('/') + "/" + hash[..PrefixDigits]));

            // Answers of one length tell whoever listens nothing of what was asked.
            request.Headers.Add("Add-Padding", "true");
            using var answer = await client.SendAsync(request, cancelled);
            answer.EnsureSuccessStatusCode();
            return (await answer.Content.ReadAsStringAsync(cancelled)).Split('\n').Any(line => IsOf(line.Trim(), hash));
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancelled.IsCancellationRequested)
        {
            // Signing up goes on without: the service is one check of several.
            NotAsked(log, exception.GetType().Name);
            return false;
        }
    }

    // "0018A45C4D1DEF81644B54AB7F969B88D65:21"; a count of nought is padding.
    private static bool IsOf(string line, string hash)
        => line.StartsWith(hash[PrefixDigits..], StringComparison.OrdinalIgnoreCase) && !line.EndsWith(":0", StringComparison.Ordinal);

    [LoggerMessage(LogLevel.Warning, "The service that knows breached passwords did not answer ({Fault}).")]
    private static partial void NotAsked(ILogger log, string fault);
}
