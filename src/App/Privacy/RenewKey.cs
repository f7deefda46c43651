using Prospect.App.Shell.Holding;
using Prospect.Kernel;
using Prospect.Platform.Secrets;

namespace Prospect.App.Privacy;

/// <summary>Gives a person a new key while they go on: all that is kept is sealed anew; the older key goes once nothing can be sealed with it any more.</summary>
internal sealed class RenewKey(PersonKeys keys, IEnumerable<IPersonalData> holders, TimeProvider time)
{
    // A request that took the key up before the renewal is over long before.
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);

    /// <summary>Begins a new generation and seals everything with it.</summary>
    public async Task BeginAsync(Identifier person, CancellationToken cancelled) => await ResealAsync(await keys.RenewAsync(person, cancelled), cancelled);

    /// <summary>Seals what was still sealed with an older generation meanwhile, and drops those that were followed long ago.</summary>
    public async Task EndAsync(Identifier person, CancellationToken cancelled)
    {
        if (await keys.FindAsync(person, cancelled) is { } key)
        {
            await ResealAsync(key, cancelled);
            await keys.DropOldAsync(person, time.GetUtcNow() - Overlap, cancelled);
        }
    }

    private async Task ResealAsync(PersonKey key, CancellationToken cancelled)
    {
        foreach (var holder in holders)
        {
            await holder.ResealAsync(key, cancelled);
        }
    }
}
