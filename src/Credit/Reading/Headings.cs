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
        (Part.Glance, ["at a glance", "summary", "report summary", "credit summary", "account summary"]),
        (Part.Score, ["fico score", "your credit score", "credit score", "vantagescore", "your fico score", "your score", "credit scores", "fico score 8", "score", "your vantagescore"]),
        (Part.Personal, ["personal information", "consumer information", "identifying information"]),
        (Part.Names, ["names", "name", "your names", "names reported"]),
        (Part.OtherNames, ["also known as", "other names", "aliases", "former names", "also known as names"]),
        (Part.Addresses, ["addresses", "address information", "current and previous addresses", "addresses reported"]),
        (Part.Birth, ["year of birth", "date of birth", "birth date"]),
        (Part.SocialSecurity, ["social security number", "social security numbers", "ssn", "social security number variations"]),
        (Part.Phones, ["phone numbers", "telephone numbers", "telephone numbers reported", "phone number", "telephones"]),
        (Part.Employers, ["employers", "employment", "employer information", "employment data reported", "employment information", "current and previous employers"]),
        (Part.Statements, ["personal statements", "consumer statement", "consumer statements", "statements", "personal statement", "fraud alert", "fraud alerts", "security freeze", "alerts", "security alerts"]),
        (Part.Accounts, ["accounts", "account information", "accounts with adverse information", "satisfactory accounts", "potentially negative accounts", "accounts in good standing", "credit accounts", "open accounts", "closed accounts", "collections", "collection accounts", "adverse accounts", "your accounts", "potentially negative items", "negative accounts", "positive accounts", "your credit accounts", "accounts in collection", "collection account information"]),
        (Part.AccountInfo, ["account info", "account details", "account detail"]),
        (Part.PaymentHistory, ["payment history", "rating history", "payment rating history", "24-month payment history", "24 month payment history", "account payment history"]),
        (Part.AccountAside, ["contact info", "contact information", "additional info", "additional information", "balance history", "balance histories", "account history", "historical info", "historical information", "payment history guide", "payment history legend", "reinvestigation info"]),
        (Part.Comments, ["comment", "comments", "remarks", "current", "previously", "account comments"]),
        (Part.PublicRecords, ["public records", "public record", "public record information", "public records information", "bankruptcies", "bankruptcy"]),
        (Part.HardInquiries, ["hard inquiries", "regular inquiries", "inquiries shared with others", "requests viewed by others", "credit inquiries", "hard inquiry", "regular inquiry"]),
        (Part.SoftInquiries, ["soft inquiries", "promotional inquiries", "account review inquiries", "inquiries shared only with you", "requests viewed only by you", "soft inquiry", "account management inquiries", "consumer inquiries"]),
        (Part.Closing, ["important messages", "important message", "important message from experian", "should you wish to contact transunion", "know your rights", "your rights", "medical information", "end of report", "summary of rights", "contact us", "contact experian", "contact transunion", "legend", "glossary", "end of credit report", "a summary of your rights under the fair credit reporting act", "para informacion en espanol", "dispute", "disputes", "how to dispute"]),
    }.SelectMany(p => p.Phrases.Select(phrase => (phrase, p.Part))).ToFrozenDictionary(p => p.phrase, p => p.Part, StringComparer.Ordinal);

    /// <summary>The part that a row opens, if it is a heading and nothing else.</summary>
    public static Part? Of(Row row)
    {
        if (row.Cells.Count != 1 && row.Words.Count != row.Cells.Count)
        {
            return null;
        }

        var text = row.Plain;
        foreach (var ending in new[] { " continued", " cont'd", " cont" })
        {
            text = text.EndsWith(ending, StringComparison.Ordinal) ? text[..^ending.Length] : text;
        }

        if (Parts.TryGetValue(text, out var part))
        {
            return part;
        }

        var last = text.LastIndexOf(' ');
        return last > 0 && text.AsSpan(last + 1).IndexOfAnyExceptInRange('0', '9') < 0 && row.Text.EndsWith(')') && Parts.TryGetValue(text[..last], out part) ? part : null;
    }

    /// <summary>True for a part that belongs to an account.</summary>
    public static bool IsWithinAccount(Part part) => part is Part.AccountInfo or Part.PaymentHistory or Part.AccountAside or Part.Comments;

    /// <summary>True for a part that belongs to the personal information.</summary>
    public static bool IsPersonal(Part part) => part is Part.Personal or Part.Names or Part.OtherNames or Part.Addresses or Part.Birth or Part.SocialSecurity or Part.Phones or Part.Employers or Part.Statements;
}
