using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Electronic;

/// <summary>Reads TransUnion's XML answer (creditBureau, version 2.x). Definitions of entities are refused, so that none can reach out or blow up.</summary>
internal static class TransUnionXml
{
    private const int MostCharacters = 64 * 1024 * 1024;

    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters, IgnoreComments = true, IgnoreProcessingInstructions = true };

    public static bool Recognises(ReadOnlySpan<byte> content)
    {
        var head = content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? content[3..] : content;
        head = head.TrimStart(" \t\r\n"u8);
        return head.StartsWith("<?xml"u8) || head.StartsWith("<creditBureau"u8) || head.StartsWith("<!DOCTYPE creditBureau"u8);
    }

    public static Result<IReadOnlyList<CreditReport>> Read(ReadOnlyMemory<byte> content, int document)
    {
        XElement root;
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, Strict);
            root = XElement.Load(reader);
        }
        catch (XmlException fault)
        {
            return new Error("document.damaged", $"The XML cannot be read: {fault.Message.ReplaceLineEndings(" ")}");
        }

        if (root.Name.LocalName != "creditBureau")
        {
            return new Error("credit.no-report", "The XML is not a bureau's answer: its root is not creditBureau.");
        }

        var date = Day(root.Down("transactionControl", "tracking", "transactionTimeStamp")?.Value);
        CreditReport[] reports = [.. root.Descendants().Where(e => e.Name.LocalName == "subjectRecord").Select(subject => Report(subject, date, document))];
        return reports.Length == 0 ? new Error("credit.no-report", "The XML answer holds no subject.") : reports;
    }

    private static CreditReport Report(XElement subject, PartialDate? date, int document)
    {
        var credit = subject.Down("custom", "credit");
        var report = new CreditReport
        {
            Bureau = Bureau.TransUnion,
            ReportDate = date,
            Document = document,
            Layout = "transunion-xml",
            Consumer = Places.Of(Person(subject.Down("indicative")), document),
            Accounts = [.. credit.All("trade").Concat(credit.All("collection")).Select(t => TransUnionTrade.Of(t, document))],
            Inquiries = [.. credit.All("inquiry").Select(i => Asked(i, document))],
            PublicRecords = [.. credit.All("publicRecord").Select(r => Record(r, document))],
            Scores = [.. subject.All("addOnProduct").SelectMany(p => p.All("scoreModel").SelectMany(m => m.All("score")).Select(s => Score(p, s, document))).OfType<ScoreShown>()],
        };
        return report with { Warnings = [.. Disagreements(report, credit.Down("creditSummary", "recordCounts"))] };
    }

    private static Consumer Person(XElement? indicative)
    {
        var names = indicative.All("name").Select(n => n.Down("person")).Select(p => Joined(p, "prefix", "first", "middle", "last", "generationalSuffix")).Where(n => n.Length > 0).ToList();
        return new()
        {
            Name = names.FirstOrDefault(),
            OtherNames = [.. names.Skip(1)],
            Addresses = [.. indicative.All("address").Select(Address).Where(a => a.Length > 0)],
            Employers = [.. indicative.All("employment").Select(e => e.Down("employer", "unparsed")?.Value.Trim()).OfType<string>()],
            BirthYear = Day(indicative.Down("dateOfBirth")?.Value)?.Year,
            SsnLast4 = indicative.Down("socialSecurity", "number")?.Value is { Length: >= 4 } number ? number[^4..] : null,
        };
    }

    private static string Address(XElement address)
    {
        var (street, location) = (address.Down("street"), address.Down("location"));
        var unit = street.Down("unit", "number")?.Value;
        var line = Joined(street, "number", "preDirectional", "name", "type", "postDirectional") + (unit is null ? "" : " # " + unit);
        var town = location is null ? "" : $"{location.Down("city")?.Value}, {location.Down("state")?.Value} {location.Down("zipCode")?.Value}";
        return line.Length > 0 && town.Length > 3 ? $"{line}, {town}" : line + town;
    }

    private static Inquiry Asked(XElement inquiry, int document)
    {
        var places = new Places(document);
        var (name, date) = (inquiry.Down("subscriber", "name", "unparsed")?.Value, inquiry.Down("date")?.Value);
        places.Add("creditor", name);
        places.Add("date", date);
        return new() { Creditor = name?.Trim() ?? "", Date = Day(date), Kind = InquiryKind.Hard, Evidence = places.All };
    }

    private static PublicRecord Record(XElement record, int document)
    {
        var places = new Places(document);
        var (type, filed) = (record.Down("type")?.Value, record.Down("dateFiled")?.Value);
        places.Add("kind", type);
        places.Add("filed", filed);

        // Codes of TransUnion's layout: 7X, 7F and 7D are chapter 7 discharged, filed and dismissed; 3X and its like chapter 13.
        var kind = type is ['7', ..] ? PublicRecordKind.Bankruptcy7 : type is ['3', ..] ? PublicRecordKind.Bankruptcy13 : type is ['C' or 'J', ..] ? PublicRecordKind.Judgment : type is [.., 'L'] ? PublicRecordKind.Lien : PublicRecordKind.Other;
        return new() { Kind = kind, Filed = Day(filed), Amount = Amount(record.Down("liabilities")?.Value), Evidence = places.All };
    }

    private static ScoreShown? Score(XElement product, XElement score, int document)
    {
        var text = score.Down("results")?.Value;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || value is < 250 or > 900)
        {
            return null;
        }

        var places = new Places(document);
        places.Add("value", text);
        places.Add("model", product.Down("code")?.Value);
        return new() { Model = product.Down("code")?.Value, Value = value, Evidence = places.All };
    }

    private static IEnumerable<string> Disagreements(CreditReport report, XElement? counts)
    {
        foreach (var (name, read) in new[] { ("totalTradeCount", report.Accounts.Count), ("publicRecordCount", report.PublicRecords.Count) })
        {
            if (int.TryParse(counts.Down(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said != read)
            {
                yield return $"The element {name} says {said}; {read} were read.";
            }
        }
    }

    private static string Joined(XElement? of, params IReadOnlyList<string> names) => string.Join(' ', names.Select(n => of.Down(n)?.Value.Trim()).Where(v => !string.IsNullOrEmpty(v)));

    internal static PartialDate? Day(string? text) => text is { Length: >= 4 } && PartialDate.TryParse(text.Length > 10 ? text[..10] : text, out var date) ? date : null;

    internal static decimal? Amount(string? text) => decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    /// <summary>The element at the end of a path of names.</summary>
    internal static XElement? Down(this XElement? of, params IReadOnlyList<string> path)
        => path.Aggregate(of, (at, name) => at?.Elements().FirstOrDefault(e => e.Name.LocalName == name));

    /// <summary>The elements of a name.</summary>
    internal static IEnumerable<XElement> All(this XElement? of, string name) => of?.Elements().Where(e => e.Name.LocalName == name) ?? [];
}
