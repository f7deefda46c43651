using System.Security.Cryptography;
using Prospect.Kernel;

namespace Prospect.Platform.Data;

/// <summary>Makes identifiers, with the clock and the dice that the Kernel has none of.</summary>
public static class Identifiers
{
    public static Identifier Next(TimeProvider time)
    {
        Span<byte> random = stackalloc byte[10];
        RandomNumberGenerator.Fill(random);
        return Identifier.Make(time.GetUtcNow(), random);
    }
}
