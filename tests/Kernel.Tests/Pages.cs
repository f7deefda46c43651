namespace Prospect.Kernel.Tests;

public sealed class Pages
{
    [Fact]
    public void Pages_follow_each_other_without_gap_or_repetition()
    {
        var all = Enumerable.Range(1, 7).ToList();
        List<int> seen = [];
        var after = 0;
        for (var turn = 0; turn < 10; turn++)
        {
            var page = Page<int>.Of([.. all.Where(i => i > after).Take(4)], 3, i => $"{i}");
            seen.AddRange(page.Items);
            if (page.Next is not { } next)
            {
                break;
            }

            Assert.True(Cursor.TryParse(next.ToString(), out var read));
            after = int.Parse(read.After, System.Globalization.CultureInfo.InvariantCulture);
        }

        Assert.Equal(all, seen);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64url!")]
    public void What_is_no_cursor_is_refused(string? text)
        => Assert.False(Cursor.TryParse(text, out _));
}
