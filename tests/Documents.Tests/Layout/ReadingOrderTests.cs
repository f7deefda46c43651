using Prospect.Documents.Tests.Support;

namespace Prospect.Documents.Tests.Layout;

public sealed class ReadingOrderTests
{
    private static readonly string[] LeftText =
    [
        "Keeps the books of a small firm and", "closes every month within three days.", "Answers the auditors, and prepares the",
        "budget with the heads of departments.", "Brought in a new ledger over one winter", "without a day on which none was kept.",
    ];

    private static readonly string[] RightText =
    [
        "The harbour lies at the mouth of the", "river and freezes over in most years.", "Ships wait outside for the pilot boat",
        "which comes at noon and in the evening.", "In the old town there are two markets", "and a school for those who go to sea.",
    ];

    [Fact]
    public void Two_equal_columns_are_read_one_after_the_other()
    {
        var paper = new Paper().Text(50, 60, "A HEADING ACROSS BOTH", 16, bold: true)
            .Lines(50, 100, 12, LeftText).Lines(320, 100, 12, RightText);

        Assert.Equal(["A HEADING ACROSS BOTH", .. LeftText, .. RightText], Texts(paper));
    }

    [Fact]
    public void Columns_whose_lines_are_a_little_off_are_still_columns()
    {
        var paper = new Paper().Lines(50, 100, 12, LeftText).Lines(320, 105, 12.5, RightText);

        Assert.Equal([.. LeftText, .. RightText], Texts(paper));
    }

    [Theory]
    [InlineData(11, 12)]
    [InlineData(12, 12)]
    public void A_sidebar_on_the_left_is_read_as_a_whole(double leading, double leadingBeside)
    {
        string[] side = ["Oslo", "ann@example.org", "SKILLS", "Ledgers", "Payroll", "Budgets", "LANGUAGES", "Norwegian", "English"];
        var paper = new Paper();
        paper.Lines(40, 80, leading, side);
        paper.Text(220, 80, "EXPERIENCE", bold: true).Lines(220, 80 + leadingBeside, leadingBeside, [.. LeftText, .. RightText]);

        Assert.Equal([.. side, "EXPERIENCE", .. LeftText, .. RightText], Texts(paper));
    }

    [Theory]
    [InlineData(11, 12)]
    [InlineData(12, 12)]
    public void A_sidebar_on_the_right_is_read_as_a_whole(double leading, double leadingBeside)
    {
        string[] side = ["CONTACT", "Oslo", "ann@example.org", "SKILLS", "Ledgers", "Payroll", "Budgets"];
        var paper = new Paper().Text(40, 60, "PROFILE", bold: true).Lines(40, 72, leadingBeside, [.. LeftText, .. RightText]);
        paper.Lines(420, 60, leading, side);

        Assert.Equal(["PROFILE", .. LeftText, .. RightText, .. side], Texts(paper));
    }

    [Fact]
    public void Dates_at_the_right_margin_share_the_row_of_their_title_and_follow_it()
    {
        var paper = new Paper();
        double y = 80;
        for (var i = 0; i < 4; i++)
        {
            paper.Text(50, y, $"Bookkeeper at Firm {i}", bold: true).Right(560, y, $"May 201{i} - June 201{i + 1}");
            paper.Lines(50, y + 13, 12, LeftText[..3]);
            y += 60;
        }

        var document = paper.Read();
        var lines = document.Lines.ToList();
        for (var i = 0; i < 4; i++)
        {
            var title = lines.FindIndex(l => l.Text == $"Bookkeeper at Firm {i}");
            Assert.Equal($"May 201{i} - June 201{i + 1}", lines[title + 1].Text);
            Assert.Equal(lines[title].Row, lines[title + 1].Row);
            Assert.NotEqual(lines[title].Block, lines[title + 1].Block);
            Assert.Equal(LeftText[0], lines[title + 2].Text);
        }
    }

    [Fact]
    public void Dates_in_a_left_column_stand_with_what_they_date()
    {
        var paper = new Paper();
        double y = 80;
        for (var i = 0; i < 3; i++)
        {
            paper.Text(50, y, $"June 201{i} -").Text(50, y + 12, $"May 201{i + 1}");
            paper.Text(170, y, $"Bookkeeper at Firm {i}", bold: true).Lines(170, y + 12, 12, LeftText[..4]);
            y += 80;
        }

        var texts = Texts(paper);
        for (var i = 0; i < 3; i++)
        {
            var date = texts.IndexOf($"June 201{i} -");
            Assert.Equal($"May 201{i + 1}", texts[date + 1]);
            Assert.Equal($"Bookkeeper at Firm {i}", texts[date + 2]);
            Assert.Equal(LeftText[3], texts[date + 6]);
        }
    }

