using System.Text.RegularExpressions;

namespace Prospect.Careers.Catalogue.Importing;

/// <summary>Reads the national table of Occupational Employment and Wage Statistics.</summary>
/// <remarks>
/// The table mixes major, minor, broad and detailed occupations. An O*NET occupation takes its detailed row, else the broad one, which is
/// how the survey publishes some occupations; nothing wider. The survey leaves a median empty where it lies above its highest bracket or
/// where people are paid by the hour without a full year; such an occupation has employment and no wage.
/// </remarks>
internal sealed partial class WageSurvey
{
    private readonly Dictionary<string, (decimal? Median, int? Employment)> rows = new(StringComparer.Ordinal);
    private int year;

    public static CatalogueSource Source(int year) => new(
        $"Occupational Employment and Wage Statistics, May {year}", "public domain", "US Bureau of Labor Statistics");

    public int Year => year;
    public bool IsEmpty => rows.Count == 0;

    public static WageSurvey Read(PublishedFiles files, ImportNotes notes)
    {
        var survey = new WageSurvey();
        using var table = TableReader.Open(files, files.Name, notes);
        if (table is null)
        {
            return survey;
        }

        if (!int.TryParse(YearInName().Match(files.Name).Groups[1].ValueSpan, out survey.year))
        {
            notes.Add($"{files.Name} does not say its year in its name, as national_M2024_dl.csv does; wages without a year are left out.");
            return survey;
        }

        var (code, employment, median) = (table.Column("OCC_CODE"), table.Column("TOT_EMP"), table.Column("A_MEDIAN"));
        var (area, industry) = (table.OptionalColumn("AREA_TYPE"), table.OptionalColumn("NAICS"));
        while (table.Next())
        {
            if ((area >= 0 && table.Span(area) is not "1") || (industry >= 0 && table.Span(industry) is not "000000"))
            {
                continue; // a state, a town or an industry
            }

            if (table.Span(code) is not { Length: 7 } of || of[2] != '-')
            {
                table.LeaveOut("without a code");
                continue;
            }

            survey.rows.TryAdd(of.ToString(), (Figures.Of(table.Span(median)) is { } wage and > 0 ? wage : null, Figures.Whole(table.Span(employment))));
        }

        return survey;
    }

    /// <summary>The same occupation with what people in it earn and how many they are.</summary>
    public Occupation With(Occupation occupation)
        => occupation.Code.Length < 7 || !(rows.TryGetValue(occupation.Code[..7], out var row) || rows.TryGetValue(occupation.Code[..6] + "0", out row)) ? occupation
            : occupation with { Employment = row.Employment, Wage = row.Median is { } median ? new(median, "USD", year, row.Employment) : null };

    [GeneratedRegex(@"(?:^|\D)((?:19|20)\d\d)(?!\d)")]
    private static partial Regex YearInName();
}
