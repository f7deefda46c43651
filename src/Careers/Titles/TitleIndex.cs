using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Titles;

/// <summary>What is known of a catalogue's titles, as it lies in the compiled catalogue.</summary>
/// <remarks>Features are numbered by their rising keys, occupations as in the catalogue; an entry is a title of an occupation, its label first.</remarks>
internal readonly struct TitleIndex(ReadOnlyMemory<byte> bytes)
{
    /// <summary>How many steps a unit of a stored weight has.</summary>
    public const float Steps = 32;

    private readonly PartReader part = new(bytes);

    /// <summary>The part of a compiled catalogue that holds it.</summary>
    public static CataloguePart Part { get; } = new("titles", 4, c => new TitleIndexBuilder(c).ToBytes());

    public ReadOnlySpan<ulong> Keys => part.Section<ulong>(0);
    public ReadOnlySpan<float> Rarity => part.Section<float>(1);
    public ReadOnlySpan<int> TitleStarts => part.Section<int>(2);
    public ReadOnlySpan<ushort> TitleOccupations => part.Section<ushort>(3);
    public ReadOnlySpan<byte> TitleWeights => part.Section<byte>(4);
    public ReadOnlySpan<float> WordMass => part.Section<float>(5);
    public ReadOnlySpan<float> RunMass => part.Section<float>(6);
    public ReadOnlySpan<int> EntryStarts => part.Section<int>(7);
    public ReadOnlySpan<int> EntryWordStarts => part.Section<int>(8);
    public ReadOnlySpan<int> EntryWords => part.Section<int>(9);
    public ReadOnlySpan<float> EntryWeights => part.Section<float>(10);
    public ReadOnlySpan<uint> EntryNames => part.Section<uint>(11);
    public ReadOnlySpan<int> TextStarts => part.Section<int>(12);
    public ReadOnlySpan<ushort> TextOccupations => part.Section<ushort>(13);
    public ReadOnlySpan<byte> TextWeights => part.Section<byte>(14);
    public ReadOnlySpan<float> Priors => part.Section<float>(15);
    public ReadOnlySpan<int> Groups => part.Section<int>(16);
    public ReadOnlySpan<byte> Classes => part.Section<byte>(17);
    public ReadOnlySpan<float> TextRarity => part.Section<float>(18);
    public ReadOnlySpan<sbyte> EntryVectors => part.Section<sbyte>(19);
    public ReadOnlySpan<sbyte> Centres => part.Section<sbyte>(20);
    public ReadOnlySpan<sbyte> Abouts => part.Section<sbyte>(21);
    public ReadOnlySpan<int> SharedStarts => part.Section<int>(22);
    public ReadOnlySpan<ushort> SharedOccupations => part.Section<ushort>(23);
    public ReadOnlySpan<byte> SharedShares => part.Section<byte>(24);

    public ReadOnlySpan<bool> EntryTells => part.Section<bool>(25);
    public ReadOnlySpan<byte> EntryTelling => part.Section<byte>(26);

    public ReadOnlySpan<int> ExampleStarts => part.Section<int>(27);
    public ReadOnlySpan<sbyte> ExampleVectors => part.Section<sbyte>(28);
    public ReadOnlySpan<uint> ExampleForms => part.Section<uint>(29);
    public ReadOnlySpan<sbyte> GroupTasks => part.Section<sbyte>(30);
    public ReadOnlySpan<int> HeadWords => part.Section<int>(31);
    public ReadOnlySpan<int> HeadStarts => part.Section<int>(32);
    public ReadOnlySpan<byte> HeadMajors => part.Section<byte>(33);
    public ReadOnlySpan<byte> HeadShares => part.Section<byte>(34);
    public ReadOnlySpan<byte> Majors => part.Section<byte>(35);
    public ReadOnlySpan<int> Above => part.Section<int>(36);
    public ReadOnlySpan<float> Below => part.Section<float>(37);
    public ReadOnlySpan<int> SameStarts => part.Section<int>(38);
    public ReadOnlySpan<ushort> SameOccupations => part.Section<ushort>(39);
    public ReadOnlySpan<sbyte> Needs => part.Section<sbyte>(40);

    /// <summary>Where each occupation stands by its code.</summary>
    public ReadOnlySpan<int> CodeOrder => part.Section<int>(41);

    /// <summary>As what each entry is listed (<see cref="Titles.ListedAs"/>).</summary>
    public ReadOnlySpan<byte> ListedAs => part.Section<byte>(42);

    /// <summary>The signs of each entry's words together: an entry that has none of a title's signs shares no word with it.</summary>
    public ReadOnlySpan<ulong> EntrySigns => part.Section<ulong>(43);

    /// <summary>One bit for a word, by which most others are told from it at once.</summary>
    public static ulong Sign(int word) => 1ul << (word & 63);

    /// <summary>Occupations of both classifications are in it, O*NET's first.</summary>
    public bool HasBoth => Classes.Length > 0 && Classes[0] != Classes[^1];

    public int Feature(ulong key) => Keys.BinarySearch(key);
}
