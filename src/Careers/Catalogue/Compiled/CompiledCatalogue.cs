using System.Buffers.Binary;
using System.Text;
using Prospect.Kernel;

namespace Prospect.Careers.Catalogue.Compiled;

/// <summary>Opens a compiled catalogue.</summary>
public static class CompiledCatalogue
{
    private const int Chunk = 1 << 20;

    /// <summary>Checks the file from end to end; occupations and skills are made when they are asked for.</summary>
    /// <param name="file">Read from its beginning to its end; may be closed afterwards. It must not be changed in place while the program runs: compiling anew moves a whole file to its name.</param>
    /// <param name="mapped">Gives the same bytes where they lie, once they are known to be whole; they have to stay as long as the catalogue does.</param>
    /// <returns><c>catalogue.foreign</c>, <c>catalogue.outdated</c> or <c>catalogue.damaged</c> where it cannot be used.</returns>
    public static Result<OccupationCatalogue> Open(Stream file, Func<ReadOnlyMemory<byte>> mapped)
    {
        var length = file.Length;
        Span<byte> head = stackalloc byte[FileForm.HeadLength];
        var got = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (got < FileForm.Mark.Length || !head.StartsWith(FileForm.Mark))
        {
            return new Error("catalogue.foreign", "This is not a compiled catalogue. One is made by: prospect catalogue import.");
        }

        if (got < FileForm.HeadLength)
        {
            return Damaged("it is cut short");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(head[8..]) is var version && version != FileForm.Version)
        {
            return new Error("catalogue.outdated", $"The catalogue has form {version}, and this program reads form {FileForm.Version}. Import it again.");
        }

        if (BinaryPrimitives.ReadInt64LittleEndian(head[16..]) != length || length > int.MaxValue)
        {
            return Damaged("its length is not what it says");
        }

        file.Position = 0;
        if (ChecksumOf(file) != BinaryPrimitives.ReadUInt64LittleEndian(head[FileForm.ChecksumAt..]))
        {
            return Damaged("its checksum does not hold");
        }

        return Over(mapped());
    }

    private static Error Damaged(string how) => new("catalogue.damaged", $"The catalogue is damaged: {how}. Import it again.");

    // Reads through a buffer rather than the mapping, which would make all of it resident.
    private static ulong ChecksumOf(Stream file)
    {
        var (checksum, buffer) = (new Checksum(), GC.AllocateUninitializedArray<byte>(Chunk));
        for (var isFirst = true; file.ReadAtLeast(buffer, Chunk, throwOnEndOfStream: false) is var filled and > 0; isFirst = false)
        {
            if (isFirst)
            {
                buffer.AsSpan(FileForm.ChecksumAt, 8).Clear();
            }

            checksum.Add(buffer.AsSpan(0, filled));
        }

        return checksum.Value;
    }

    private static Result<OccupationCatalogue> Over(ReadOnlyMemory<byte> file)
    {
        var sections = Sections(file);
        string[] needed = [FileForm.Texts, FileForm.Meta, FileForm.Skills, FileForm.Occupations, FileForm.SkillGroups, FileForm.OccupationGroups, FileForm.SkillIds, FileForm.OccupationCodes];
        if (needed.FirstOrDefault(n => !sections.ContainsKey(n)) is { } missing)
        {
            return Damaged($"it has no section of {missing}");
        }

        var texts = sections[FileForm.Texts];
        var making = new RecordMaking(texts);
        var meta = new RecordList<string[]>(sections[FileForm.Meta], making.Words);
        var skills = new RecordList<Skill>(sections[FileForm.Skills], making.Skill);
        making.Skills = skills;
        var occupations = new RecordList<Occupation>(sections[FileForm.Occupations], making.Occupation);
        return new OccupationCatalogue(meta[0][0], meta[0][1], [.. meta.Skip(1).Select(s => new CatalogueSource(s[0], s[1], s[2]))], skills, occupations)
        {
            SkillGroups = new RecordList<SkillGroup>(sections[FileForm.SkillGroups], making.SkillGroup),
            OccupationGroups = new RecordList<OccupationGroup>(sections[FileForm.OccupationGroups], making.OccupationGroup),
            PlaceOfSkill = new KeySearch(sections[FileForm.SkillIds], i => making.SkillId(sections[FileForm.Skills], i)).Place,
            PlaceOfOccupation = new KeySearch(sections[FileForm.OccupationCodes], i => making.OccupationCode(sections[FileForm.Occupations], i)).Place,
            CompiledPart = key => sections.TryGetValue(FileForm.PartPrefix + key, out var part) ? part : (ReadOnlyMemory<byte>?)null,
        };
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Sections(ReadOnlyMemory<byte> file)
    {
        Dictionary<string, ReadOnlyMemory<byte>> sections = new(StringComparer.Ordinal);
        var bytes = file.Span;
        var count = Math.Clamp(BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]), 0, FileForm.MostSections);
        for (var i = 0; i < count && FileForm.HeadLength + (FileForm.EntryLength * (i + 1)) <= bytes.Length; i++)
        {
            var entry = bytes.Slice(FileForm.HeadLength + (FileForm.EntryLength * i), FileForm.EntryLength);
            var (at, length) = (BinaryPrimitives.ReadInt64LittleEndian(entry[FileForm.NameLength..]), BinaryPrimitives.ReadInt64LittleEndian(entry[(FileForm.NameLength + 8)..]));
            if (at >= 0 && length >= 0 && at <= bytes.Length - length)
            {
                sections.TryAdd(Encoding.UTF8.GetString(entry[..FileForm.NameLength].TrimEnd((byte)0)), file.Slice((int)at, (int)length));
            }
        }

        return sections;
    }
}
