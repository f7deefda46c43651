using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;

namespace Prospect.Careers.Evaluating;

/// <summary>Measures the matching of job titles.</summary>
internal static class TitleEvaluation
{
    /// <param name="catalogue">With ESCO and O*NET in it.</param>
    /// <param name="data">The folder of labelled data; files that it lacks give no rows.</param>
    public static IReadOnlyList<EvaluationRow> Rows(OccupationCatalogue catalogue, PublishedFiles data) => [];
}
