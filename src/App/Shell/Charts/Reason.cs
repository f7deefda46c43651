using Prospect.Documents;

namespace Prospect.App.Shell.Charts;

/// <summary>A part of a sum, and why it is as large as it is.</summary>
/// <param name="Label">What the part is.</param>
/// <param name="Value">What it adds; negative where it takes away.</param>
/// <param name="Text">Why, in a sentence; null where the label says all.</param>
/// <param name="Evidence">What that rests on.</param>
public sealed record Reason(string Label, double Value, string? Text, IReadOnlyList<Evidence> Evidence);
