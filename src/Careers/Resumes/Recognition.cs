using System.Text.RegularExpressions;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Tells a résumé from the other documents that people have.</summary>
internal static partial class Recognition
{
    private const string Code = "career.no-resume";
    private const int MostAmounts = 5;

    /// <summary>Why the document is no résumé; null where it is one.</summary>
    public static Error? Refuse(IReadOnlyList<Line> lines, Resume resume, int headings)
    {
        var text = string.Join('\n', lines.Select(l => l.Text));
        var jobs = resume.Experience.Count(j => j.Start is not null && (j.Title is not null || j.Employer is not null));
        // What is a table in another document looks like a job only until its title is read.
        var credible = resume.Experience.Count(j => j.Start is not null && j.Title is not null && (TitleNouns.Score(j.Title) >= 0.5 || j.Occupation is { Score: >= 0.9 }));
        var facts = Math.Min(jobs, credible + resume.Experience.Count(j => j.Start is not null && j.Highlights.Count > 0)) + resume.Education.Count(e => e.Name is not null && e.Institution is not null) + (resume.Skills.Count >= 3 ? 1 : 0) + Math.Min(1, resume.Experience.Count(j => j.Start is null && j.Highlights.Count > 0));
        var reach = resume.Contact.Email is not null || resume.Contact.Phone is not null;
        if (Kind(text) is { } kind && (headings < 4 || facts < 3 || credible * 2 < jobs))
        {
            return new(Code, $"This looks like {kind}, not like a résumé. Please give a document that lists your jobs, education or skills.");
        }

        // A column of amounts beside a column of dates is money that came and went.
        if (lines.Count(l => Amount().IsMatch(l.Text)) >= MostAmounts && lines.Count(l => Day().IsMatch(l.Text)) >= MostAmounts)
        {
            return new(Code, "This looks like a list of payments, not like a résumé. Please give a document that lists your jobs, education or skills.");
        }

        if (resume.Name is null && (facts < 3 || headings < 2))
        {
            return new(Code, "No person's name with jobs, education or skills was found. Please give your résumé: a document with your name, and headings such as Experience, Education and Skills.");
        }

        if (facts == 0 || (jobs == 0 && headings < 2) || (facts < 2 && headings < 2 && !reach))
        {
            return new(Code, "No jobs, education or skills were found in this document, so it does not look like a résumé. If it is one, headings such as Experience, Education and Skills help.");
        }

        return null;
    }

    private static string? Kind(string text)
    {
        (Regex Signs, int Least, string Name)[] kinds =
        [
            (CoverLetter(), 2, "a letter"), (Invoice(), 3, "an invoice or a receipt"), (BankStatement(), 3, "a bank statement"), (CreditReport(), 3, "a credit report"),
            (JobAdvert(), 3, "a job advertisement"), (BlankForm(), 4, "a form to be filled in"), (Article(), 3, "an article"), (Contract(), 4, "a contract"), (TaxForm(), 2, "a tax form"),
        ];
        return kinds.Where(k => k.Signs.Matches(text).Select(m => m.Value.Trim().ToLowerInvariant()).Distinct().Count() >= k.Least).Select(k => k.Name).FirstOrDefault();
    }

    [GeneratedRegex(@"(?:^|\s)[-–−+]?[$€£]?\d{1,3}(?:[,.' ]?\d{3})*[.,]\d\d-?$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d\d-\d\d|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?|\p{L}{3} \d{1,2}(?:, \d{4})?)(?:\s|$)")]
    private static partial Regex Day();

    [GeneratedRegex(@"^\s*(?:dear\s+\w|to whom it may concern)|^\s*(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|kind regards|best regards|with kind regards|respectfully)|\b(?:i am writing to|i look forward to|thank you for considering|i would welcome|i am applying|please find (?:attached|enclosed)|enclosed (?:is|you))\b", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex CoverLetter();

    [GeneratedRegex(@"\b(?:invoice (?:no|number|date|#)|bill to|ship to|subtotal|amount due|total due|unit price|quantity|qty|due date|payment terms|tax invoice|vat (?:no|number)|remit(?:tance)?|purchase order|receipt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Invoice();

    [GeneratedRegex(@"\b(?:opening balance|closing balance|beginning balance|ending balance|statement period|account number|sort code|iban|withdrawals?|deposits?|direct debit|available balance|routing number|transaction history|account summary|overdraft)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BankStatement();

    [GeneratedRegex(@"\b(?:credit report|experian|equifax|transunion|account status|past due|credit limit|high balance|payment history|hard inquir(?:y|ies)|charge[- ]?off|tradelines?|date opened|credit score|potentially negative|payment status)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CreditReport();

    [GeneratedRegex(@"\b(?:we are (?:looking for|hiring|seeking)|we offer|you will|you have|you bring|what you(?:'|’)ll do|what we offer|about the role|about you|how to apply|apply (?:now|by|online|today)|equal opportunity employer|job description|the successful candidate|the ideal candidate|salary range|reports to|job (?:id|reference|requisition)|closing date|who you are|join our team|competitive salary|essential requirements|minimum qualifications|preferred qualifications|position summary|what you bring|your profile|your tasks)\b", RegexOptions.IgnoreCase)]
    private static partial Regex JobAdvert();

    [GeneratedRegex(@"(?:[\p{L} /()]{2,40}:?\s*(?:_{3,}|\.{6,}|…{2,}))|\b(?:please print|for office use only|applicant'?s signature|signature of applicant|check one|tick (?:one|the box)|fill in|application form|complete all sections|yes\s*[☐□]|[☐□]\s*(?:yes|no))", RegexOptions.IgnoreCase)]
    private static partial Regex BlankForm();

    [GeneratedRegex(@"^\s*(?:abstract|introduction|conclusions?|acknowledge?ments|bibliography|keywords?|related work|doi:|methods|discussion)\b|\b(?:in this (?:paper|article|study)|et al\.|doi\.org|(?:figure|table) \d|published (?:on|by|in)|reporting by|said on (?:mon|tues|wednes|thurs|fri)day)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:hereinafter|the parties|this agreement|governing law|indemnif\w+|witness whereof|hereby agrees?|terms and conditions|landlord|tenant|lessee|shall not)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contract();

    [GeneratedRegex(@"\b(?:omb no|form w-?[249]|form 1040|wages, tips|employer identification number|taxable income|filing status)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TaxForm();
}
