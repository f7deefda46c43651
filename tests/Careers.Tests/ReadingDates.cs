using System.Text.Json;

namespace Prospect.Careers.Tests;

public sealed class ReadingDates
{
    [Theory]
    [InlineData("Jan. 2022 – Present", "2022-01", null, true)]
    [InlineData("since 2020", "2020", null, true)]
    [InlineData("since March 2020", "2020-03", null, true)]
    [InlineData("Summer 2018", "2018", "2018", false)]
    [InlineData("03.2019–06.2021", "2019-03", "2021-06", false)]
    [InlineData("03/2019 - 06/2021", "2019-03", "2021-06", false)]
    [InlineData("June–August 2025", "2025-06", "2025-08", false)]
    [InlineData("Nov - Feb 2025", "2024-11", "2025-02", false)]
    [InlineData("2012–2013", "2012", "2013", false)]
    [InlineData("2012-15", "2012", "2015", false)]
    [InlineData("2011 to 2020", "2011", "2020", false)]
    [InlineData("April 2019 to date", "2019-04", null, true)]
    [InlineData("Sept 2015 – ongoing", "2015-09", null, true)]
    [InlineData("Feb. 2018 - Current", "2018-02", null, true)]
    [InlineData("Sept '19 – May '21", "2019-09", "2021-05", false)]
    [InlineData("Sept. ’14 – May ’18", "2014-09", "2018-05", false)]
    [InlineData("2019-03 – 2021-06", "2019-03", "2021-06", false)]
    [InlineData("01/15/2019 – 03/20/2020", "2019-01-15", "2020-03-20", false)]
    [InlineData("15.01.2019 – 20.03.2020", "2019-01-15", "2020-03-20", false)]
    [InlineData("01/09/2019 – 31/07/2020", "2019-09-01", "2020-07-31", false)]
    [InlineData("03.2022 – présent", "2022-03", null, true)]
    [InlineData("März 2017 – heute", "2017-03", null, true)]
    [InlineData("from May 2016 until July 2017", "2016-05", "2017-07", false)]
    [InlineData("September 2016 through January 2018", "2016-09", "2018-01", false)]
    [InlineData("May 2013 – Sept 2014 (1 year 4 months)", "2013-05", "2014-09", false)]
    [InlineData("(2008–2011)", "2008", "2011", false)]
    [InlineData("2019 –", "2019", null, true)]
    [InlineData("02/2022 →", "2022-02", null, true)]
    [InlineData("06–08/2016", "2016-06", "2016-08", false)]
    [InlineData("November 2020 to the present day", "2020-11", null, true)]
    [InlineData("2019-03 – 2021-11", "2019-03", "2021-11", false)]
    [InlineData("2019-03 until now", "2019-03", null, true)]
    [InlineData("\uE005 Mar 2019 – May 2021", "2019-03", "2021-05", false)]
    [InlineData("AOÛT 2019 – déc. 2020", "2019-08", "2020-12", false)]
    public void A_stretch_of_time_is_read_as_exactly_as_it_is_written(string written, string? start, string? end, bool current)
    {
        var read = Samples.ReadText($"Mina Torvald\nmina@example.org\n\nEXPERIENCE\n\nStore Manager, Foxglove Outfitters Inc.\n{written}\n- Ran the store and its staff of nine\n\nEDUCATION\n\nBachelor of Arts, History, Aldwick University\n");
        Assert.True(read.Ok, read.Ok ? "" : read.Error.Detail);
        var job = Assert.Single(Samples.Json(read.Value).GetProperty("experience").EnumerateArray());
        Assert.Equal(start, job.GetProperty("start").GetString());
        Assert.Equal(end, job.GetProperty("end").GetString());
        Assert.Equal(current, job.GetProperty("current").GetBoolean());
    }

    [Theory]
    [InlineData("2019-03", "2019-03")]
    [InlineData("June 2018", "2018-06")]
    public void A_degree_is_dated_by_the_month_as_it_is_written(string written, string end)
    {
        var read = Samples.ReadText($"Mina Torvald\nmina@example.org\n\nEXPERIENCE\n\nBaker, Mill Bakery\nJan 2020 – Mar 2020\n- Bread\n\nEDUCATION\n\nBachelor of Arts, History, Aldwick University, {written}\n");
        Assert.Equal(end, Assert.Single(Samples.Json(read.Value).GetProperty("education").EnumerateArray()).GetProperty("end").GetString());
    }

    [Fact]
    public void Months_of_overlapping_jobs_count_once()
    {
        var read = Samples.ReadText("Mina Torvald\nmina@example.org\n\nEXPERIENCE\n\nBaker, Mill Bakery\nJan 2020 – Mar 2020\n- Bread\n\nCashier, Gusto Groceries\nFeb 2020 – Apr 2020\n- Register\n\nEDUCATION\n\nHigh School Diploma, Latah Creek High School, 2018\n");
        Assert.Equal(4, read.Value.TotalExperienceMonths);
    }
}
