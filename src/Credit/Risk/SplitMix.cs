namespace Prospect.Credit.Risk;

/// <summary>Numbers that look thrown, the same on every machine: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).</summary>
internal static class SplitMix
{
    public static ulong Of(ulong x)
    {
        unchecked
        {
            x += 0x9E3779B97F4A7C15;
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
