using System.Globalization;
using System.Text;
using System.Text.Json;
using Prospect.Credit.Electronic;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Tests;

public sealed class ElectronicFiles
{
    private static string Samples => Path.Combine(Environment.GetEnvironmentVariable("PROSPECT_DATA") ?? "", "credit-samples");

    private static byte[] Sample(params string[] path)
    {
        Assert.SkipWhen(Published.Data is null, "PROSPECT_DATA is not set.");
        return File.ReadAllBytes(Path.Combine([Samples, .. path]));
    }

    [Theory]
    [InlineData("unpacked_fixed_file")]
    [InlineData("unpacked_variable_file")]
    [InlineData("packed_file")]
    public void Every_form_of_Metro_2_says_what_its_twin_says(string name)
    {
        var file = Metro2File.Read(Sample("metro2", "moov", "test", "testdata", name + ".dat")).Value;
        using var twin = JsonDocument.Parse(Sample("metro2", "moov", "test", "testdata", name + ".json"));
        var compared = Compare(twin.RootElement.GetProperty("header"), file.Header!);
        foreach (var (record, expected) in file.Records.Zip(twin.RootElement.GetProperty("data").EnumerateArray()))
        {
            foreach (var segment in expected.EnumerateObject())
            {
                if (segment.Name == "base")
                {
                    compared += Compare(segment.Value, record.Base);
                    continue;
                }

                var own = record.Appended.Where(s => s.Name == segment.Name).ToList();
                var theirs = segment.Value.ValueKind is JsonValueKind.Array ? segment.Value.EnumerateArray().ToList() : [segment.Value];
                Assert.Equal(theirs.Count, own.Count);
                compared += theirs.Zip(own).Sum(p => Compare(p.First, p.Second));
            }
        }

        Assert.Equal(twin.RootElement.GetProperty("data").GetArrayLength(), file.Records.Count);
        Assert.Empty(file.Faults);
        Assert.True(compared > 60);
    }

    [Fact]
    public void A_Metro_2_file_is_read_into_the_model_of_reports()
    {
        var report = Assert.Single(ElectronicFile.Read(Sample("metro2", "moov", "test", "testdata", "unpacked_fixed_file.dat"), 0).Value);
        var account = Assert.Single(report.Accounts);
        Assert.Equal((Bureau.TransUnion, "JUNIOR SMITH-JONES", "8759", 1972), (report.Bureau, report.Consumer.Name, report.Consumer.SsnLast4, report.Consumer.BirthYear));
        Assert.Equal((AccountKind.Collection, AccountStatus.Paid, 2233m, 2438m), (account.Kind, account.Status, account.Balance, account.OriginalAmount));
        Assert.Equal(("2019-11-22", "2002-09-20", "2001-07-19"), (account.Opened.ToString(), account.Reported.ToString(), account.FirstDelinquency.ToString()));
        Assert.Equal(24, account.History.Count(m => m.Code is PaymentCode.None));
        Assert.Equal("62", account.Evidence["status"].Text);
    }

    [Fact]
    public void A_broken_line_is_named_and_the_others_are_read()
    {
        var sample = Path.Combine("metro2", "cfpb", "django", "parse_m2", "tests", "sample_files");
        var whole = Metro2File.Read(Sample(sample, "m2_file_small.txt")).Value;
        var broken = Metro2File.Read(Sample(sample, "m2_file_small_with_error.txt")).Value;
        Assert.Equal(3, whole.Records.Count);
        Assert.Empty(whole.Faults);
        Assert.NotEmpty(broken.Faults);
        Assert.All(broken.Faults, f => Assert.StartsWith("Record ", f, StringComparison.Ordinal));
        Assert.True(broken.Records.Count >= 2);
    }

    [Fact]
    public void The_xml_answer_is_read_trade_by_trade()
    {
        var content = Sample("transunion_xml", "creditReportResponse.xml");
        var report = Assert.Single(ElectronicFile.Read(content, 0).Value);
        Assert.Equal((32, 5, 667, "4418"), (report.Accounts.Count, report.Inquiries.Count, Assert.Single(report.Scores).Value, report.Consumer.SsnLast4));
        Assert.Equal("27366 PERRY ST, ROSEVILLE, MI 48066", report.Consumer.Addresses[0]);
        var auto = report.Accounts[0];
        Assert.Equal(("5/3 BANK NA", AccountKind.Auto, Responsibility.Joint, 16015m, 336m, 189m), (auto.Creditor, auto.Kind, auto.Responsibility, auto.Balance, auto.MonthlyPayment, auto.PastDue));
        Assert.Equal((20, "2021-10", PaymentCode.Ok), (auto.History.Count, auto.History[0].Month.ToString(), auto.History[0].Code));
        Assert.Empty(report.Warnings);
        Assert.Contains("000016015", Encoding.UTF8.GetString(content), StringComparison.Ordinal);
        Assert.Equal("000016015", auto.Evidence["balance"].Text);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE creditBureau [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><creditBureau><document>&x;</document></creditBureau>", "document.damaged")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;\"><!ENTITY n \"&m;&m;&m;&m;\">]><creditBureau>&n;</creditBureau>", "document.damaged")]
    [InlineData("<?xml version=\"1.0\"?><creditBureau><product>", "document.damaged")]
    [InlineData("<?xml version=\"1.0\"?><invoice/>", "credit.no-report")]
    [InlineData("<creditBureau></creditBureau>", "credit.no-report")]
    public void Hostile_and_broken_xml_is_refused(string xml, string code)
    {
        var content = Encoding.UTF8.GetBytes(xml);
        Assert.True(ElectronicFile.Recognises(content));
        Assert.Equal(code, ElectronicFile.Read(content, 0).Error.Code);
    }

    [Fact]
    public void Metro_2_cut_off_anywhere_is_read_as_far_as_it_goes_or_refused()
    {
        foreach (var name in new[] { "packed_file.dat", "unpacked_fixed_file.dat", "unpacked_variable_file.dat" })
        {
            var content = Sample("metro2", "moov", "test", "testdata", name);
            for (var length = 0; length < content.Length; length += 13)
            {
                var cut = content.AsSpan(0, length);
                if (Metro2File.Recognises(cut))
                {
                    var read = Metro2File.Read(cut);
                    Assert.True(read.Ok ? read.Value.Records.Count > 0 : read.Error.Code == "credit.no-report");
                }
            }
        }
    }

    // The twin gives dates as times of day zero, numbers as numbers, and leaves out what is zero.
    private static int Compare(JsonElement expected, Metro2Segment segment)
    {
        var compared = 0;
        foreach (var field in expected.EnumerateObject().Where(f => f.Name is not ("blockDescriptorWord" or "segmentIdentifier" or "recordDescriptorWord")))
        {
            var text = segment[field.Name] ?? "";
            if (field.Value.ValueKind is JsonValueKind.Number)
            {
                Assert.True(decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && field.Value.GetDecimal() == number, $"{segment.Name}.{field.Name}: {text}");
            }
            else if (field.Value.GetString() is { Length: 20 } stamp && stamp.EndsWith('Z'))
            {
                Assert.Equal(stamp[5..7] + stamp[8..10] + stamp[..4] + (text.Length > 8 ? stamp[11..13] + stamp[14..16] + stamp[17..19] : ""), text);
            }
            else
            {
                Assert.Equal(field.Value.GetString(), text);
            }

            compared++;
        }

        return compared;
    }
}
