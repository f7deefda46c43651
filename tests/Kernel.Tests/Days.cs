namespace Prospect.Kernel.Tests;

public sealed class Days
{
    [Theory]
    [InlineData("2024-01-31", 0, 1, 0, "2024-02-29")]
    [InlineData("2024-02-29", 1, 0, 0, "2025-02-28")]
    [InlineData("2024-03-01", 0, 0, -1, "2024-02-29")]
    [InlineData("2024-05-10", 0, -5, 0, "2023-12-10")]
    [InlineData("9999-12-01", 0, 1, 0, "9999-12-31")]
    [InlineData("9999-12-01", 0, 0, 180, "9999-12-31")]
    [InlineData("0001-01-05", -7, 0, 0, "0001-01-01")]
    [InlineData("0001-01-05", 0, 0, -90, "0001-01-01")]
    [InlineData("0001-12-05", 0, -11, 0, "0001-01-05")]
    public void A_day_moves_by_years_months_and_days_and_stops_at_either_end_of_the_calendar(string day, int years, int months, int days, string moved)
        => Assert.Equal(DateOnly.Parse(moved, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).Later(years, months, days));

    [Fact]
    public void Within_the_calendar_it_is_what_the_runtime_says()
    {
        for (var i = 0; i < 2_000; i++)
        {
            var day = new DateOnly(1960, 1, 31).AddDays(i * 11);
            Assert.Equal(day.AddMonths(i % 50 - 25).AddDays(i % 700), day.Later(months: i % 50 - 25, days: i % 700));
        }
    }
}
