using System.Globalization;

namespace Prospect.Careers.Catalogue;

/// <summary>Something that another part of the engine makes of a catalogue (an index, a trained model) and that is compiled with it.</summary>
/// <param name="Name">What it is called, such as <c>titles</c>.</param>
/// <param name="Version">Rises whenever the form or the way of making it changes; a compiled part of another version is made anew.</param>
/// <param name="Build">Makes it: the same catalogue gives the same bytes. Occupations and skills are named by their place in the catalogue's lists.</param>
/// <remarks>
/// A compiled part is read where it lies in the mapped file, beginning at a multiple of 64 bytes, so numbers in it can be read in place
/// (little-endian); what is touched of it counts as resident memory.
/// </remarks>
internal sealed record CataloguePart(string Name, int Version, Func<OccupationCatalogue, byte[]> Build)
{
    /// <summary>Name and version as one word.</summary>
    public string Key { get; } = string.Create(CultureInfo.InvariantCulture, $"{Name}/{Version}");
}
