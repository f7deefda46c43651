using Prospect.Credit.Reports;

namespace Prospect.Credit.Reading;

/// <summary>What a document shows at first sight.</summary>
internal sealed class Traits
{
    // Whole rows that only reports of credit have.
    private static readonly string[] OfReports =
        ["hard inquiries", "soft inquiries", "regular inquiries", "promotional inquiries", "account review inquiries", "account info", "potentially negative", "satisfactory accounts", "accounts with adverse information", "credit accounts", "payment history", "public records", "inquiries", "revolving accounts", "mortgage accounts", "installment accounts", "other accounts", "collections", "24-month payment history", "account history", "credit inquiries", "creditor contacts", "consumer statement", "personal information", "two-year payment history", "account details", "credit score", "public information", "account summary", "hard inquiry", "personal details", "account information", "at a glance", "also known as", "employers", "accounts with negative information", "credit report", "personal credit report", "open accounts", "closed accounts"];

    private static readonly HashSet<Part> PartsOfReports = [Part.Personal, Part.Score, Part.Accounts, Part.AccountInfo, Part.PaymentHistory, Part.PublicRecords, Part.HardInquiries, Part.SoftInquiries];

    private const int FirstRows = 12;

    private static readonly (Bureau Bureau, string Name)[] Bureaus = [(Bureau.Experian, "experian"), (Bureau.Equifax, "equifax"), (Bureau.TransUnion, "transunion")];

    private readonly HashSet<string> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<Bureau, int> named = [];
    private readonly HashSet<Part> parts = [];
    private readonly bool namesBureau, namesPerson;

    public Traits(RowsOfDocument document)
    {
        var fields = new HashSet<Field>();
        foreach (var all in document.WholePages)
        {
            for (var i = 0; i < all.Count; i++)
            {
                var row = all[i];
                rows.Add(Heading(row.Plain));
                if (Headings.Of(row) is { } part && PartsOfReports.Contains(part))
                {
                    parts.Add(part);
                }

                foreach (var cell in row.Cells)
                {
                    if (Vocabulary.Account.Follow(cell.Plain, 0) is { Field: { } field and not Field.OtherOfAccount })
                    {
                        fields.Add(field);
                    }

                    namesPerson |= row.Page == 1 && (Vocabulary.Report.Follow(cell.Plain, 0).Field is Field.PreparedFor or Field.ReportNumber or Field.ReportDate || Vocabulary.Person.Follow(cell.Plain, 0).Field is Field.SocialSecurityNumber or Field.BirthYear);
                }

                var here = Bureaus.Where(b => row.Plain.Contains(b.Name, StringComparison.Ordinal)).Select(b => b.Bureau).ToList();
                ComparesBureaus |= here.Count >= 2 && BureauColumns.BureausOf(row).Count >= 2 && IsAboveLabels(all, i);
                namesBureau |= here.Count > 0;
                if (here.Count == 1)
                {
                    // The first page says whose report it is; further on others are named too.
                    named[here[0]] = named.GetValueOrDefault(here[0]) + (row.Page == 1 && i < FirstRows ? 5 : 1);
                }
            }
        }

        FieldCount = fields.Count;
    }

    /// <summary>The bureau whose report it is: the one that is named most, and first.</summary>
    public Bureau? Main => named.Count == 0 ? null : named.MaxBy(n => n.Value).Key;

    // The heads of columns stand above the rows of a table, which begin with labels.
    private static bool IsAboveLabels(IReadOnlyList<Row> rows, int at)
        => rows.Skip(at + 1).Take(4).Count(r => Vocabulary.Account.Follow(r.Cells[0].Plain, 0).Field is not null || Vocabulary.Person.Follow(r.Cells[0].Plain, 0).Field is not null
            || Vocabulary.Glance.Follow(r.Cells[0].Plain, 0).Field is not null || Vocabulary.Score.Follow(r.Cells[0].Plain, 0).Field is not null) >= 2;

    /// <summary>How many different fields of accounts it has labels for.</summary>
    public int FieldCount { get; }

    /// <summary>True where bureaus stand side by side at the head of columns.</summary>
    public bool ComparesBureaus { get; }

    /// <summary>True for what is a credit report of whatever layout.</summary>
    public bool IsCreditReport => namesBureau && OfReports.Count(rows.Contains) is var headings && (headings >= 3 || parts.Count >= 3 || (headings >= 1 && FieldCount >= 6));

    /// <summary>True for a report on one person that has the parts of a bureau's disclosure, by whatever words they are called.</summary>
    public bool IsDisclosure => namesPerson && parts.Contains(Part.Accounts) && parts.Overlaps([Part.HardInquiries, Part.SoftInquiries]);

    public bool Has(params ReadOnlySpan<string> headings)
    {
        foreach (var heading in headings)
        {
            if (rows.Contains(heading))
            {
                return true;
            }
        }

        return false;
    }

    // Sections may be numbered: "12. Inquiries".
    private static string Heading(string plain)
    {
        var at = plain.IndexOf(' ', StringComparison.Ordinal);
        return at > 0 && plain.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0 ? plain[(at + 1)..] : plain;
    }
}
