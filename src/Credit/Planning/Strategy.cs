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
            left = Pay(Order(debts, owed, Floors), owed, extra, left, Floors);
        }

        Pay(Order(debts, owed, null), owed, extra, left, null);
    }

    private List<int> Order(IReadOnlyList<Debt> debts, long[] owed, long[]? floors)
    {
        var order = new List<int>(debts.Count);
        for (var i = 0; i < debts.Count; i++)
        {
            if (owed[i] > (floors is null ? 0 : Math.Max(0, floors[i])) && (floors is null || floors[i] >= 0))
            {
                order.Add(i);
            }
        }

        order.Sort((x, y) =>
        {
            var byRate = smallestFirst ? 0 : debts[y].Rate.CompareTo(debts[x].Rate);
            var byBalance = byRate != 0 ? byRate : owed[x].CompareTo(owed[y]);
            return byBalance != 0 ? byBalance : x.CompareTo(y);
        });
        return order;
    }

    private static long Pay(List<int> order, long[] owed, long[] extra, long left, long[]? floors)
    {
        foreach (var i in order)
        {
            var paid = Math.Min(left, owed[i] - (floors is null ? 0 : floors[i]));
            (owed[i], extra[i], left) = (owed[i] - paid, extra[i] + paid, left - paid);
            if (left == 0)
            {
                break;
            }
        }

        return left;
    }
}
