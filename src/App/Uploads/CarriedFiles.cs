using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Prospect.Documents;
using Prospect.Documents.Reading;
using Prospect.Kernel;

namespace Prospect.App.Uploads;

/// <summary>A file as far as it has to be kept to read it again.</summary>
/// <param name="Name">As it was sent.</param>
/// <param name="Placed">What is read of a document for people; null for a file that a program made.</param>
/// <param name="Bytes">The file that a program made.</param>
internal sealed record CarriedFile(string Name, PlacedDocument? Placed, ReadOnlyMemory<byte> Bytes);

/// <summary>What a page carries of what its visitor sent.</summary>
/// <param name="Files">In the order sent.</param>
/// <param name="Corrections">What they put right, as the file that they keep.</param>
/// <param name="Kept">The documents that are kept for them; none where nobody is signed in.</param>
internal sealed record CarriedContent(IReadOnlyList<CarriedFile> Files, byte[] Corrections, IReadOnlyList<Identifier> Kept);

/// <summary>
/// Puts what somebody sent into their own page, so that the server keeps nothing between two requests: compressed, and sealed. What comes back changed is refused, and
/// so is what was sealed with a key that is gone; where only one process answers, keys live in its memory and end with it.
/// </summary>
internal sealed class CarriedFiles(IDataProtectionProvider protection)
{
    private const int MostUnpacked = 96 * 1024 * 1024;

    /// <param name="purpose">Whose page: what was sealed for one opens for no other.</param>
    /// <param name="content">What it carries.</param>
    /// <returns>Letters for a hidden field; null where they are more than a page carries.</returns>
    public string? Seal(string purpose, CarriedContent content)
    {
        using var packed = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)))
        {
            writer.Write(content.Files.Count);
            foreach (var file in content.Files)
            {
                var bytes = file.Placed is { } placed ? DocumentCodec.Encode(placed) : file.Bytes;
                writer.Write(file.Name);
                writer.Write(file.Placed is not null);
                writer.Write(bytes.Length);
                writer.Write(bytes.Span);
            }

            writer.Write(content.Corrections.Length);
            writer.Write(content.Corrections);
            writer.Write(string.Join(' ', content.Kept));
        }

        return Base64Url.GetEncodedLength(checked((int)packed.Length)) > CarriedForm.Longest - 1000 ? null
            : Base64Url.EncodeToString(protection.CreateProtector(purpose).Protect(packed.ToArray()));
    }

    /// <returns>What a page carried; null where it was not sealed here for this purpose.</returns>
    public CarriedContent? Open(string purpose, string? carried)
    {
        try
        {
            if (string.IsNullOrEmpty(carried) || carried.Length > CarriedForm.Longest || !Base64Url.IsValid(carried))
            {
                return null;
            }

            using var packed = new BrotliStream(new MemoryStream(protection.CreateProtector(purpose).Unprotect(Base64Url.DecodeFromChars(carried))), CompressionMode.Decompress);
            using var reader = new BinaryReader(packed);
            var files = new CarriedFile[reader.ReadInt32()];
            for (var i = 0; i < files.Length; i++)
            {
                var (name, isPlaced) = (reader.ReadString(), reader.ReadBoolean());
                var bytes = Exactly(reader);
                files[i] = isPlaced ? new(name, DocumentCodec.Decode(bytes).Value, default) : new(name, null, bytes);
            }

            var corrections = Exactly(reader);
            return new(files, corrections, [.. reader.ReadString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Identifier.TryParse(text, out var id) ? id : throw new FormatException(text))]);
        }
        catch (Exception exception) when (exception is CryptographicException or InvalidDataException or EndOfStreamException or FormatException)
        {
            return null;
        }
    }

    /// <summary>A file of JSON that a person keeps.</summary>
    public static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true }))
        {
            write(json);
        }

        return stream.ToArray();
    }

    private static byte[] Exactly(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        return length is >= 0 and <= MostUnpacked && reader.ReadBytes(length) is var bytes && bytes.Length == length ? bytes : throw new InvalidDataException("A part is cut off.");
    }
}
