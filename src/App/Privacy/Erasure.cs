using Prospect.App.Shell.Holding;
using Prospect.Kernel;
using Prospect.Platform.Auditing;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;

namespace Prospect.App.Privacy;

/// <summary>
/// Erases a person: first into the ledger, then the key is destroyed, and from there on nothing of them can be read, wherever a copy lies; then the rows and the files go.
/// Ended anywhere between, it is brought to its end at the next start.
/// </summary>
internal sealed class Erasure(ErasureLedger ledger, PersonKeys keys, IEnumerable<IPersonalData> holders, Database database, AuditTrail audit)
{
    /// <returns>The hash that stands for the person in the ledger, for the receipt.</returns>
    public async Task<string> OfAsync(Identifier person, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        var hash = await ledger.AddAsync(person, cancelled);
        await keys.DestroyAsync(person, cancelled);
        foreach (var holder in holders)
        {
            await holder.EraseAsync(person, cancelled);
        }

        await audit.AddAsync(null, "person-erased", hash, cancelled);
        return hash;
    }

    /// <summary>Erases again whom a restored backup, or an erasure that was cut off, left.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> OfTheRestoredAsync(CancellationToken cancelled)
    {
        var erased = await ledger.AllAsync(cancelled);
        var found = 0;
        if (erased.Count > 0)
        {
            foreach (var person in await keys.EverybodyAsync(cancelled))
            {
                if (erased.Contains(await ledger.HashAsync(person, cancelled)))
                {
                    await OfAsync(person, cancelled);
                    found++;
                }
            }
        }

        return found;
    }
}
