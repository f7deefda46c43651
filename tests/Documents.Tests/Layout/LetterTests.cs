using Prospect.Documents.Tests.Support;

namespace Prospect.Documents.Tests.Layout;

/// <summary>From letters to words, list items and links.</summary>
public sealed class LetterTests
{
    private const string Sentence = "Keeps the books of a small firm";

    [Fact]
    public void Letters_set_apart_by_spacing_are_words()
        => Assert.Equal("WORK EXPERIENCE", Only(new Paper().Text(50, 80, "WORK EXPERIENCE", 12, spacing: 4)));

    [Fact]
    public void Letters_set_apart_by_typed_blanks_are_words()
        => Assert.Equal("EDUCATION", Only(new Paper().Text(50, 80, "E D U C A T I O N", 12)));

    [Fact]
    public void Digits_between_blanks_stay_apart()
        => Assert.Equal("0 0 1 2 0 3 0", Only(new Paper().Text(50, 80, "0 0 1 2 0 3 0")));

    [Fact]
    public void Marks_between_blanks_stay_apart()
        => Assert.Equal("C C C C C C C", Only(new Paper().Text(50, 80, "C C C C C C C")));

    [Fact]
    public void Ligatures_are_spelt_out()
        => Assert.Equal("chief office flow", Only(new Paper().Text(50, 80, "chie\uFB01".Replace("\uFB01", "f", StringComparison.Ordinal) + " o\uFB03ce \uFB02ow")));

    [Fact]
    public void Soft_hyphens_within_a_line_are_left_out()
        => Assert.Equal("representation of ideas", Only(new Paper().Text(50, 80, "repre\u00ADsen\u00ADtation of ideas")));

    [Theory]
    [InlineData("-")]
    [InlineData("\u2010")]
    [InlineData("\u00AD")]
    public void A_word_broken_at_the_end_of_a_line_is_mended_in_the_block(string hyphen)
    {
        var paper = new Paper().Lines(50, 80, 12, $"Responsible for the representa{hyphen}", "tion of the firm before the courts.");

        var block = Assert.Single(paper.Read().Blocks);
        Assert.Equal("Responsible for the representation of the firm before the courts.", block.Text);
    }

    [Fact]
    public void A_hyphen_of_the_word_itself_stays()
    {
        var paper = new Paper().Lines(50, 80, 12, "Worked for many years as a self-", "employed bookkeeper in the north.");

        Assert.Equal("Worked for many years as a self-employed bookkeeper in the north.", Assert.Single(paper.Read().Blocks).Text);
    }

    [Fact]
    public void Text_drawn_twice_to_look_bold_is_read_once()
        => Assert.Equal(Sentence, Only(new Paper().Text(50, 80, Sentence).Text(50.3, 80, Sentence)));

    [Fact]
    public void Text_that_runs_into_the_next_cell_stays_whole()
        => Assert.Equal("OK TransUnion", string.Join(" ", new Paper().Text(50, 80, "TransUnion").Text(93, 80, "OK").Read().Pages[0].Lines.SelectMany(l => l.Words).Select(w => w.Text).Order(StringComparer.Ordinal)));

    [Fact]
    public void An_accent_drawn_over_its_letter_parts_nothing()
        => Assert.Equal("R´esum´e", Only(new Paper().Text(50, 80, "R´").Text(57.6, 80, "esum´").Text(81.5, 80, "e")).Replace("\u0301", "´", StringComparison.Ordinal));

    [Fact]
    public void A_superscript_stays_with_its_word()
        => Assert.Equal("On the 21st of May", Only(new Paper().Text(50, 80, "On the 21").Text(95, 76, "st", 6).Text(106, 80, "of May")));

    [Fact]
    public void Typed_bullets_are_taken_off_their_text()
    {
        var lines = new Paper().Lines(50, 80, 14, "• Kept books", "– Paid wages", "- Wrote reports").Read().Lines.ToList();

        Assert.Equal(["Kept books", "Paid wages", "Wrote reports"], lines.Select(l => l.Text));
        Assert.Equal(["•", "–", "-"], lines.Select(l => l.Bullet));
    }

    [Fact]
    public void Drawn_bullets_mark_list_items()
    {
        var paper = new Paper();
        for (var i = 0; i < 3; i++)
        {
            paper.Fill(50, 74.5 + (14 * i), 3, 3, 0).Text(62, 80 + (14 * i), $"Kept the books of firm {i}");
        }

        Assert.All(paper.Read().Blocks, b => Assert.True(b.IsListItem));
        Assert.Equal(3, paper.Read().Blocks.Count());
    }

    [Fact]
    public void The_second_line_of_a_list_item_belongs_to_it()
    {
        var paper = new Paper().Text(50, 80, "•").Text(62, 80, "Kept the books of a firm that sold").Text(62, 92, "fish to the south.")
            .Text(50, 106, "•").Text(62, 106, "Paid wages.");

        Assert.Equal(["Kept the books of a firm that sold fish to the south.", "Paid wages."], paper.Read().Blocks.Select(b => b.Text));
    }

    [Fact]
    public void Words_know_the_address_they_link_to()
    {
        var words = new Paper().Text(50, 80, "See my page today").Link(64, 70, 40, 14, "https://example.org/me").Read().Lines.Single().Words;

        Assert.Equal([null, "https://example.org/me", "https://example.org/me", null], words.Select(w => w.Link));
    }

    [Fact]
    public void Text_that_runs_up_the_page_is_read_after_the_rest_in_its_own_order()
    {
        var paper = new Paper().Lines(100, 80, 12, Sentence, "and closes every month").Text(40, 400, "Turned text", turn: 90);

        Assert.Equal([Sentence, "and closes every month", "Turned text"], paper.Read().Lines.Select(l => l.Text));
    }

    [Fact]
    public void Script_from_right_to_left_is_in_the_order_of_its_language()
    {
        // As drawn: from left to right on the page, so the last letter of the last word first.
        var paper = new Paper().Text(50, 80, "םלוע םולש");

        Assert.Equal("שלום עולם", Only(paper));
    }

    [Fact]
    public void Dots_that_lead_to_a_date_are_left_out()
        => Assert.Equal(["Bookkeeper", "2019"], new Paper().Text(50, 80, "Bookkeeper ........................ 2019").Read().Lines.Select(l => l.Text));

    private static string Only(Paper paper) => Assert.Single(paper.Read().Lines).Text;
}
