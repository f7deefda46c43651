using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Prospect.App.Uploads;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Documents.Reading;
using Prospect.Kernel;

namespace Prospect.App.Careers;

/// <summary>
/// A person's reading in a form that their own page carries, so that the server keeps nothing between two requests: the placed text, the files of programs, answers and
/// corrections, compressed, and sealed with a key that lives in memory only. What comes back changed, or from before a restart, is refused.
/// </summary>
internal sealed class CarriedPerson(IDataProtectionProvider protection)
{
    private const int MostUnpacked = 96 * 1024 * 1024;
    private static readonly Error Foreign = new("career.corrections", "The page that this came from is too old, or was changed on its way. Send the files again; corrections and answers that you kept as files can be sent along.");
    private readonly IDataProtector seal = protection.CreateProtector("Prospect.Careers.CarriedPerson.v1");

    /// <summary>The reading to put into a page; null where it is longer than a page carries.</summary>
    public string? Of(CareerReading reading)
    {
        using var packed = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)))
        {
            writer.Write(reading.Sources.Count);
            foreach (var source in reading.Sources)
            {
                var content = source.Placed is { } placed ? DocumentCodec.Encode(placed) : source.Bytes;
                writer.Write(source.Name);
                writer.Write(source.Placed is not null);
                writer.Write(content.Length);
                writer.Write(content.Span);
            }

            var corrections = Json(reading.Corrections);
            writer.Write(corrections.Length);
            writer.Write(corrections);
            writer.Write(string.Join(' ', reading.Kept));
        }

        return Base64Url.GetEncodedLength(checked((int)packed.Length)) > CarriedForm.Longest - 1000 ? null : Base64Url.EncodeToString(seal.Protect(packed.ToArray()));
    }

    /// <summary>The reading that a page carried; or <c>career.corrections</c> where it is not one of ours.</summary>
    public Result<CareerReading> Open(string? carried)
    {
        try
        {
            if (string.IsNullOrEmpty(carried) || carried.Length > CarriedForm.Longest || !Base64Url.IsValid(carried))
            {
                return Foreign;
            }

            using var packed = new BrotliStream(new MemoryStream(seal.Unprotect(Base64Url.DecodeFromChars(carried))), CompressionMode.Decompress);
            using var reader = new BinaryReader(packed);
            var sources = new CareerSource[reader.ReadInt32()];
            for (var i = 0; i < sources.Length; i++)
            {
                var (name, isPlaced) = (reader.ReadString(), reader.ReadBoolean());
                var content = Exactly(reader);
                sources[i] = isPlaced ? new(name, DocumentCodec.Decode(content).Value, default) : new(name, null, content);
            }

            var corrected = ProfileCorrectionsFile.Read(Exactly(reader));
            var kept = reader.ReadString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Identifier.TryParse(text, out var id) ? id : throw new FormatException(text)).ToList();
            return corrected.Map(corrections => new CareerReading(sources, corrections) { Kept = kept });
        }
        catch (Exception exception) when (exception is CryptographicException or InvalidDataException or EndOfStreamException or FormatException)
        {
            return Foreign;
        }
    }

    /// <summary>The corrections as the file that a person keeps.</summary>
    public static byte[] Json(IReadOnlyList<ProfileCorrection> corrections)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true }))
        {
            ProfileCorrectionsFile.Write(json, corrections);
        }

        return stream.ToArray();
    }

    private static byte[] Exactly(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        return length is >= 0 and <= MostUnpacked && reader.ReadBytes(length) is var bytes && bytes.Length == length ? bytes : throw new InvalidDataException("A part is cut off.");
    }
}
