using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;

namespace Prospect.Careers.Evaluating;

/// <summary>Measures the finding of skills.</summary>
internal static class SkillEvaluation
{
    /// <param name="catalogue">With ESCO in it.</param>
    /// <param name="data">The folder of labelled data; files that it lacks give no rows.</param>
    public static IReadOnlyList<EvaluationRow> Rows(OccupationCatalogue catalogue, PublishedFiles data) => [];
}