    [Fact]
    public void Headings_in_the_left_margin_come_before_the_text_beside_them()
    {
        var paper = new Paper();
        string[] headings = ["Experience", "Education", "Skills"];
        double y = 80;
        foreach (var heading in headings)
        {
            paper.Text(50, y, heading, bold: true).Lines(160, y, 12, LeftText[..4]);
            y += 70;
        }

        Assert.Equal(headings.SelectMany(h => (string[])[h, .. LeftText[..4]]), Texts(paper));
    }

    [Fact]
    public void A_grid_of_labels_and_values_is_read_pair_by_pair()
    {
        var paper = new Paper();
        (string Label, string Value)[] left = [("Account", "4417 0001"), ("Opened", "03/2015"), ("Status", "Open"), ("Type", "Revolving")];
        (string Label, string Value)[] right = [("Balance", "$1,200"), ("Limit", "$5,000"), ("Past due", "$0"), ("Terms", "Monthly")];
        for (var i = 0; i < 4; i++)
        {
            var y = 80 + (i * 16);
            paper.Text(50, y, left[i].Label, bold: true).Text(150, y, left[i].Value).Text(320, y, right[i].Label, bold: true).Text(420, y, right[i].Value);
        }

        var texts = Texts(paper);
        Assert.All(left.Concat(right), p => Assert.Equal(p.Value, texts[texts.IndexOf(p.Label) + 1]));
    }

    [Fact]
    public void Wrapped_labels_and_values_of_a_grid_stay_together()
    {
        var paper = new Paper();
        for (var i = 0; i < 3; i++)
        {
            var y = 80 + (i * 40);
            paper.Text(50, y, $"Name of the {i}", bold: true).Text(50, y + 11, $"creditor {i}", bold: true);
            paper.Text(180, y, $"Bank of the North {i}").Text(180, y + 11, $"and the South {i}");
            paper.Text(340, y, $"Amount {i}", bold: true).Text(460, y, $"${i}00");
        }

        var blocks = paper.Read().Blocks.Select(b => b.Text).ToList();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal($"Bank of the North {i} and the South {i}", blocks[blocks.IndexOf($"Name of the {i} creditor {i}") + 1]);
        }
    }

    [Fact]
    public void Wrapped_cells_of_a_table_are_blocks_of_their_own_row_by_row()
    {
        var paper = new Paper().Text(50, 80, "Employer", bold: true).Text(220, 80, "Work", bold: true).Text(450, 80, "Years", bold: true);
        for (var i = 0; i < 4; i++)
        {
            var y = 104 + (i * 36);
            paper.Text(50, y, $"Firm {i} of").Text(50, y + 11, "Bergen").Text(220, y, "Kept the books and").Text(220, y + 11, $"paid wages {i}").Text(450, y, $"201{i}-201{i + 1}");
        }

        var blocks = paper.Read().Blocks.Select(b => b.Text).ToList();
        Assert.Equal(["Employer", "Work", "Years"], blocks[..3]);
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal([$"Firm {i} of Bergen", $"Kept the books and paid wages {i}", $"201{i}-201{i + 1}"], blocks[(3 + (3 * i))..(6 + (3 * i))]);
        }
    }

    [Fact]
    public void A_list_of_skills_in_three_columns_gives_each_skill_a_line()
    {
        string[] skills = ["Ledgers", "Payroll", "Budgets", "Audits", "Taxes", "Invoices", "Excel", "Leadership", "Planning"];
        var paper = new Paper().Text(50, 80, "SKILLS", 12, bold: true);
        for (var i = 0; i < skills.Length; i++)
        {
            paper.Text(50 + (180 * (i % 3)), 100 + (14 * (i / 3)), skills[i]);
        }

        Assert.Equal(["SKILLS", .. skills.Order()], Texts(paper).OrderBy(t => t == "SKILLS" ? "" : t));
    }

    [Fact]
    public void A_table_of_ticks_keeps_every_cell()
    {
        var paper = new Paper();
        for (var row = 0; row < 5; row++)
        {
            paper.Text(50, 80 + (14 * row), $"202{row}");
            for (var month = 0; month < 12; month++)
            {
                paper.Text(120 + (30 * month), 80 + (14 * row), "✓");
            }
        }

        var lines = paper.Read().Lines.ToList();
        Assert.Equal(60, lines.Count(l => l.Text == "✓"));
        Assert.Equal(5, lines.Count(l => l.Text.StartsWith("202", StringComparison.Ordinal)));
    }

    private static List<string> Texts(Paper paper) => [.. paper.Read().Lines.Select(l => l.Text)];
}
