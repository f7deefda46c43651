using System.Collections.Frozen;

namespace Prospect.Credit.Reading;

/// <summary>The part of a report that a heading opens.</summary>
internal enum Part
{
    Glance, Score, Personal, Names, OtherNames, Addresses, Birth, SocialSecurity, Phones, Employers, Statements,
    Accounts, AccountInfo, PaymentHistory, AccountAside, Comments,
    PublicRecords, HardInquiries, SoftInquiries, Closing,
}

/// <summary>The headings by which reports are divided.</summary>
internal static class Headings
{
    private static readonly FrozenDictionary<string, Part> Parts = new (Part Part, string[] Phrases)[]
    {
        (Part.Glance, ["at a glance", "summary", "report summary", "credit summary", "account summary", "credit report summary", "file summary", "summary of accounts", "other items", "overview", "your credit at a glance", "at-a-glance"]),
        (Part.Score, ["fico score", "your credit score", "credit score", "vantagescore", "your fico score", "your score", "credit scores", "fico score 8", "score", "your vantagescore", "scores", "your scores", "your credit scores"]),
        (Part.Personal, ["personal information", "consumer information", "identifying information", "identification", "personal details", "personal profile", "consumer details", "your personal information", "identification information", "personal identification", "about you", "you", "personal identification information", "personal data", "your details", "consumer identification", "your information", "identity", "consumer profile", "your personal details", "identifying details"]),
        (Part.Names, ["names", "name", "your names", "names reported", "your name", "name on file"]),
        (Part.OtherNames, ["also known as", "other names", "aliases", "former names", "also known as names"]),
        (Part.Addresses, ["addresses", "address information", "current and previous addresses", "addresses reported", "address history", "your addresses", "current and former addresses"]),
        (Part.Birth, ["year of birth", "date of birth", "birth date"]),
        (Part.SocialSecurity, ["social security number", "social security numbers", "ssn", "social security number variations"]),
        (Part.Phones, ["phone numbers", "telephone numbers", "telephone numbers reported", "phone number", "telephones"]),
        (Part.Employers, ["employers", "employment", "employer information", "employment data reported", "employment information", "current and previous employers", "employment history", "your employers", "employer history", "employers and occupations", "places of work"]),
        (Part.Statements, ["personal statements", "consumer statement", "consumer statements", "statements", "personal statement", "fraud alert", "fraud alerts", "security freeze", "alerts", "security alerts", "alert contacts", "alerts and statements"]),
        (Part.Accounts, ["accounts", "account information", "accounts with adverse information", "satisfactory accounts", "potentially negative accounts", "accounts in good standing", "credit accounts", "open accounts", "closed accounts", "collections", "collection accounts", "adverse accounts", "your accounts", "potentially negative items", "negative accounts", "positive accounts", "your credit accounts", "accounts in collection", "collection account information", "revolving accounts", "mortgage accounts", "installment accounts", "instalment accounts", "other accounts", "line of credit accounts", "account history", "credit account information", "real estate accounts", "open end accounts", "auto accounts", "student loan accounts", "trade lines", "tradelines", "credit history", "derogatory accounts", "accounts and collections", "collection items", "collections accounts", "credit items", "collection agency information", "collection agency accounts", "collection information", "negative items", "positive items", "items in good standing", "adverse items", "satisfactory items", "negative information", "accounts in default", "adverse information", "account list", "your account information", "accounts with late payments"]),
        (Part.AccountInfo, ["account info", "account details", "account detail", "collection details", "details"]),
        (Part.PaymentHistory, ["payment history", "rating history", "payment rating history", "24-month payment history", "24 month payment history", "account payment history", "two-year payment history", "two year payment history", "payment history by month", "monthly payment history", "7 year payment history", "24 months payment history"]),
        (Part.AccountAside, ["contact info", "contact information", "additional info", "additional information", "balance history", "balance histories", "contact", "creditor contact", "creditor information", "historical info", "historical information", "payment history guide", "payment history legend", "reinvestigation info"]),
        (Part.Comments, ["comment", "comments", "remarks", "current", "previously", "account comments"]),
        (Part.PublicRecords, ["public records", "public record", "public record information", "public records information", "bankruptcies", "bankruptcy", "judgments", "judgements", "liens", "tax liens", "civil judgments", "public information", "court records", "public record items", "legal items", "items of public record", "your public records"]),
        (Part.HardInquiries, ["hard inquiries", "regular inquiries", "inquiries shared with others", "requests viewed by others", "credit inquiries", "hard inquiry", "regular inquiry", "inquiries", "inquiries that may impact your credit rating", "inquiry information", "inquiries that may affect your credit rating"]),
        (Part.SoftInquiries, ["soft inquiries", "promotional inquiries", "account review inquiries", "inquiries shared only with you", "requests viewed only by you", "soft inquiry", "account management inquiries", "consumer inquiries", "inquiries that do not impact your credit rating", "inquiries that do not affect your credit rating", "other inquiries"]),
        (Part.Closing, ["important messages", "important message", "important message from experian", "should you wish to contact transunion", "know your rights", "your rights", "medical information", "end of report", "summary of rights", "contact us", "contact experian", "contact transunion", "legend", "glossary", "end of credit report", "a summary of your rights under the fair credit reporting act", "para informacion en espanol", "dispute", "disputes", "how to dispute", "dispute file information", "creditor contacts", "creditor contact information", "contact equifax", "important information", "rights", "your rights under the fair credit reporting act", "how to read this report", "dispute information", "bureau contacts", "contact the bureaus"]),
    }.SelectMany(p => p.Phrases.Select(phrase => (phrase, p.Part))).ToFrozenDictionary(p => p.phrase, p => p.Part, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Part> Unspaced = Parts.DistinctBy(p => p.Key.Replace(" ", "", StringComparison.Ordinal), StringComparer.Ordinal).ToFrozenDictionary(p => p.Key.Replace(" ", "", StringComparison.Ordinal), p => p.Value, StringComparer.Ordinal);

    private static readonly string[] Endings = [" continued", " cont'd", " cont", " on file", " on record"];

    private const int MostWords = 14;

    /// <summary>True for a row that is numbered as the headings of some reports are: <c>2. Revolving Accounts</c>.</summary>
    public static bool IsNumbered(Row row) => row.Words.Count > 1 && IsOrdinal(row.Words[0].Text);

    private static bool IsOrdinal(string word) => word.TrimEnd('.', ')') is { Length: 1 or 2 } digits && digits.All(char.IsAsciiDigit);

    /// <summary>The part that a row opens, if it is a heading and nothing else.</summary>
    public static Part? Of(Row row)
    {
        // Where words stand apart as columns do, each would be a heading of its own; a number before the heading may.
        var numbered = row.Words.Count > 1 && IsOrdinal(row.Words[0].Text);
        if (row.Words.Count > MostWords || (row.Cells.Count != 1 && row.Words.Count != row.Cells.Count && !(numbered && row.Cells.Count == 2)))
        {
            return null;
        }

        var text = numbered ? row.Plain[(row.Plain.IndexOf(' ', StringComparison.Ordinal) + 1)..] : row.Plain;
        foreach (var ending in Endings)
        {
            text = text.EndsWith(ending, StringComparison.Ordinal) ? text[..^ending.Length] : text;
        }

        if (Parts.TryGetValue(text, out var part))
        {
            return part;
        }

        // Letters set so far apart that they stand alone.
        if (row.Words.Count > 2 && row.Words.All(w => w.Text.Length == 1) && Unspaced.TryGetValue(string.Concat(row.Words.Select(w => char.ToLowerInvariant(w.Text[0]))), out part))
        {
            return part;
        }

        if (InquiryHeadings.Of(row, text) is { } asked)
        {
            return asked;
        }

        // The model may be named with the heading: "Credit Score (VantageScore 3.0)".
        if (row.Text.EndsWith(')') && row.Text.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket && Parts.TryGetValue(Phrase.Of(row.Text[..bracket]), out part) && part is Part.Score)
        {
            return part;
        }

        var last = text.LastIndexOf(' ');
        return last > 0 && text.AsSpan(last + 1).IndexOfAnyExceptInRange('0', '9') < 0 && row.Text.EndsWith(')') && Parts.TryGetValue(text[..last], out part) ? part : null;
    }

    /// <summary>The part of an account that a row opens. "Summary" divides the report elsewhere; among the accounts it is a heading of one.</summary>
    public static Part? WithinAccount(Row row)
        => Of(row) is not { } part ? null : part is Part.Glance ? Part.AccountInfo : IsWithinAccount(part) ? part : null;

    /// <summary>True for a part that belongs to an account.</summary>
    public static bool IsWithinAccount(Part part) => part is Part.AccountInfo or Part.PaymentHistory or Part.AccountAside or Part.Comments;

    /// <summary>True for a part that belongs to the personal information.</summary>
    public static bool IsPersonal(Part part) => part is Part.Personal or Part.Names or Part.OtherNames or Part.Addresses or Part.Birth or Part.SocialSecurity or Part.Phones or Part.Employers or Part.Statements;
}
