namespace Prospect.Careers.Evaluating;

/// <summary>A job title whose occupation is known.</summary>
/// <param name="Title">As written.</param>
/// <param name="Description">Null where there is none.</param>
/// <param name="Right">The codes that count as right.</param>
internal sealed record LabelledTitle(string Title, string? Description, IReadOnlyList<string> Right);
