namespace Prospect.Credit.Risk;

/// <summary>Which way the risk goes as a value rises.</summary>
public enum Direction
{
    /// <summary>Whichever way the data say.</summary>
    Free,

    /// <summary>More of it never lowers the risk.</summary>
    Rising,

    /// <summary>More of it never raises the risk.</summary>
    Falling,
}

/// <summary>One figure of a person's credit file that the risk rests on.</summary>
/// <param name="Name">As FICO's HELOC data name it.</param>
/// <param name="Meaning">In words, with its unit.</param>
/// <param name="Direction">What is held of its shape.</param>
public sealed record RiskFeature(string Name, string Meaning, Direction Direction)
{
    /// <summary>Special codes held at most as risky as any usual value, the least risky first, such as -7 where no payment was ever late.</summary>
    public IReadOnlyList<int> Best { get; init; } = [];

    /// <summary>Special codes held at least as risky as any usual value, the most risky last.</summary>
    public IReadOnlyList<int> Worst { get; init; } = [];

    /// <summary>How far apart the highest and the lowest value of the shape may lie, in log-odds.</summary>
    public double Reach { get; init; } = double.PositiveInfinity;
}
