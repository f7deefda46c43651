using System.Text;
using System.Text.Json;
using Prospect.Credit.Checking;
using Prospect.Credit.Disputing;
using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Documents.Reading;
using Prospect.Documents.Writing;

namespace Prospect.Credit.Tests;

public sealed class WritingLetters
{
    private static readonly CreditReport Report = Made.Report(
        Made.Card("OAK STORE") with { CreditLimit = null },
        Made.Collector() with { FirstDelinquency = Made.Date("2015-01-20"), Opened = Made.Date("2015-09-01") },
        Made.Card("SPRUCE CLINIC") with { Kind = AccountKind.Other, Status = AccountStatus.ChargedOff, Balance = 640 }) with
    {
        Consumer = new() { Name = "ADA EXAMPLE", Addresses = ["12 ELM STREET, SPRINGFIELD, IL 62701"], SsnLast4 = "1234" },
        Inquiries = [new Inquiry { Creditor = "OLD LENDER", Kind = InquiryKind.Hard, Date = Made.Date("2023-01-03"), Evidence = new Dictionary<string, Evidence> { ["date"] = new(0, 4, new Box(1, 1, 1, 1), "01/03/2023", true) } }],
    };

    private static readonly IReadOnlyList<Finding> Findings = ReportChecker.Check([Report], Made.Today);

    [Fact]
    public void Each_format_of_a_letter_holds_the_same_words_and_reads_back_with_every_accent()
    {
        var sender = Sender.Read([Report], "Zoë Đặng-Łukasiewicz ñandú Ωmega Йордан", "12 Rue de l’Église\nŠpringfield, IL 62701", "It was paid — “in full” — on 3 May 2019.\nI have the receipt nº 7.", ["a receipt"], null, Made.Today).Value;
        foreach (var letter in Written([.. Enumerable.Range(0, Findings.Count)], sender).Letters)
        {
            var text = Words(letter.Text);
            Assert.True(text.Count > 100);
            Assert.Equal(text, Words(WrittenPdf.Of(letter.Document).Value, "letter.pdf"));
            Assert.Equal(text, Words(WrittenWord.Of(letter.Document), "letter.docx"));
            Assert.Contains("Đặng-Łukasiewicz", text);
        }
    }

    [Fact]
    public void A_letter_that_fills_several_pages_loses_nothing_at_their_edges()
    {
        var many = new WrittenDocument("Long", [.. Enumerable.Range(0, 200).Select(i => i % 7 == 0 ? WrittenBlock.Heading($"Heading {i}") : WrittenBlock.Paragraph($"Item {i} {string.Join(' ', Enumerable.Repeat("word", i % 40))} {new string('x', i)}"))]);
        var parsed = DocumentParser.Parse(WrittenPdf.Of(many).Value, "long.pdf", new ReadingLimits()).Value;
        Assert.True(parsed.Pages.Count > 5);
        Assert.Equal(Letters(WrittenText.Of(many)), Letters(string.Concat(parsed.Lines.Select(l => l.Text))));
    }

    [Fact]
    public void A_sign_that_the_PDF_has_no_letter_for_is_named_and_Word_and_text_still_hold_it()
    {
        var letter = Written([0], Sender.Read([Report], "山田 太郎", null, null, [], null, Made.Today).Value).Letters[0];
        var error = WrittenPdf.Of(letter.Document).Error;
        Assert.Equal("document.unwritable", error.Code);
        Assert.Contains("山", error.Detail, StringComparison.Ordinal);
        Assert.Contains("山田", Words(WrittenWord.Of(letter.Document), "letter.docx"));
    }

