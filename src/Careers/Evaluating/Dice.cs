using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Prospect.Careers.Evaluating;

/// <summary>Numbers that look thrown, the same on every machine: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), begun at a word.</summary>
internal sealed class Dice(string word, int number)
{
    private ulong at = BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{word}/{number}")));

    /// <summary>From 0 to one less than that.</summary>
    public int Below(int most) => (int)(Next() % (ulong)most);

    public bool Chance(double likely) => Below(1_000_000) < likely * 1_000_000;

    private ulong Next()
    {
        unchecked
        {
            var x = at += 0x9E3779B97F4A7C15;
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
