using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Skills;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Evaluating;

/// <summary>Measures the finding of skills on sentences of job advertisements (Decorte et al., Design of Negative Sampling Strategies for Distantly Supervised Skill Extraction, 2022).</summary>
/// <remarks>RP@5: the share of a sentence's skills among the first five found; of more than five skills, five are all that can be asked. The mean over the sentences.</remarks>
internal static class SkillEvaluation
{
    private const int First = 5;

    /// <param name="catalogue">With ESCO in it.</param>
    /// <param name="data">The folder of labelled data; files that it lacks give no rows.</param>
    public static IReadOnlyList<EvaluationRow> Rows(OccupationCatalogue catalogue, PublishedFiles data)
    {
        var places = catalogue.Skills.Select((s, i) => (s.Label, i)).GroupBy(s => s.Label, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().i, StringComparer.Ordinal);
        Lazy<NameSearch> baseline = new(() => new(catalogue));
        List<EvaluationRow> rows = [];
        foreach (var (name, floor, goal) in new[] { ("house", 0.52, 0.556), ("tech", 0.72, 0.72), ("techwolf", 0.42, 0.587) })
        {
            var cases = Cases(data, $"skill-extraction/{name}_validation.csv", places);
            if (cases.Count > 0)
            {
                var finder = SkillFinder.Of(catalogue);
                var figure = cases.Average(c => Share(c.Skills, finder.Rank(c.Sentence, First).Select(r => places[r.Skill.Label])));
                var plain = cases.Average(c => Share(c.Skills, baseline.Value.Best(c.Sentence, First)));
                rows.Add(new($"skills, {name} validation", "RP@5", figure, cases.Count) { Baseline = plain, Floor = floor, Goal = goal });
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

    /// <summary>The baseline: each name of a skill is a document, and the skill counts by its best one.</summary>
    private sealed class NameSearch
    {
        private readonly List<int> owners = [];
        private readonly Bm25 search;

        public NameSearch(OccupationCatalogue catalogue)
        {
            List<string[]> names = [];
            for (var i = 0; i < catalogue.Skills.Count; i++)
            {
                foreach (var name in catalogue.Skills[i].Names.Prepend(catalogue.Skills[i].Label))
                {
                    names.Add(Tokens.Forms(name));
                    owners.Add(i);
                }
            }

            search = new(names);
        }

        public IEnumerable<int> Best(string sentence, int top)
            => search.Best(Tokens.Forms(sentence), 200).Select(d => owners[d.Document]).Distinct().Take(top);
    }
}
