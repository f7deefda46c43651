using System.Text.Json;

namespace Prospect.Kernel.Tests;

public sealed class PartialDates
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2019-03")]
    [InlineData("2019-03-14")]
    [InlineData("2020-02-29")]
    public void What_is_written_is_read_back_as_exact_as_it_was(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(date));
        Assert.Equal(date, JsonSerializer.Deserialize<PartialDate>($"\"{text}\""));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("19")]
    [InlineData("2019-3")]
    [InlineData("2019-13")]
    [InlineData("2019-00")]
    [InlineData("2019-02-29")]
    [InlineData("2019-03-14-01")]
    [InlineData("+019-03")]
    [InlineData("0999")]
    public void What_is_no_date_is_refused(string? text)
        => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2019-03-04", "on 4 March 2019")]
    [InlineData("2019-03", "in March 2019")]
    [InlineData("2019", "in 2019")]
    public void A_sentence_says_it_as_people_do(string text, string words)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(words, date.When());
        Assert.Equal(words[3..], date.InWords());
    }

    [Fact]
    public void A_date_that_cannot_be_is_impossible_to_make()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2019, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2019, null, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(10_000));
    }

    [Fact]
    public void Months_count_on_over_the_turn_of_the_year()
    {
        for (var number = 1900 * 12; number < 2100 * 12; number++)
        {
            var month = PartialDate.OfMonthNumber(number);
            Assert.Equal(number, month.MonthNumber);
            Assert.True(month < PartialDate.OfMonthNumber(number + 1));
            Assert.Equal(month.Last.AddDays(1), PartialDate.OfMonthNumber(number + 1).First);
        }
    }

    [Fact]
    public void Of_two_that_begin_alike_the_vaguer_comes_first()
        => Assert.Equal(
            [new(2019), new(2019, 1), new(2019, 1, 1), new(2019, 1, 2), new(2020)],
            new PartialDate[] { new(2020), new(2019, 1, 2), new(2019, 1), new(2019, 1, 1), new(2019) }.Order());
}
