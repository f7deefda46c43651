using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Skills;

namespace Prospect.Careers.Evaluating;

/// <summary>Measures the finding of skills on sentences of job advertisements (Decorte et al., Design of Negative Sampling Strategies for Distantly Supervised Skill Extraction, 2022).</summary>
/// <remarks>RP@5: the share of a sentence's skills among the first five found; of more than five skills, five are all that can be asked. The mean over the sentences.</remarks>
internal static class SkillEvaluation
{
    private const int First = 5;

    // The validation parts are easier than the test parts, of which the goals are the best figures published; of TechWolf's sentences the test part alone is.
    private static readonly (string Name, string File, double Floor, double? Goal)[] Parts =
    [
        ("house validation", "skill-extraction/house_validation.csv", 0.52, null), ("tech validation", "skill-extraction/tech_validation.csv", 0.72, null),
        ("house test", "skill-extraction/house_test.csv", 0.42, 0.556), ("tech test", "skill-extraction/tech_test.csv", 0.54, 0.631),
        ("techwolf validation", "skill-extraction/techwolf_validation.csv", 0.42, null), ("techwolf test", "skill-extraction/techwolf_test.csv", 0.42, 0.587),
    ];

    /// <param name="catalogue">With ESCO in it.</param>
    /// <param name="data">The folder of labelled data; files that it lacks give no rows.</param>
    public static IReadOnlyList<EvaluationRow> Rows(OccupationCatalogue catalogue, PublishedFiles data)
    {
        var places = catalogue.Skills.Select((s, i) => (s.Label, i)).GroupBy(s => s.Label, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().i, StringComparer.Ordinal);
        Lazy<SkillNameSearch> baseline = new(() => new(catalogue));
        List<EvaluationRow> rows = [];
        foreach (var (name, file, floor, goal) in Parts)
        {
            var cases = Cases(data, file, places);
            if (cases.Count > 0)
            {
                var finder = SkillFinder.Of(catalogue);
                var figure = cases.Average(c => Share(c.Skills, finder.Rank(c.Sentence, First).Select(r => places[r.Skill.Label])));
                var plain = cases.Average(c => Share(c.Skills, baseline.Value.Best(c.Sentence, First)));
                rows.Add(new($"skills, {name}", "RP@5", figure, cases.Count) { Baseline = plain, Floor = floor, Goal = goal });
            }
        }

        return rows;
    }

    private static double Share(HashSet<int> right, IEnumerable<int> found) => found.Count(right.Contains) / (double)Math.Min(First, right.Count);

    private static List<(string Sentence, HashSet<int> Skills)> Cases(PublishedFiles data, string file, Dictionary<string, int> places)
    {
        using var table = TableReader.Open(data, file, new());
        Dictionary<string, HashSet<int>> cases = new(StringComparer.Ordinal);
        if (table is null)
        {
            return [];
        }

        int sentence = table.Column("sentence"), label = table.Column("label");
        while (table.Next())
        {
            // Labels that the catalogue does not have are those that say so (LABEL NOT PRESENT, UNDERSPECIFIED).
            if (places.TryGetValue(table.Text(label).Trim(), out var place))
            {
                (cases.TryGetValue(table.Text(sentence), out var known) ? known : cases[table.Text(sentence)] = []).Add(place);
            }
        }

        return [.. cases.Select(c => (c.Key, c.Value))];
    }
}
