using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Prospect.Careers.Catalogue.Compiled;

/// <summary>Writes a catalogue, and what other parts of the engine make of it, in the form in which it is opened at once.</summary>
public static class CatalogueCompiler
{
    /// <summary>The same catalogue and parts give the same bytes.</summary>
    /// <param name="catalogue">Its version is not kept: a compiled catalogue's is taken from its contents.</param>
    /// <param name="output">Written from its beginning to its end.</param>
    public static void Write(OccupationCatalogue catalogue, Stream output) => Write(catalogue, output, []);

    internal static void Write(OccupationCatalogue catalogue, Stream output, IReadOnlyList<CataloguePart> parts)
    {
        var texts = new TextPool();
        var placeOfSkill = catalogue.Skills.Index().ToDictionary(s => s.Item.Id, s => s.Index, StringComparer.Ordinal);
        List<(string Name, byte[] Bytes)> sections =
        [
            (FileForm.Skills, RecordForm.Skills(catalogue.Skills, texts)),
            (FileForm.Occupations, RecordForm.Occupations(catalogue.Occupations, placeOfSkill, texts)),
            (FileForm.SkillGroups, RecordForm.Groups(catalogue.SkillGroups, texts)),
            (FileForm.OccupationGroups, RecordForm.Groups(catalogue.OccupationGroups, texts)),
            (FileForm.SkillIds, Order(catalogue.Skills.Select(s => s.Id))),
            (FileForm.OccupationCodes, Order(catalogue.Occupations.Select(o => o.Code))),
        ];
        sections.Add((FileForm.Meta, RecordForm.Meta(catalogue, Version(sections, texts), texts)));
        sections.Add((FileForm.Texts, texts.Bytes()));
        // Each part takes one core; the order of the list is kept.
        sections.AddRange(parts.AsParallel().AsOrdered().Select(p => (FileForm.PartPrefix + p.Key, p.Build(catalogue))));
        WriteFile(sections, output);
    }

    private static string Version(List<(string Name, byte[] Bytes)> sections, TextPool texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, bytes) in sections)
        {
            hash.AppendData(bytes);
        }

        hash.AppendData(texts.Bytes());
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    // The places of a list's keys in the order of their UTF-8 bytes, to search by halves.
    private static byte[] Order(IEnumerable<string> keys)
    {
        var encoded = keys.Select(Encoding.UTF8.GetBytes).Index().ToList();
        encoded.Sort((a, b) => a.Item.AsSpan().SequenceCompareTo(b.Item));
        var bytes = new byte[4 * encoded.Count];
        for (var i = 0; i < encoded.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4 * i), encoded[i].Index);
        }

        return bytes;
    }

    private static void WriteFile(List<(string Name, byte[] Bytes)> sections, Stream output)
    {
        var head = new byte[FileForm.Aligned(FileForm.HeadLength + (FileForm.EntryLength * sections.Count))];
        long at = head.Length;
        for (var i = 0; i < sections.Count; i++)
        {
            var entry = head.AsSpan(FileForm.HeadLength + (FileForm.EntryLength * i), FileForm.EntryLength);
            Encoding.UTF8.GetBytes(sections[i].Name, entry[..FileForm.NameLength]);
            BinaryPrimitives.WriteInt64LittleEndian(entry[FileForm.NameLength..], at);
            BinaryPrimitives.WriteInt64LittleEndian(entry[(FileForm.NameLength + 8)..], sections[i].Bytes.Length);
            at += FileForm.Aligned(sections[i].Bytes.Length);
        }

        FileForm.Mark.CopyTo(head);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(8), FileForm.Version);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), sections.Count);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(16), at);
        var checksum = new Checksum();
        checksum.Add(head);
        foreach (var (_, bytes) in sections)
        {
            var whole = bytes.Length / FileForm.Alignment * FileForm.Alignment;
            checksum.Add(bytes.AsSpan(0, whole));
            checksum.Add(Padded(bytes.AsSpan(whole)));
        }

        BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(FileForm.ChecksumAt), checksum.Value);
        output.Write(head);
        foreach (var (_, bytes) in sections)
        {
            var whole = bytes.Length / FileForm.Alignment * FileForm.Alignment;
            output.Write(bytes.AsSpan(0, whole));
            output.Write(Padded(bytes.AsSpan(whole)));
        }
    }

    private static byte[] Padded(ReadOnlySpan<byte> rest)
    {
        var padded = new byte[FileForm.Aligned(rest.Length)];
        rest.CopyTo(padded);
        return padded;
    }
}
