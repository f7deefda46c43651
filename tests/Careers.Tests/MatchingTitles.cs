using Prospect.Careers.Catalogue;
using Prospect.Careers.Titles;

namespace Prospect.Careers.Tests;

public sealed class MatchingTitles
{
    private static readonly OccupationCatalogue Catalogue = new("test", "1", [], [],
    [
        Of("15-1252.00", "Software developer", "software engineer", "backend developer"), Of("29-1141.00", "Registered nurse", "staff nurse", "charge nurse"),
        Of("11-1021.00", "Operations manager", "chief operating officer", "general manager"), Of("41-1011.00", "Retail store manager", "store manager", "assistant store manager"),
        Of("41-2011.00", "Cashier"), Of("35-1011.00", "Head chef", "executive chef"),
    ]);

    [Theory]
    [InlineData("Sr. Software Engineer II", "15-1252.00")]
    [InlineData("SWE", "15-1252.00")]
    [InlineData("RN", "29-1141.00")]
    [InlineData("Registered Nurse, Telemetry", "29-1141.00")]
    [InlineData("Asst. Store Mgr", "41-1011.00")]
    [InlineData("COO", "11-1021.00")]
    [InlineData("Cashier (part-time)", "41-2011.00")]
    public void A_title_as_people_write_it_finds_its_occupation(string title, string code)
    {
        var best = TitleMatcher.Of(Catalogue).Match(title)[0];
        Assert.Equal(code, best.Occupation.Code);
        Assert.InRange(best.Score, 0.6, 1);
    }

    [Fact]
    public void A_listed_title_scores_one()
        => Assert.Equal(1, TitleMatcher.Of(Catalogue).Match("Store manager")[0].Score);

    [Fact]
    public void A_title_that_shares_no_word_finds_nothing()
        => Assert.Empty(TitleMatcher.Of(Catalogue).Match("Astrologer"));

    private static Occupation Of(string code, string label, params string[] titles) => new(code, label, null, null, null, titles, "", [], [], [], null);
}
