using System.Security.Cryptography;
using System.Text;

namespace Prospect.App.Accounts.Factors;

/// <summary>Ten codes for the day on which the authenticator is lost, each for one time: 79 random bits, so that a plain hash keeps them.</summary>
internal static class RecoveryCodes
{
    private const int Count = 10, Letters = 16;
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static IReadOnlyList<string> Make()
        => [.. Enumerable.Range(0, Count).Select(_ => string.Join('-', RandomNumberGenerator.GetString(Alphabet, Letters).Chunk(4).Select(part => new string(part))))];

    public static string Hash(string code)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
