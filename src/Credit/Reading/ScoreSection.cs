using System.Globalization;
using System.Text.RegularExpressions;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Reading;

/// <summary>Reads the scores that a report shows.</summary>
internal static partial class ScoreSection
{
    [GeneratedRegex(@"\b(?:FICO|VantageScore)[®™]?(?:\s+(?:Auto|Bankcard|Mortgage|Industry))?(?:\s+Score)?[®™]?\s*\d{1,2}(?:\.\d)?\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Models();

    /// <summary>The name of a scoring model in running text.</summary>
    public static string? ModelIn(Row row) => Models().Match(row.Text) is { Success: true } match ? match.Value : null;

    public static IEnumerable<ScoreShown> Read(Section section, EvidenceSource evidence)
    {
        var score = new List<Value>();
        foreach (var value in Grid.Read(section.Rows, Vocabulary.Score))
        {
            if (value.Field is not Field.OtherOfScore && score.Exists(v => v.Field == value.Field))
            {
                foreach (var shown in Make(score, section, evidence))
                {
                    yield return shown;
                }

                score = [];
            }

            score.Add(value);
        }

        foreach (var shown in Make(score, section, evidence))
        {
            yield return shown;
        }
    }

    private static IEnumerable<ScoreShown> Make(List<Value> values, Section section, EvidenceSource evidence)
    {
        var alone = section.Rows.FirstOrDefault(r => r.Words.Count == 1 && Number(r.Text) is not null);
        var named = section.Rows.FirstOrDefault(r => ModelIn(r) is not null);
        var title = named is null || (section.Heading is { } heading && ModelIn(heading) is not null) ? section.Heading?.Text : ModelIn(named);
        return Make(values, title, evidence, alone?.Text).Select(s => s.Date is null && named is not null ? s with { Date = DateText.Read(named.Text) } : s);
    }

    /// <param name="values">The values of one score.</param>
    /// <param name="title">What names the model where no value does.</param>
    /// <param name="evidence">Makes the evidence.</param>
    /// <param name="alone">A number that stands alone, as scores in large print do.</param>
    public static IEnumerable<ScoreShown> Make(List<Value> values, string? title, EvidenceSource evidence, string? alone = null)
    {
        var (model, value, date) = (Of(values, Field.ScoreModel), Of(values, Field.ScoreValue), Of(values, Field.ScoreDate));
        if (Number(value?.Text ?? alone) is { } number)
        {
            yield return new()
            {
                Model = model?.Text ?? title?.Replace("®", "", StringComparison.Ordinal),
                Value = number,
                Date = DateText.Read(date?.Text),
                Evidence = evidence.Of(new[] { ("model", model), ("value", value), ("date", date) }.Where(f => f.Item2 is not null).Select(f => (f.Item1, f.Item2!.Words.ToList()))),
            };
        }
    }

    private static Value? Of(List<Value> values, Field field) => values.Find(v => v.Field == field && !v.IsBlank);

    // Scores run from 300 to 850, those of some lenders' models from 250 to 900.
    private static int? Number(string? text)
        => text is not null && int.TryParse(text.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 250 and <= 900 ? number : null;
}
