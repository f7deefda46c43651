using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prospect.App.Accounts.Factors;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Mailing;
using Prospect.App.Accounts.Managing;
using Prospect.App.Accounts.Passwords;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Accounts.Signing;
using Prospect.App.Shell.Holding;
using Prospect.Platform;
using Prospect.Platform.Data;

namespace Prospect.App.Accounts;

internal static class AccountsRoutes
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, AccountLimits limits)
    {
        services.AddSingleton(limits).AddSingleton(new SchemaSource(typeof(AccountsRoutes).Assembly)).AddHttpClient();
        services.AddSingleton<IPersonalData, AccountHeld>().AddSingleton<ServiceAddress>().AddSingleton<MailedLinks>().AddSingleton<SessionBook>();
        services.AddSingleton<PasswordHashing>().AddSingleton<HashGate>().AddSingleton<BreachedPasswords>().AddSingleton<PasswordRules>();
        services.AddSingleton<Afterwards>().AddHostedService(provider => provider.GetRequiredService<Afterwards>());
        services.AddIdentityCore<Account>(options =>
        {
            (options.Lockout.MaxFailedAccessAttempts, options.Lockout.DefaultLockoutTimeSpan) = (limits.Failures, limits.LockedFor);
        }).AddUserStore<AccountStore>();
        services.AddSingleton<ILookupNormalizer, PlainAddresses>().AddSingleton<IPasswordHasher<Account>>(provider => provider.GetRequiredService<PasswordHashing>());
        services.AddScoped<AccountChanges>().AddScoped<PasswordProof>().AddScoped<SecondFactor>().AddScoped<SignUp>().AddScoped<VerifyAddress>().AddScoped<SignIn>().AddScoped<ForgottenPassword>()
            .AddScoped<ProveAgain>().AddScoped<ChangePassword>().AddScoped<ChangeAddress>().AddScoped<ChangeFactor>();
        services.AddSingleton(new AccountRoom(Overview.Path, "Account"));

        services.AddAuthentication(SignedIn.Scheme_).AddScheme<AuthenticationSchemeOptions, SignedIn>(SignedIn.Scheme_, null);
        services.AddAuthorization(Policies.Add);
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<ServiceAddress>((options, address) =>
        {
            (options.FormFieldName, options.HeaderName, options.SuppressXFrameOptionsHeader) = (GuardedForm.Field, null, true);
            (options.Cookie.Name, options.Cookie.SameSite, options.Cookie.HttpOnly, options.Cookie.Path) = (address.Cookie("prospect-form"), SameSiteMode.Strict, true, "/");
            options.Cookie.SecurePolicy = address.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        });
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database");
        services.WithoutKeysAtStart();
        return services.Configure<RateLimiterOptions>(options => options.AddPolicy(Steps.Limit, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new() { PermitLimit = limits.FormsPerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 })));
    }

    public static void UseAccounts(this WebApplication app)
    {
        // Where people come over TLS that ends before this program, they come over TLS all the same.
        if (app.Services.GetRequiredService<ServiceAddress>().IsSecure)
        {
            app.Use((context, next) =>
            {
                context.Request.Scheme = "https";
                return next(context);
            });
        }

        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var doors = routes.MapGroup("/account").AllowAnonymous().AddEndpointFilter<GuardedForm>().ExcludeFromDescription();
        SignUp.Map(doors);
        VerifyAddress.Map(doors);
        SignIn.Map(doors);
        ForgottenPassword.Map(doors);

        var own = routes.MapGroup("/account").RequireAuthorization(Policies.Person).AddEndpointFilter<GuardedForm>().ExcludeFromDescription();
        var proved = own.MapGroup("").AddEndpointFilter<FreshProof>();
        Overview.Map(own);
        ProveAgain.Map(own);
        ChangePassword.Map(own);
        ChangeAddress.Map(own, proved);
        ChangeFactor.Map(proved);
    }
}
