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

    /// <param name="text">The status as the report words it.</param>
    /// <param name="hasClosed">Whether the report names a day of closing: the status of a card may go on to say how it was paid.</param>
    /// <param name="remarks">A transfer may be told there alone.</param>
    public static AccountStatus Status(string? text, bool hasClosed, IReadOnlyList<string> remarks)
    {
        var plain = Phrase.Of(text ?? "").Replace("charge-off", "charge off", StringComparison.Ordinal);
        var moved = remarks.Any(r => Phrase.Of(r) is var remark && (remark.Contains("transferred", StringComparison.Ordinal) || remark.Contains("purchased by another", StringComparison.Ordinal)));
        return plain switch
        {
            _ when Has(plain, "foreclos", "deed in lieu") => AccountStatus.Foreclosure,
            _ when Has(plain, "repossess", "voluntary surrender", "voluntarily surrender", "redeemed") => AccountStatus.Repossession,
            _ when Has(plain, "transferred", "account sold", "purchased by another", "sold to") => AccountStatus.Transferred,
            _ when plain.StartsWith("paid", StringComparison.Ordinal) || Has(plain, "closed/paid", "closed paid", "settled") => AccountStatus.Paid,
            _ when Has(plain, "charged off", "charge off", "written off", "bad debt", "profit and loss") => AccountStatus.ChargedOff,
            _ when Has(plain, "collection") => AccountStatus.Collection,
            _ when moved => AccountStatus.Transferred,
            _ when hasClosed || Has(plain, "closed", "inactive", "bankruptcy") => AccountStatus.Closed,
            _ when Has(plain, "open", "current", "past due", "late", "pays as agreed", "pay as agreed", "paying as agreed", "paid as agreed", "delinquent", "as agreed", "deferred") => AccountStatus.Open,
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
