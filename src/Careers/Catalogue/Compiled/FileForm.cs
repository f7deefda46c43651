namespace Prospect.Careers.Catalogue.Compiled;

/// <summary>How a compiled catalogue lies in its file.</summary>
/// <remarks>
/// A head of 32 bytes (mark, version, number of sections, length, checksum of all else), a table of the sections (name, place, length), and
/// the sections, each beginning at a multiple of 64 bytes. All numbers are little-endian. Lists are offsets and records; what they share,
/// the texts, lies once in a section of its own and is named by its place there.
/// </remarks>
internal static class FileForm
{
    /// <summary>Rises whenever the form or the meaning of anything below changes.</summary>
    public const uint Version = 1;

    public const int HeadLength = 32, ChecksumAt = 24, EntryLength = 64, NameLength = 48, Alignment = 64, MostSections = 64;

    // Begins with no letter and holds a line break, so that no text is taken for it and none that was changed as text survives.
    public static ReadOnlySpan<byte> Mark => [0x89, (byte)'P', (byte)'R', (byte)'C', (byte)'A', (byte)'T', 0x0D, 0x0A];

    public const string Texts = "texts", Meta = "meta", Skills = "skills", Occupations = "occupations", SkillGroups = "skill-groups", OccupationGroups = "occupation-groups",
        SkillIds = "skill-ids", OccupationCodes = "occupation-codes", PartPrefix = "part:";

    public static int Aligned(int length) => (length + Alignment - 1) / Alignment * Alignment;
}
