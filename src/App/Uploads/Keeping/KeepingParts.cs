using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Holding;

namespace Prospect.App.Uploads.Keeping;

internal static class KeepingParts
{
    /// <summary>What keeps documents for signed-in people, where there can be any.</summary>
    public static IServiceCollection AddKeeping(this IServiceCollection services) => services
        .AddSingleton<KeptDocuments>()
        .AddSingleton<IPersonalData, DocumentsHeld>();
}
