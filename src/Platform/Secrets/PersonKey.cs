using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Prospect.Kernel;
using Prospect.Platform.Data;

namespace Prospect.Platform.Secrets;

/// <summary>A person's own key, in every generation that something may still be sealed with. Only what is opened by it is readable at all.</summary>
public sealed class PersonKey
{
    private readonly SortedDictionary<int, byte[]> generations;

    internal PersonKey(Identifier person, SortedDictionary<int, byte[]> generations) => (Person, this.generations) = (person, generations);

    public Identifier Person { get; }

    internal int Latest => generations.Keys.Last();

    /// <param name="content">What is to be sealed.</param>
    /// <param name="place">Where it belongs, such as <c>accounts/email/ID</c>; it opens nowhere else.</param>
    public Sealed Seal(ReadOnlySpan<byte> content, string place)
    {
        Span<byte> name = stackalloc byte[Envelope.NameBytes];
        BinaryPrimitives.WriteInt64BigEndian(name, Latest);
        return new(Envelope.Seal(generations[Latest], name, content, Bound(place)));
    }

    public Sealed Seal(string text, string place) => Seal(Encoding.UTF8.GetBytes(text), place);

    /// <exception cref="CryptographicException">It is another person's, belongs elsewhere, or was changed.</exception>
    public byte[] Open(Sealed value, string place)
        => generations.TryGetValue(GenerationOf(value), out var key)
            ? Envelope.Open(key, value.Blob, Bound(place))
            : throw new CryptographicException("The key that sealed this is gone.");

    public string OpenText(Sealed value, string place) => Encoding.UTF8.GetString(Open(value, place));

    /// <summary>Whether it is sealed with an older generation than the latest.</summary>
    public bool IsOld(Sealed value) => GenerationOf(value) != Latest;

    /// <summary>The same content under the latest generation.</summary>
    public Sealed Reseal(Sealed value, string place) => IsOld(value) ? Seal(Open(value, place), place) : value;

    // A number that no generation bears, where it was changed.
    private static int GenerationOf(Sealed value) => BinaryPrimitives.ReadInt64BigEndian(Envelope.NameOf(value.Blob)) is > 0 and <= int.MaxValue and var number ? (int)number : 0;

    private string Bound(string place) => $"{Person}/{place}";
}
