using Microsoft.AspNetCore.Http;
using Prospect.Kernel;

namespace Prospect.App.Shell.Layout;

/// <summary>Who asks, as far as every page and every capability may know. Whoever signs people in fills it.</summary>
internal sealed class Visitor
{
    /// <summary>Whether people can have accounts here at all.</summary>
    public bool HasAccounts { get; set; }

    /// <summary>Who is signed in; null for anybody else.</summary>
    public Identifier? Person { get; set; }

    /// <summary>The request that is answered.</summary>
    public HttpContext? Context { get; set; }
}
