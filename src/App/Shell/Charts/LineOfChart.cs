namespace Prospect.App.Shell.Charts;

/// <summary>A line of a chart.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Values">At equal steps, at least one.</param>
public sealed record LineOfChart(string Name, IReadOnlyList<double> Values);
