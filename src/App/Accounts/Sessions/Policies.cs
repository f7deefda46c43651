using Microsoft.AspNetCore.Authorization;
using Prospect.App.Accounts.Keeping;

namespace Prospect.App.Accounts.Sessions;

/// <summary>Who may come where. A policy stands on each group of routes.</summary>
internal static class Policies
{
    public const string Person = "person", Admin = "admin";

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(Person, policy => policy.AddAuthenticationSchemes(SignedIn.Scheme_).RequireAuthenticatedUser());
        options.AddPolicy(Admin, policy => policy.AddAuthenticationSchemes(SignedIn.Scheme_).RequireRole(Roles.Admin));
    }
}
