namespace Prospect.Kernel.Tests;

public sealed class Identifiers
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_identifier_is_read_back_from_its_text()
    {
        for (byte i = 0; i < 200; i++)
        {
            var made = Identifier.Make(Noon.AddMilliseconds(i), [i, 1, 2, 3, 4, 5, 6, 7, 8, (byte)(255 - i)]);
            Assert.Equal(22, made.ToString().Length);
            Assert.True(Identifier.TryParse(made.ToString(), out var read));
            Assert.Equal(made, read);
            Assert.Equal(7, made.ToGuid().Version);
        }
    }

    [Fact]
    public void Identifiers_and_their_texts_sort_by_the_time_they_were_made()
    {
        var made = Enumerable.Range(0, 100).Select(i => Identifier.Make(Noon.AddMilliseconds(i), [(byte)(255 - i), 9, 9, 9, 9, 9, 9, 9, 9, 9])).ToList();
        Assert.Equal(made, made.Order());
        Assert.Equal(made.Select(m => m.ToString()), made.Select(m => m.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("000000000000000000000-")]
    public void What_is_no_identifier_is_refused(string? text)
        => Assert.False(Identifier.TryParse(text, out _));
}
