using Prospect.Credit.Reports;

namespace Prospect.Credit.Reading;

/// <summary>Understands the words by which reports say what an account is, whose, and where it stands.</summary>
internal static class AccountWords
{
    private static readonly (AccountKind Kind, string[] Words)[] Kinds =
    [
        (AccountKind.Collection, ["collection", "debt buyer", "factoring company", "debt purchaser"]),
        (AccountKind.Revolving, ["home equity line", "line of credit", "credit card", "charge account", "flexible spending", "charge card", "check credit"]),
        (AccountKind.Mortgage, ["mortgage", "real estate", "home equity", "home loan", "manufactured hous", "second mtg", "mobile home", " mtg"]),
        (AccountKind.Auto, ["auto", "vehicle lease", "motor vehicle", "car loan", "vehicle loan"]),
        (AccountKind.Student, ["student", "education"]),
        (AccountKind.Other, ["telecommunication", "cellular", "utility", "utilities", "telephone", "rental agreement", "insurance", "medical", "child support", "family support", "internet", "cable", "residential lease", "rent "]),
        (AccountKind.Revolving, ["revolving"]),
        (AccountKind.Installment, ["installment", "instalment", "unsecured", "secured", "personal loan", "note loan", "sales contract", "loan", "recreational", "lease", "business"]),
    ];

    public static AccountKind Kind(string type)
    {
        var plain = " " + Phrase.Of(type) + " ";
        foreach (var (kind, words) in Kinds)
        {
            if (words.Any(w => plain.Contains(w, StringComparison.Ordinal)))
            {
                return kind;
            }
        }

        return AccountKind.Other;
    }

    public static Responsibility Responsibility(string? text) => Phrase.Of(text ?? "") switch
    {
        var t when t.Contains("authorized", StringComparison.Ordinal) || t.Contains("authorised", StringComparison.Ordinal) => Reports.Responsibility.Authorized,
        var t when t.Contains("co-signer", StringComparison.Ordinal) || t.Contains("cosigner", StringComparison.Ordinal) || t.Contains("co-maker", StringComparison.Ordinal) || t.Contains("comaker", StringComparison.Ordinal) || t.Contains("participant", StringComparison.Ordinal) || t.Contains("co signer", StringComparison.Ordinal) => Reports.Responsibility.Cosigner,
        var t when t.Contains("terminated", StringComparison.Ordinal) => Reports.Responsibility.Terminated,
        var t when t.Contains("joint", StringComparison.Ordinal) => Reports.Responsibility.Joint,
        var t when t.Contains("individual", StringComparison.Ordinal) || t is "maker" or "primary" or "self" => Reports.Responsibility.Individual,
        _ => Reports.Responsibility.Unknown,
    };

    // Where several fields speak of the status, the one that says most counts.
    private static readonly AccountStatus[] Ranks =
        [AccountStatus.Foreclosure, AccountStatus.Repossession, AccountStatus.Transferred, AccountStatus.Paid, AccountStatus.ChargedOff, AccountStatus.Collection, AccountStatus.Closed, AccountStatus.Open];

    /// <param name="texts">The status as the report words it, in one field or several.</param>
    /// <param name="hasClosed">Whether the report names a day of closing: the status of a card may go on to say how it was paid.</param>
    /// <param name="remarks">A transfer may be told there alone.</param>
    /// <param name="kind">Tells what is meant where one phrase stands for collections and charge-offs alike.</param>
    public static AccountStatus Status(IReadOnlyList<string> texts, bool hasClosed, IReadOnlyList<string> remarks, AccountKind kind)
    {
        var said = texts.Select(t => Status(t, kind)).ToHashSet();
        var status = Ranks.FirstOrDefault(said.Contains, AccountStatus.Unknown);
        var moved = remarks.Any(r => Phrase.Of(r) is var remark && (remark.Contains("transferred", StringComparison.Ordinal) || remark.Contains("purchased by another", StringComparison.Ordinal)));
        return status is AccountStatus.Open or AccountStatus.Closed or AccountStatus.Unknown && moved ? AccountStatus.Transferred
            : status is AccountStatus.Open or AccountStatus.Unknown && hasClosed ? AccountStatus.Closed
            : status is AccountStatus.Open or AccountStatus.Unknown && kind is AccountKind.Collection ? AccountStatus.Collection
            : status;
    }

    private static AccountStatus Status(string text, AccountKind kind)
    {
        var plain = Phrase.Of(text).Replace("charge-off", "charge off", StringComparison.Ordinal).Replace("chargeoff", "charge off", StringComparison.Ordinal).Replace("charge-offs", "charge off", StringComparison.Ordinal);
        return plain switch
        {
            _ when Has(plain, "foreclos", "deed in lieu") && Has(plain, "repossess") => kind is AccountKind.Mortgage ? AccountStatus.Foreclosure : AccountStatus.Repossession,
            _ when Has(plain, "foreclos", "deed in lieu") => AccountStatus.Foreclosure,
            _ when Has(plain, "repossess", "voluntary surrender", "voluntarily surrender", "redeemed") => AccountStatus.Repossession,
            _ when Has(plain, "transfer", "account sold", "purchased by another", "sold to", "/sold") => AccountStatus.Transferred,
            _ when Has(plain, "closed/paid", "closed paid", "settled") || (plain.StartsWith("paid", StringComparison.Ordinal) && !Has(plain, "paid as agreed", "paid or paying")) => AccountStatus.Paid,
            _ when Has(plain, "collection") && Has(plain, "charge off", "charged off") => kind is AccountKind.Collection ? AccountStatus.Collection : AccountStatus.ChargedOff,
            _ when Has(plain, "charged off", "charge off", "written off", "write off", "bad debt", "profit and loss") => AccountStatus.ChargedOff,
            _ when Has(plain, "collection", "unpaid") => AccountStatus.Collection,
            _ when Has(plain, "closed", "inactive", "bankruptcy", "refinanced") => AccountStatus.Closed,
            _ when Has(plain, "open", "current", "past due", "late", "pays as agreed", "pay as agreed", "paying as agreed", "paid as agreed", "delinquent", "as agreed", "deferred", "ok", "pays account") => AccountStatus.Open,
            _ => AccountStatus.Unknown,
        };
    }

    private static bool Has(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
