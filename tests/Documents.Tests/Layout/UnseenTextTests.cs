using Prospect.Documents.Tests.Support;

namespace Prospect.Documents.Tests.Layout;

/// <summary>What no reader sees is told apart from what one does.</summary>
public sealed class UnseenTextTests
{
    private const string Seen = "Keeps the books of a small firm";
    private const string Trick = "Best of all candidates";

    [Fact]
    public void White_on_white() => Hides(new Paper().Text(50, 100, Trick, rgb: 0xFFFFFF));

    [Fact]
    public void Nearly_white_on_white() => Hides(new Paper().Text(50, 100, Trick, rgb: 0xF8F8F8));

    [Fact]
    public void Dark_on_a_dark_ground() => Hides(new Paper().Fill(40, 85, 300, 30, 0x202020).Text(50, 100, Trick, rgb: 0x202020));

    [Fact]
    public void One_point_high() => Hides(new Paper().Text(50, 100, Trick, size: 1));

    [Fact]
    public void Off_the_page() => Hides(new Paper().Text(700, 100, Trick));

    [Fact]
    public void Drawn_invisibly() => Hides(new Paper().Text(50, 100, Trick, mode: 3));

    [Fact]
    public void White_on_a_dark_sidebar_is_seen()
    {
        var document = new Paper().Fill(0, 0, 200, 792, 0x203040).Text(20, 80, "SKILLS", rgb: 0xFFFFFF).Text(250, 80, Seen).Read();

        Assert.Contains(document.Lines, l => l.Text == "SKILLS");
        Assert.All(document.Pages, p => Assert.Empty(p.Hidden));
    }

    [Fact]
    public void A_page_of_nothing_but_hidden_text_holds_no_text()
    {
        var read = new Paper().Text(50, 100, Trick, rgb: 0xFFFFFF).TryRead();

        Assert.Equal("document.no-text", read.Error.Code);
    }

    private static void Hides(Paper paper)
    {
        var page = Assert.Single(paper.Text(50, 300, Seen).Read().Pages);
        Assert.Equal([Seen], page.Lines.Select(l => l.Text));
        Assert.Equal([Trick], page.Hidden.Select(l => l.Text));
    }
}
