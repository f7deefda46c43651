namespace Prospect.Credit.Evaluating;

/// <summary>How many of how many are right.</summary>
public sealed class Tally
{
    /// <summary>Those that are right.</summary>
    public int Right { get; private set; }

    /// <summary>All that were compared.</summary>
    public int All { get; private set; }

    /// <summary>The share that is right, from 0 to 1; 1 where nothing was compared.</summary>
    public double Share => All == 0 ? 1 : (double)Right / All;

    internal void Count(bool right, int times = 1)
    {
        Right += right ? times : 0;
        All += times;
    }
}
