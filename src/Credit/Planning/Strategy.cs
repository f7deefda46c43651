namespace Prospect.Credit.Planning;

/// <summary>Says where the money goes that is left after what is due.</summary>
internal sealed class Strategy
{
    private readonly bool smallestFirst;

    private Strategy(bool smallestFirst, long[]? floors) => (this.smallestFirst, Floors) = (smallestFirst, floors);

    /// <summary>The highest rate first; of equal rates the smaller balance. No other order costs less interest.</summary>
    public static Strategy Avalanche { get; } = new(false, null);

    /// <summary>The smallest balance first.</summary>
    public static Strategy Snowball { get; } = new(true, null);

    /// <summary>What each debt is first brought down to; null for one that waits until the others are there.</summary>
    public long[]? Floors { get; }

    /// <summary>First some debts down to a floor each, the dearest of them first; what is left as the avalanche has it.</summary>
    public static Strategy Down(long[] floors) => new(false, floors);

    /// <summary>Spends what is left, and notes it as extra.</summary>
    public void Spend(IReadOnlyList<Debt> debts, long[] owed, long[] extra, long left)
    {
        if (Floors is not null)
        {
            left = Pay(debts, owed, extra, left, Floors);
        }

        Pay(debts, owed, extra, left, null);
    }

    // The money is soon gone, on one debt or two; so the next is looked for rather than all put in order.
    private long Pay(IReadOnlyList<Debt> debts, long[] owed, long[] extra, long left, long[]? floors)
    {
        while (left > 0)
        {
            var next = -1;
            for (var i = 0; i < owed.Length; i++)
            {
                if (owed[i] > Floor(floors, i) && (next < 0 || Before(debts, owed, i, next)))
                {
                    next = i;
                }
            }

            if (next < 0)
            {
                break;
            }

            var paid = Math.Min(left, owed[next] - Floor(floors, next));
            (owed[next], extra[next], left) = (owed[next] - paid, extra[next] + paid, left - paid);
        }

        return left;
    }

    // A debt that waits has no floor that it could be above.
    private static long Floor(long[]? floors, int debt) => floors is null ? 0 : floors[debt] >= 0 ? floors[debt] : long.MaxValue;

    private bool Before(IReadOnlyList<Debt> debts, long[] owed, int one, int other)
        => !smallestFirst && debts[one].Hundredths != debts[other].Hundredths ? debts[one].Hundredths > debts[other].Hundredths : owed[one] < owed[other];
}
