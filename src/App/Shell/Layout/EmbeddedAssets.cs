using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Prospect.App.Shell.Layout;

/// <summary>The stylesheet, the script and the icon, served from the assembly under addresses that change with their content.</summary>
internal static class EmbeddedAssets
{
    // The stylesheet is kept in parts by what they dress; a browser gets one file, tokens first.
    private static readonly string[] StyleParts = ["tokens.css", "frame.css", "ways.css", "answer.css", "beside.css", "charts.css", "paper.css", "reference.css", "mine.css", "print.css"];

    private static readonly FrozenDictionary<string, Asset> All = new Asset[]
    {
        Make("prospect.css", "text/css; charset=utf-8", [.. StyleParts.SelectMany(Embedded)]),
        Make("upload.js", "text/javascript; charset=utf-8", Embedded("upload.js")),
        Make("favicon.svg", "image/svg+xml", Embedded("favicon.svg")),
    }.ToFrozenDictionary(a => a.Name);

    /// <summary>The address of an asset, with the mark of its content.</summary>
    public static string Address(string name) => $"/{name}?v={All[name].Mark}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var asset in All.Values)
        {
            routes.MapGet($"/{asset.Name}", (HttpContext context) => Serve(context, asset)).WithMetadata(new Impersonal()).ExcludeFromDescription();
        }

        // Browsers ask for this one by themselves.
        routes.MapGet("/favicon.ico", (HttpContext context) => Serve(context, All["favicon.svg"])).WithMetadata(new Impersonal()).ExcludeFromDescription();
    }

    private static IResult Serve(HttpContext context, Asset asset)
    {
        // Whoever asks for this very content may keep it for good; whoever asks by the bare name has to ask again.
        var named = context.Request.Query["v"] == asset.Mark;
        context.Response.Headers.CacheControl = named ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(asset.Content, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Mark}\""));
    }

    private static Asset Make(string name, string type, byte[] content)
        => new(name, type, content, Convert.ToHexStringLower(SHA256.HashData(content))[..12]);

    private static byte[] Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"assets/{name}")
            ?? throw new InvalidOperationException($"The asset {name} is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Asset(string Name, string Type, byte[] Content, string Mark);
}
