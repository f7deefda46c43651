namespace Prospect.Platform.Data;

/// <summary>A value of a column that only its person's key opens; what is in the database says nothing.</summary>
/// <param name="Blob">The envelope, with the name of the key in it.</param>
public sealed record Sealed(byte[] Blob)
{
    public bool Equals(Sealed? other) => other is not null && Blob.AsSpan().SequenceEqual(other.Blob);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Blob);
        return hash.ToHashCode();
    }
}
