namespace Prospect.Credit.Evaluating;

/// <summary>Numbers that look thrown and are the same for the same seed, on every machine and in every version of the runtime (xorshift, Marsaglia 2003).</summary>
internal sealed class Dice(uint seed)
{
    private uint state = seed == 0 ? 1 : seed;

    /// <summary>From 0 to below a number.</summary>
    public int Below(int number)
    {
        unchecked
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
        }

        return (int)(state % (uint)number);
    }

    public bool In(int hundred) => Below(100) < hundred;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + Below(10))));
}
