using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Titles;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Evaluating;

/// <summary>Measures the matching of job titles.</summary>
internal static class TitleEvaluation
{
    private const string Ads = "job-titles/ads_validation.csv";
    private const double Floor = 0.55, Goal = 0.75;
    private const int Deep = 1000;

    /// <param name="catalogue">With ESCO and O*NET in it.</param>
    /// <param name="data">The folder of labelled data; files that it lacks give no rows.</param>
    public static IReadOnlyList<EvaluationRow> Rows(OccupationCatalogue catalogue, PublishedFiles data)
    {
        List<EvaluationRow> rows = [];
        if (catalogue.Occupations.Any(o => o.Classification == Classification.Onet) && HeldOutTitles.Of(catalogue) is { Titles.Count: > 0 } held)
        {
            rows.AddRange(Rows("titles, O*NET hold-out", held.Without, held.Titles, Classification.Onet));
        }

        if (catalogue.Occupations.Any(o => o.Classification == Classification.Esco) && ReadAds(data) is { Count: > 0 } ads)
        {
            rows.AddRange(Rows("titles, job ads", catalogue, ads, Classification.Esco));
            rows.AddRange(Rows("titles, job ads without description", catalogue, [.. ads.Select(a => a with { Description = null })], Classification.Esco)
                .Select(r => r with { Floor = null, Goal = null }));
        }

        return rows;
    }

    private static EvaluationRow[] Rows(string name, OccupationCatalogue catalogue, IReadOnlyList<LabelledTitle> titles, Classification classification)
    {
        var matcher = TitleMatcher.Of(catalogue);
        var (first, reciprocal) = Measure(titles, t => [.. matcher.Match(t.Title, t.Description, Deep, classification).Select(m => m.Occupation.Code)]);
        var occupations = catalogue.Occupations.Where(o => o.Classification == classification).ToList();
        var names = occupations.SelectMany(o => o.Titles.Prepend(o.Label).Select(t => (o.Code, Words: Tokens.Forms(t)))).ToList();
        var bm25 = new Bm25(names.Select(n => n.Words));
        var (plainFirst, plainReciprocal) = Measure(titles, t => [.. bm25.Best(Tokens.Forms(t.Title), Deep).Select(b => names[b.Document].Code).Distinct(StringComparer.Ordinal)]);
        return
        [
            new(name, "first place right", first, titles.Count) { Baseline = plainFirst, Floor = Floor, Goal = Goal },
            new(name, "mean reciprocal rank", reciprocal, titles.Count) { Baseline = plainReciprocal },
        ];
    }

    private static (double First, double Reciprocal) Measure(IReadOnlyList<LabelledTitle> titles, Func<LabelledTitle, List<string>> ranked)
    {
        var (first, reciprocal) = (0, 0.0);
        foreach (var title in titles)
        {
            var rank = ranked(title).FindIndex(c => title.Right.Contains(c, StringComparer.Ordinal));
            first += rank == 0 ? 1 : 0;
            reciprocal += rank < 0 ? 0 : 1.0 / (rank + 1);
        }

        return ((double)first / titles.Count, reciprocal / titles.Count);
    }

    internal static List<LabelledTitle> ReadAds(PublishedFiles data)
    {
        List<LabelledTitle> ads = [];
        using var table = TableReader.Open(data, Ads, new ImportNotes());
        var (title, description, code) = (table?.Column("title") ?? -1, table?.Column("description") ?? -1, table?.Column("esco_code") ?? -1);
        while (table?.Next() == true)
        {
            ads.Add(new(table.Text(title).Trim(), table.Text(description).Trim(), [table.Text(code).Trim()]));
        }

        return ads;
    }
}
