using Prospect.Kernel;
using Prospect.Platform.Secrets;

namespace Prospect.App.Shell.Holding;

/// <summary>A capability that keeps something of people: it gives it out, destroys it, and seals it anew, each for its own tables.</summary>
internal interface IPersonalData
{
    /// <summary>Writes all that is kept of a person into the archive that they take along.</summary>
    Task ExportAsync(PersonKey key, PersonArchive archive, CancellationToken cancelled);

    /// <summary>Removes all that is kept of a person. Their key may be gone already; asking twice does no harm.</summary>
    Task EraseAsync(Identifier person, CancellationToken cancelled);

    /// <summary>Seals all that is kept with the latest generation of a person's key.</summary>
    Task ResealAsync(PersonKey key, CancellationToken cancelled);
}
