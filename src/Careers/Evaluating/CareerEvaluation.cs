using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;

namespace Prospect.Careers.Evaluating;

/// <summary>Measures the career engine on labelled data.</summary>
public static class CareerEvaluation
{
    /// <param name="catalogue">The catalogue in use.</param>
    /// <param name="data">The folder of labelled data, its files by their paths in it (<c>skill-extraction/house_validation.csv</c>); what it lacks gives no rows.</param>
    /// <returns>A figure a row, of all that can be measured.</returns>
    public static IEnumerable<EvaluationRow> Rows(OccupationCatalogue catalogue, PublishedFiles data)
        => [.. Skills(catalogue, data), .. Titles(catalogue, data), .. AlignmentEvaluation.Rows(catalogue), .. RankingEvaluation.Rows(catalogue), .. StarterAgreement.Rows(catalogue)];

    /// <summary>Of the finding of skills alone.</summary>
    public static IEnumerable<EvaluationRow> Skills(OccupationCatalogue catalogue, PublishedFiles data) => SkillEvaluation.Rows(catalogue, data);

    /// <summary>Of the matching of titles alone.</summary>
    public static IEnumerable<EvaluationRow> Titles(OccupationCatalogue catalogue, PublishedFiles data) => TitleEvaluation.Rows(catalogue, data);
}
