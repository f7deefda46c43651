using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Evaluating;

/// <summary>How far the starter catalogue, which is this project's own work, agrees with the published ones where they overlap.</summary>
/// <remarks>Occupations meet by code. Skills meet by a name in the same form; one that meets none says nothing either way.</remarks>
internal static class StarterAgreement
{
    private const double SameWage = 0.01;

    public static IReadOnlyList<EvaluationRow> Rows(OccupationCatalogue catalogue)
    {
        var starter = OccupationCatalogue.Starter;
        var pairs = starter.Occupations.Select(o => (Ours: o, Theirs: catalogue.FindOccupation(o.Code))).Where(p => p.Theirs is not null).Select(p => (p.Ours, Theirs: p.Theirs!)).ToList();
        if (pairs.Count == 0 || starter.Name == catalogue.Name)
        {
            return [];
        }

        List<EvaluationRow> rows = [new("starter, codes that O*NET has", "share", pairs.Count / (double)starter.Occupations.Count, starter.Occupations.Count)];
        var meeting = Meeting(starter, catalogue);
        var asked = pairs.SelectMany(p => Asked(p.Ours, p.Theirs, meeting)).ToList();
        Add("starter, requirements listed by O*NET or ESCO", "share of those they name", [.. asked.Select(a => a ? 1.0 : 0)]);
        Add("starter, interests", "correlation of the six themes", [.. pairs.Where(p => p is { Ours.Interests: not null, Theirs.Interests: not null }).Select(p => Correlation(Themes(p.Ours.Interests!), Themes(p.Theirs.Interests!)))]);
        Add("starter, job zone", "same", [.. pairs.Where(p => p is { Ours.Zone: not null, Theirs.Zone: not null }).Select(p => p.Ours.Zone == p.Theirs.Zone ? 1.0 : 0)]);
        Add("starter, education", "same or next level", [.. pairs.Where(p => p is { Ours.Education: not null, Theirs.Education: not null }).Select(p => Math.Abs(Rank(p.Ours.Education!.Value) - Rank(p.Theirs.Education!.Value)) <= 1 ? 1.0 : 0)]);
        Add("starter, wage", "same within 1 %", [.. pairs.Where(p => p is { Ours.Wage: not null, Theirs.Wage: not null }).Select(p => Math.Abs((double)(p.Ours.Wage!.Median / p.Theirs.Wage!.Median) - 1) <= SameWage ? 1.0 : 0)]);
        return rows;

        void Add(string name, string measure, List<double> values)
        {
            if (values.Count > 0)
            {
                rows.Add(new(name, measure, values.Average(), values.Count));
            }
        }
    }

    // For each requirement of ours whose skill they name: whether the occupation asks for it there too.
    private static IEnumerable<bool> Asked(Occupation ours, Occupation theirs, Dictionary<string, HashSet<string>> meeting)
    {
        var listed = theirs.Requirements.Select(r => r.Skill.Id).ToHashSet(StringComparer.Ordinal);
        return ours.Requirements.Where(r => meeting.ContainsKey(r.Skill.Id)).Select(r => meeting[r.Skill.Id].Overlaps(listed));
    }

    private static Dictionary<string, HashSet<string>> Meeting(OccupationCatalogue starter, OccupationCatalogue catalogue)
    {
        var byName = catalogue.Skills.SelectMany(s => s.Names.Prepend(s.Label).Select(n => (Form: Form(n), s.Id))).ToLookup(s => s.Form, s => s.Id, StringComparer.Ordinal);
        return starter.Skills.Select(s => (s.Id, Same: s.Names.Prepend(s.Label).SelectMany(n => byName[Form(n)]).ToHashSet(StringComparer.Ordinal)))
            .Where(s => s.Same.Count > 0).ToDictionary(s => s.Id, s => s.Same, StringComparer.Ordinal);
    }

    private static string Form(string name) => string.Join(' ', Tokens.Forms(name));

    private static double[] Themes(InterestProfile of)
        => [(double)of.Realistic, (double)of.Investigative, (double)of.Artistic, (double)of.Social, (double)of.Enterprising, (double)of.Conventional];

    private static double Correlation(double[] a, double[] b)
    {
        double meanA = a.Average(), meanB = b.Average(), both = 0, ownA = 0, ownB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            both += (a[i] - meanA) * (b[i] - meanB);
            ownA += (a[i] - meanA) * (a[i] - meanA);
            ownB += (b[i] - meanB) * (b[i] - meanB);
        }

        return ownA <= 0 || ownB <= 0 ? 0 : both / Math.Sqrt(ownA * ownB);
    }

    private static int Rank(EducationLevel level) => level == EducationLevel.Other ? (int)EducationLevel.Secondary : (int)level;
}
