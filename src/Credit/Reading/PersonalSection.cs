using System.Text.RegularExpressions;
using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Reads who the report is about.</summary>
internal static partial class PersonalSection
{
    private static readonly HashSet<string> KindsOfHome =
        ["single family", "multifamily", "multi-family", "multi family", "apartment complex", "apartment", "post office box", "po box", "rural route", "high rise", "business", "mobile home", "standard", "residence", "single family residence"];

    private static readonly HashSet<string> KindsOfAddress =
        ["current address", "other address", "residence", "primary", "billing address", "mailing", "previous address", "former address", "current", "previous", "former", "other", "prior address", "mailing address"];

    private static readonly HashSet<string> Heads =
        ["address", "date reported", "employer name", "employer", "occupation", "date verified", "name", "company", "date updated", "reported", "position", "date hired", "status", "type", "date", "", "employment", "title", "since", "address type", "city", "state", "zip", "last reported", "first reported", "name type", "names"];

    [GeneratedRegex(@"[\dXx*\u2022#]{3}-?[\dXx*\u2022#]{2}-?(?<four>\d{4})\b|(?:[Xx*\u2022#]+-?)+(?<four>\d{4})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MaskedNumber();

    public static Consumer Read(IReadOnlyList<Section> sections, Value? preparedFor, RowsOfDocument document, EvidenceSource evidence)
    {
        var personal = sections.Where(s => s.Part is { } part && Headings.IsPersonal(part)).ToList();
        var rows = personal.SelectMany(s => s.Rows).ToList();
        var values = Grid.Read([.. sections.Where(s => s.Part is null).SelectMany(s => s.Rows), .. rows], Vocabulary.Report);
        // Without a heading for the person, the details stand with the title.
        var unheaded = personal.Count == 0 ? sections.Where(s => s.Part is null) : [];
        var labelled = Grid.Read([.. unheaded.Concat(personal).Where(s => s.Part is null or Part.Personal or Part.Names or Part.OtherNames or Part.Birth or Part.SocialSecurity).SelectMany(s => s.Rows)], Vocabulary.Person).Where(v => !v.IsBlank).ToList();
        var names = labelled.Where(v => v.Field is Field.ConsumerName).Select(v => v.Text).Concat(Names(personal, Part.Names)).ToList();
        preparedFor ??= names.Count == 0 ? TitlePage.Name(document) : null;
        var name = preparedFor?.Text ?? names.FirstOrDefault();
        var others = names.Concat(labelled.Where(v => v.Field is Field.FormerName).SelectMany(ValueLines.Names)).Concat(Names(personal, Part.OtherNames));
        var addresses = Addresses(personal.Where(s => s.Part is Part.Addresses).SelectMany(s => s.Rows).ToList()).ToList();
        var employers = personal.Where(s => s.Part is Part.Employers).SelectMany(s => Entries(s.Rows)).ToList();
        var birth = labelled.Find(v => v.Field is Field.BirthYear) ?? values.Find(v => v.Field is Field.BirthYear && !v.IsBlank);
        var number = labelled.Find(v => v.Field is Field.SocialSecurityNumber) ?? values.Find(v => v.Field is Field.SocialSecurityNumber && !v.IsBlank);
        var consumer = new Consumer
        {
            Name = name,
            OtherNames = [.. others.Where(n => !string.Equals(n, name, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase)],
            Addresses = [.. (addresses.Count > 0 ? addresses : Addresses(ValueLines.Rows(labelled.Where(v => v.Field is Field.CurrentAddress).Concat(labelled.Where(v => v.Field is Field.Address))))).Distinct(StringComparer.OrdinalIgnoreCase)],
            Employers = [.. (employers.Count > 0 ? employers : labelled.Concat(Grid.Read([.. personal.Where(s => s.Part is Part.Employers).SelectMany(s => s.Rows)], Vocabulary.Person)).Where(v => v.Field is Field.Employer).SelectMany(ValueLines.Lines)).Distinct(StringComparer.OrdinalIgnoreCase)],
            BirthYear = BirthYear(birth?.Text ?? Under(personal, Part.Birth)?.Text),
            SsnLast4 = LastFour(number?.Text ?? Under(personal, Part.SocialSecurity)?.Text),
        };
        return ConsumerPlaces.Placed(consumer, [.. preparedFor?.Words ?? [], .. rows.SelectMany(WordsOf)], [
            ("birthYear", consumer.BirthYear is null ? null : birth?.Words ?? WordsUnder(personal, Part.Birth)),
            ("ssnLast4", consumer.SsnLast4 is null ? null : number?.Words ?? WordsUnder(personal, Part.SocialSecurity))], evidence);
    }

    /// <summary>Who the report is about, by the values of one bureau's column.</summary>
    public static Consumer Read(IReadOnlyList<Value> values, EvidenceSource evidence)
    {
        var said = values.Where(v => !v.IsBlank).ToList();
        var names = said.Where(v => v.Field is Field.ConsumerName).SelectMany(v => ValueLines.Names(v).Take(1).Select(_ => v.Text)).ToList();
        var name = names.FirstOrDefault();
        var (birth, number) = (said.Find(v => v.Field is Field.BirthYear), said.Find(v => v.Field is Field.SocialSecurityNumber));
        var consumer = new Consumer
        {
            Name = name,
            OtherNames = [.. names.Concat(said.Where(v => v.Field is Field.FormerName).SelectMany(ValueLines.Names)).Where(n => !string.Equals(n, name, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase)],
            Addresses = [.. said.Where(v => v.Field is Field.CurrentAddress).Concat(said.Where(v => v.Field is Field.Address)).SelectMany(v => Addresses(ValueLines.Rows([v]))).Distinct(StringComparer.OrdinalIgnoreCase)],
            Employers = [.. said.Where(v => v.Field is Field.Employer).SelectMany(ValueLines.Lines).Where(e => DateText.Read(e) is null).Distinct(StringComparer.OrdinalIgnoreCase)],
            BirthYear = BirthYear(birth?.Text),
            SsnLast4 = LastFour(number?.Text),
        };
        return ConsumerPlaces.Placed(consumer, [.. said.SelectMany(v => v.Words)], [("birthYear", consumer.BirthYear is null ? null : birth?.Words), ("ssnLast4", consumer.SsnLast4 is null ? null : number?.Words)], evidence);
    }

    private static IEnumerable<(int Page, Word Word)> WordsOf(Row row) => row.Words.Select(w => (row.Page, w));

    /// <summary>True for the head of a table of personal details.</summary>
    public static bool IsHead(Row row) => row.Cells.All(c => Heads.Contains(Phrase.Of(c.Text)));

    private static List<(int Page, Word Word)>? WordsUnder(List<Section> personal, Part part) => Under(personal, part) is { } row ? [.. WordsOf(row)] : null;

    private static Row? Under(List<Section> personal, Part part) => personal.Find(s => s.Part == part)?.Rows.FirstOrDefault();

    private static int? BirthYear(string? text)
        => text is null ? null : DateText.Read(text)?.Year ?? (PartialYear().Match(text) is { Success: true } year ? DateText.Year(year.Value) : null);

    [GeneratedRegex(@"\b(19|20)\d{2}\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartialYear();

    private static string? LastFour(string? text) => text is not null && MaskedNumber().Match(text) is { Success: true } match ? match.Groups["four"].Value : null;

    private static IEnumerable<string> Names(List<Section> personal, Part part) => personal.Where(s => s.Part == part).SelectMany(s => Entries(s.Rows));

    // The first cell of each row that says something; identifiers, heads of tables and explanations say nothing here.
    private static IEnumerable<string> Entries(List<Row> rows)
        => rows.Where(r => !IsIdentifier(r) && !r.Cells.All(c => Heads.Contains(Phrase.Of(c.Text))) && !IsSentence(r) && !Phrase.IsBlank(r.Text))
            .Where(r => !Phrase.Of(r.Text).StartsWith("no ", StringComparison.Ordinal) && !ProseRows.Is(r) && Vocabulary.Person.Follow(r.Cells[0].Plain, 0).Count < r.Cells[0].Plain.Count)
            .Select(r => r.Cells[0].Text);

    private static bool IsIdentifier(Row row) => row.Plain.StartsWith("name id", StringComparison.Ordinal) || row.Plain.StartsWith("address id", StringComparison.Ordinal) || row.Plain.StartsWith("residence type", StringComparison.Ordinal);

    private static bool IsSentence(Row row) => row.Words.Count > 5 && row.Text.EndsWith('.');

    private static IEnumerable<string> Addresses(List<Row> rows)
    {
        string? open = null;
        foreach (var row in rows)
        {
            var cells = row.Cells.Where(c => !KindsOfAddress.Contains(Phrase.Of(c.Text)) && !IsDate(c.Text) && !Phrase.Of(c.Text).StartsWith("address id", StringComparison.Ordinal) && c.Text is not ("-" or "--" or "–" or "—" or "N/A")).ToList();
            if (cells.Count == 0 || IsIdentifier(row) || ProseRows.Is(row) || cells.TrueForAll(c => Heads.Contains(Phrase.Of(c.Text))) || KindsOfHome.Contains(row.Plain) || IsSentence(row))
            {
                continue;
            }

            var text = WithoutDate(string.Join(' ', cells.Select(c => WithoutKind(c.Text, cells.Count))));
            var joint = open is null ? "" : AddressText.IsCityLine(text) && !open.EndsWith(',') && !StartsWithState(text) && !NamesCityAlready(open) ? ", " : " ";
            open = open + joint + text;
            if (AddressText.HasZip(open))
            {
                yield return open;
                open = null;
            }
        }
    }

    // "12 MAIN ST, NEW" goes on in the name of its city; "12 MAIN ST, APT 4" does not.
    private static bool NamesCityAlready(string open)
        => open.LastIndexOf(',') is > 0 and var at && open[(at + 1)..].Trim() is { Length: > 0 } rest && !rest.Any(char.IsAsciiDigit) && !rest.StartsWith('#') && Phrase.Word(rest.Split(' ')[0]) is not ("apt" or "unit" or "ste" or "suite" or "lot" or "rm");

    private static bool StartsWithState(string text) => text.Length > 3 && text[2] is ' ' or ',' && char.IsUpper(text[0]) && char.IsUpper(text[1]) && char.IsDigit(text[3]);

    // "Reported 03/2026" is a date too.
    private static bool IsDate(string text)
        => DateText.ReadAll(text).Any(d => d.End == text.Length && (d.Start == 0 || Phrase.Of(text[..d.Start]) is "reported" or "since" or "updated" or "date reported" or "last reported" or "first reported" or "verified" or "as of" or "on file since"));

    // "… CT 06103 Current": the next column may stand so close that no gap parts it.
    private static string WithoutKind(string text, int cells)
    {
        var last = text.LastIndexOf(' ');
        return last > 0 && (cells > 1 || AddressText.HasZip(text) || (last > 3 && text[last - 3] is ' ' && char.IsUpper(text[last - 2]) && char.IsUpper(text[last - 1]))) && KindsOfAddress.Contains(Phrase.Word(text[(last + 1)..])) && char.IsLower(text[^1]) ? text[..last] : text;
    }

    // A date may stand so close to the address that no gap divides them.
    private static string WithoutDate(string text)
    {
        if (text.EndsWith(')') && text.LastIndexOf('(') is > 0 and var bracket && DateText.Read(text[bracket..]) is not null)
        {
            return text[..bracket].TrimEnd();
        }

        var last = DateText.ReadAll(text).LastOrDefault();
        return last.End == text.Length && last.Start > 0 && last.Date.Day is not null ? text[..last.Start].TrimEnd() : text;
    }
}
