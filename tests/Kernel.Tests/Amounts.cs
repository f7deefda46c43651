namespace Prospect.Kernel.Tests;

public sealed class Amounts
{
    [Fact]
    public void Amounts_in_different_currencies_neither_add_nor_compare()
    {
        var (dollars, euros) = (Money.Usd(5), new Money(5, "EUR"));
        Assert.Throws<InvalidOperationException>(() => dollars + euros);
        Assert.Throws<InvalidOperationException>(() => dollars - euros);
        Assert.Throws<InvalidOperationException>(() => dollars < euros);
        Assert.NotEqual(dollars, euros);
    }

    [Fact]
    public void Cents_are_exact()
        => Assert.Equal(Money.Usd(0.30m), Enumerable.Repeat(Money.Usd(0.10m), 3).Aggregate((a, b) => a + b));

    [Fact]
    public void A_sum_that_is_too_large_is_a_fault_and_not_another_sum()
        => Assert.Throws<OverflowException>(() => Money.Usd(decimal.MaxValue) + Money.Usd(1));

    [Theory]
    [InlineData("1234", "$1,234")]
    [InlineData("1234.5", "$1,234.50")]
    [InlineData("-20", "−$20")]
    [InlineData("0", "$0")]
    public void An_amount_is_written_as_people_write_it(string amount, string written)
        => Assert.Equal(written, Money.Usd(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ToString());
}
