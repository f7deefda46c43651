using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>What a document shows at first sight.</summary>
internal sealed class Traits
{
    // Whole rows that only reports of credit have.
    private static readonly string[] OfReports =
        ["hard inquiries", "soft inquiries", "regular inquiries", "promotional inquiries", "account review inquiries", "account info", "potentially negative", "satisfactory accounts", "accounts with adverse information", "credit accounts", "payment history", "public records", "inquiries", "revolving accounts", "mortgage accounts", "installment accounts", "other accounts", "collections", "24-month payment history", "account history", "credit inquiries", "creditor contacts", "consumer statement", "personal information", "two-year payment history"];

    private static readonly (Bureau Bureau, string Name)[] Bureaus = [(Bureau.Experian, "experian"), (Bureau.Equifax, "equifax"), (Bureau.TransUnion, "transunion")];

    private readonly HashSet<string> rows = new(StringComparer.Ordinal);
    private readonly HashSet<Bureau> named = [];

    public Traits(PlacedDocument document)
    {
        var fields = new HashSet<Field>();
        foreach (var page in document.Pages)
        {
            foreach (var row in RowsOfDocument.OfWholePage(page))
            {
                rows.Add(Heading(row.Plain));
                foreach (var cell in row.Cells)
                {
                    if (Vocabulary.Account.Follow(cell.Plain, 0) is { Field: { } field and not Field.OtherOfAccount })
                    {
                        fields.Add(field);
                    }
                }

                var here = Bureaus.Where(b => row.Plain.Contains(b.Name, StringComparison.Ordinal)).Select(b => b.Bureau).ToList();
                ComparesBureaus |= here.Count >= 2 && row.Words.Count <= 8 && row.Cells.Count >= 2;
                if (page.Number <= 2 || here.Count == 1)
                {
                    named.UnionWith(here);
                }
            }
        }

        FieldCount = fields.Count;
    }

    /// <summary>How many different fields of accounts it has labels for.</summary>
    public int FieldCount { get; }

    /// <summary>True where bureaus stand side by side at the head of columns.</summary>
    public bool ComparesBureaus { get; }

    /// <summary>True for what is a credit report of whatever layout.</summary>
    public bool IsCreditReport => (named.Count > 0 || ComparesBureaus) && OfReports.Count(rows.Contains) is var headings && (headings >= 3 || (headings >= 1 && FieldCount >= 6));

    public bool Names(Bureau bureau) => named.Contains(bureau);

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
