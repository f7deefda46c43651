using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Accounts.Managing;
using Prospect.App.Accounts.Sessions;

namespace Prospect.App.Privacy;

internal static class PrivacyRoutes
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddSingleton<ErasureLedger>().AddSingleton<Erasure>().AddSingleton<RenewKey>().AddHostedService<RestoredPeople>()
        .AddSingleton(new AccountRoom(MyDocuments.Path, "Documents")).AddSingleton(new AccountRoom(TakeAlong.Path, "Data"));

    public static void MapPrivacy(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/account").RequireAuthorization(Policies.Person).AddEndpointFilter<GuardedForm>().ExcludeFromDescription();
        var proved = own.MapGroup("").AddEndpointFilter<FreshProof>();
        MyDocuments.Map(own);
        TakeAlong.Map(own, proved);
        Erase.Map(proved);
    }
}
