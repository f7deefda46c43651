using Microsoft.AspNetCore.Http;
using Prospect.Platform.Settings;

namespace Prospect.App.Accounts.Sessions;

/// <summary>Under which address people reach the service, for links in mail and for cookies. A request's own word for it is taken on this machine only.</summary>
internal sealed class ServiceAddress(PlatformSettings settings)
{
    /// <summary>Whether cookies travel over TLS alone. On the machine itself, where there is none, they go without.</summary>
    public bool IsSecure => settings.PublicUrl?.Scheme == "https";

    /// <summary>The name of a cookie: with the prefix, a browser holds it to this host, to TLS, and to the whole of the site.</summary>
    public string Cookie(string name) => IsSecure ? $"__Host-{name}" : name;

    /// <summary>Whether links can be made for whoever came here.</summary>
    public bool IsKnown(HttpRequest request) => settings.PublicUrl is not null || (Uri.TryCreate($"http://{request.Host}", UriKind.Absolute, out var host) && host.IsLoopback);

    public string Link(HttpRequest request, string path)
        => (settings.PublicUrl is { } known ? known.ToString().TrimEnd('/') : $"{request.Scheme}://{request.Host}") + path;
}
