using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Titles;

/// <summary>An occupation that a job title stands for.</summary>
/// <param name="Occupation">Which.</param>
/// <param name="Score">How well it fits, from 0 to 1; 1 is a title that the catalogue lists.</param>
public sealed record TitleMatch(Occupation Occupation, double Score);
