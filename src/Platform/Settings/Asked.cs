using Microsoft.Extensions.Configuration;

namespace Prospect.Platform.Settings;

/// <summary>The settings as texts, and what turned out to be wrong with them.</summary>
internal sealed class Asked(IConfiguration configuration)
{
    private readonly List<string> faults = [];

    public IReadOnlyList<string> Faults => faults;

    public void Fault(string name, string what) => faults.Add($"PROSPECT_{name} {what}");

    public string? Plain(string name)
    {
        // PROSPECT_PUBLIC_URL of the environment is Prospect:PublicUrl of appsettings.json.
        var text = configuration["PROSPECT_" + name] ?? configuration["Prospect:" + name.Replace("_", "", StringComparison.Ordinal)];
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>A setting that may also lie in a file, named by <c>…_FILE</c>.</summary>
    public string? Secret(string name)
    {
        if (Plain(name + "_FILE") is not { } file)
        {
            return Plain(name);
        }

        if (Plain(name) is not null)
        {
            Fault(name, $"and PROSPECT_{name}_FILE are both set; one is enough.");
        }

        try
        {
            return File.ReadAllText(file).Trim() is { Length: > 0 } text ? text : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fault(name + "_FILE", $"cannot be read: {file}");
            return null;
        }
    }

    public Uri? Url(string name, bool mayBeLocal)
    {
        if (Plain(name) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == "https" || (mayBeLocal && url.Scheme == "http" && url.IsLoopback)))
        {
            return url;
        }

        Fault(name, "takes an address that begins with https:// (http:// only on this machine).");
        return null;
    }
}
