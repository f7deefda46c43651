using System.Data.Common;
using Prospect.Platform.Data;

namespace Prospect.Host.Terminal;

/// <summary>Brings a database that is there to the schema of this program before anybody is answered. Where nothing was ever kept, there is none, and none is made.</summary>
internal static class DatabaseAtStart
{
    public static async Task OpenAsync(IServiceProvider services, CancellationToken cancelled)
    {
        if (services.GetService<Database>() is not { MayHoldSomething: true } database)
        {
            return;
        }

        try
        {
            await database.ReadyAsync(cancelled);
        }
        catch (DbException away)
        {
            Console.Error.WriteLine($"The database does not answer; what needs none goes on: {away.Message}");
        }
    }
}
