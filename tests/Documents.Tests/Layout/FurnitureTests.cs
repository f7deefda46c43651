using Prospect.Documents.Tests.Support;

namespace Prospect.Documents.Tests.Layout;

/// <summary>Running headers, footers and page numbers stand beside the text, not in it.</summary>
public sealed class FurnitureTests
{
    [Fact]
    public void A_header_and_a_footer_on_all_but_the_first_page()
    {
        var paper = new Paper().Text(50, 80, "Ann Example", 20, bold: true);
        Body(paper, 0);
        for (var i = 1; i < 4; i++)
        {
            paper.NewPage().Text(50, 30, $"Ann Example, page {i + 1}", 8).Right(560, 770, $"Printed for the file {i}", 8);
            Body(paper, i);
        }

        var document = paper.Read();
        Assert.Equal("Ann Example", document.Lines.First().Text);
        Assert.DoesNotContain(document.Lines, l => l.Text.Contains(", page", StringComparison.Ordinal) || l.Text.Contains("Printed", StringComparison.Ordinal));
        Assert.All(document.Pages.Skip(1), p => Assert.Equal(2, p.Furniture.Count));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("Page 2 of 3")]
    [InlineData("- 2 -")]
    [InlineData("2 / 3")]
    public void Page_numbers(string number)
    {
        var paper = new Paper();
        Body(paper, 0);
        paper.Text(300, 770, number, 8);

        var page = Assert.Single(paper.Read().Pages);
        Assert.Equal(number, Assert.Single(page.Furniture).Text);
        Assert.Equal(12, page.Lines.Count());
    }

    [Fact]
    public void The_last_line_of_a_full_page_is_text()
    {
        var paper = new Paper();
        for (var i = 0; i < 2; i++)
        {
            if (i > 0)
            {
                paper.NewPage();
            }

            paper.Lines(50, 60, 14, Enumerable.Range(0, 51).Select(n => $"Line number {n} of text {(n == 50 ? i == 0 ? "one" : "two" : "")}".TrimEnd()));
        }

        var texts = paper.Read().Lines.Select(l => l.Text).ToList();
        Assert.Contains("Line number 50 of text one", texts);
        Assert.Contains("Line number 50 of text two", texts);
    }

    private static void Body(Paper paper, int page)
        => paper.Lines(50, 120, 14, Enumerable.Range(0, 12).Select(n => $"Text {(char)('a' + page)}{(char)('a' + n)} of the body of the page"));
}
