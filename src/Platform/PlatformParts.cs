using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Prospect.Platform.Auditing;
using Prospect.Platform.Data;
using Prospect.Platform.Mail;
using Prospect.Platform.Secrets;
using Prospect.Platform.Settings;
using Prospect.Platform.Vault;

namespace Prospect.Platform;

/// <summary>The edges to the outside as a list: database, keys, vault, mail. None is touched before it is needed.</summary>
public static class PlatformParts
{
    public static IServiceCollection AddPlatform(this IServiceCollection services, PlatformSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings).AddSingleton<HomeFolder>().AddSingleton<Database>().AddSingleton(new SchemaSource(typeof(PlatformParts).Assembly));
        services.AddSingleton<MasterKeys>().AddSingleton<PersonKeys>().AddSingleton<HouseKeys>().AddSingleton<ProtectionKeys>().AddSingleton<BlobVault>().AddSingleton<AuditTrail>();
        services.AddSingleton<IPost>(provider => settings.Mail is { } server
            ? ActivatorUtilities.CreateInstance<SmtpPost>(provider, server) : ActivatorUtilities.CreateInstance<FolderPost>(provider));
        services.AddDataProtection().SetApplicationName("prospect");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            // The repository seals them itself, whole.
            options.XmlRepository = provider.GetRequiredService<ProtectionKeys>();
            options.XmlEncryptor = new NullXmlEncryptor();
        }));
        return services;
    }

    /// <summary>Leaves the keys of forms alone until a form is made: the framework would look for them, and make one, at each start. To be called last.</summary>
    public static IServiceCollection WithoutKeysAtStart(this IServiceCollection services)
    {
        foreach (var eager in services.Where(d => d.ServiceType == typeof(IHostedService) && d.ImplementationType?.Namespace?.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal) == true).ToList())
        {
            services.Remove(eager);
        }

        return services;
    }
}