    [Fact]
    public void Bureau_creditor_and_collector_get_a_letter_each_under_the_law_that_binds_them()
    {
        var letters = Written([.. Enumerable.Range(0, Findings.Count)], Usual()).Letters;
        Assert.Equal(["bureau-experian", "creditor-oak-store", "collector-heron-recovery"], letters.Select(l => l.FileName).Where(n => !n.Contains("spruce", StringComparison.Ordinal)));
        Assert.Contains("15 USC 1681i", letters[0].Law, StringComparison.Ordinal);
        Assert.Contains("12 CFR 1022.43", letters.Single(l => l.FileName == "creditor-oak-store").Text, StringComparison.Ordinal);
        Assert.Contains("15 USC 1692g(b)", letters.Single(l => l.Recipient is Recipient.Collector).Text, StringComparison.Ordinal);
        Assert.Equal(["Experian", "P.O. Box 4500", "Allen, TX 75013"], letters[0].Address);
        Assert.Contains("1234", letters[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inquiry_is_disputed_with_the_bureau_alone()
    {
        var stale = Findings.Index().First(f => f.Item.Inquiry is not null).Index;
        var letter = Assert.Single(Written([stale], Usual()).Letters);
        Assert.Equal(Recipient.Bureau, letter.Recipient);
        Assert.Contains("Inquiry of OLD LENDER of 3 January 2023", letter.Text, StringComparison.Ordinal);
        Assert.Contains("page 4", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_findings_that_were_confirmed_stand_in_a_letter()
    {
        var missing = Findings.Index().First(f => f.Item.Rule == "missing-limit").Index;
        var letters = Written([missing], Usual());
        Assert.All(letters.Letters, l => Assert.DoesNotContain("HERON", l.Text, StringComparison.Ordinal));
        Assert.All(letters.Letters, l => Assert.Equal([missing + 1], l.Findings));
    }

    [Fact]
    public void No_letter_and_no_right_promises_a_result()
    {
        var all = Written([.. Enumerable.Range(0, Findings.Count)], Usual());
        foreach (var text in all.Letters.Select(l => l.Text).Concat(all.Rights).Concat(all.Letters.Select(l => l.Clock.Text)))
        {
            Assert.DoesNotMatch(@"(?i)guarantee|will (be )?(removed?|deleted?|raise|improve)|must (be )?(removed?|deleted?)|your score will", text);
        }

        Assert.Contains(all.Rights, r => r.Contains("free", StringComparison.Ordinal));
        Assert.Contains(all.Rights, r => r.Contains("sends nothing", StringComparison.Ordinal));
    }

    [Fact]
    public void The_collector_is_asked_to_stop_only_where_the_notice_came_within_thirty_days()
    {
        string Text(string? notice) => Written([.. Enumerable.Range(0, Findings.Count)], Sender.Read([Report], null, null, null, [], notice, Made.Today).Value).Letters.Single(l => l.Recipient is Recipient.Collector).Text.ReplaceLineEndings(" ");
        Assert.Contains("please stop collecting", Text("2026-04-20"), StringComparison.Ordinal);
        Assert.DoesNotContain("please stop collecting", Text("2026-03-01"), StringComparison.Ordinal);
        Assert.DoesNotContain("please stop collecting", Text(null), StringComparison.Ordinal);
    }

    [Fact]
    public void The_clock_runs_thirty_days_and_forty_five_at_the_longest()
    {
        var clock = Written([0], Usual()).Letters[0].Clock;
        Assert.Equal((30, 45, new DateOnly(2026, 6, 14), new DateOnly(2026, 6, 29)), (clock.Days, clock.LongestDays, clock.If, clock.Latest));
    }

    [Fact]
    public void Findings_are_named_by_number_by_rule_or_by_what_they_are_about()
    {
        var mark = FindingMark.Of(Findings, 1);
        Assert.Equal([1], FindingMark.Find(Findings, [mark]).Value);
        Assert.Equal([0, 1], FindingMark.Find(Findings, ["2", "1", "2"]).Value);
        Assert.Equal(Findings.Index().Where(f => f.Item.Rule == "missing-limit").Select(f => f.Index), FindingMark.Find(Findings, ["missing-limit"]).Value);
        Assert.Equal(Findings.Count, Findings.Select((_, i) => FindingMark.Of(Findings, i)).Distinct().Count());
        Assert.Contains("“99”", FindingMark.Find(Findings, ["1", "99", "no-such-rule"]).Error.Detail, StringComparison.Ordinal);
        Assert.Equal("usage", FindingMark.Find(Findings, []).Error.Code);
    }

    [Fact]
    public void What_a_sender_leaves_out_and_the_report_does_not_say_is_asked_for()
    {
        var error = Sender.Read([Made.Report() with { Consumer = new() }], " ", null, null, [], "2027-01-01", Made.Today).Error;
        Assert.Contains("name:", error.Detail, StringComparison.Ordinal);
        Assert.Contains("address:", error.Detail, StringComparison.Ordinal);
        Assert.Contains("notice:", error.Detail, StringComparison.Ordinal);
        Assert.Equal("usage", Sender.Read([Report], new string('x', 500), null, new string('y', 5000), [], null, Made.Today).Error.Code);
    }

    [Fact]
    public void The_answer_is_json_with_text_clock_and_rights()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            CreditJson.Write(writer, Written([0], Usual()));
        }

        using var json = JsonDocument.Parse(stream.ToArray());
        var letter = json.RootElement.GetProperty("letters")[0];
        Assert.Equal("bureau", letter.GetProperty("recipient").GetString());
        Assert.StartsWith("ADA EXAMPLE", letter.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(letter.TryGetProperty("document", out _));
        Assert.True(json.RootElement.GetProperty("rights").GetArrayLength() > 5);
    }

    private static Sender Usual() => Sender.Read([Report], null, null, null, [], null, Made.Today).Value;

    private static DisputeLetters Written(IReadOnlyList<int> chosen, Sender sender) => LetterWriter.Write([Report], Findings, chosen, sender, Made.Today);

    // A rule to write on is no word, and the reader takes it for what it is.
    private static List<string> Words(string text) => [.. text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("•" or "-") && w.Trim('_').Length > 0).Select(w => w.Normalize(NormalizationForm.FormC))];

    private static List<string> Words(byte[] file, string name)
        => Words(string.Join('\n', DocumentParser.Parse(file, name, new ReadingLimits()).Value.Lines.Select(l => l.Text)));

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
