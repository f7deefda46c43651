using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>What the three bureaus have said of medical debt in collection: not before it is a year old, not once it is paid (both since July 2022), and none of less than $500 at first (since April 2023).</summary>
internal static class MedicalDebt
{
    public const string Policy = "No statute: a policy of the three bureaus, joint statements of March 2022 and April 2023";
    public const decimal Small = 500;
    public static readonly DateOnly PaidSince = new(2022, 7, 1), SmallSince = new(2023, 4, 11);

    private static readonly string[] Words =
    [
        "medical", "hospital", "clinic", "physician", "dental", "dentist", "health", "radiology", "surgery", "surgical", "emergency phys", "emerg phys", "ambulance", "anesthes", "pediatric", "orthop", "cardiolog", "patholog", "urgent care",
        "laborator", "imaging", "oncolog", "dermatolog", "obstetric", "gynecol", "urolog", "neurolog", "pharmac", "hospice",
    ];

    /// <summary>A collection whose original creditor, terms or remarks speak of treatment. The collector's own name does not tell.</summary>
    public static bool Is(Account account)
        => account.Kind is AccountKind.Collection && (Speaks(account.OriginalCreditor) || Speaks(account.Terms) || account.Remarks.Any(Speaks));

    private static bool Speaks(string? text) => text is not null && Array.Exists(Words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A medical collection of less than $500.</summary>
internal sealed class SmallMedicalCollection() : ReportRule("small-medical-collection", Severity.Medium, MedicalDebt.Policy,
    "The bureaus have said that they report none of less than $500, and take it off when they are asked.",
    "The debt was $500 or more at first, and what is shown is the rest of it.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.AsOf < MedicalDebt.SmallSince ? [] : report.Accounts.Where(a => MedicalDebt.Is(a.Account) && Sum(a.Account) is > 0 and < MedicalDebt.Small && a.Account.Balance is not 0)
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} collects a medical debt of {Money.Usd(Sum(a.Account)!.Value)}, less than the $500 from which the bureaus report any.", "originalAmount", "highBalance", "balance", "originalCreditor"));

    private static decimal? Sum(Account account) => account.OriginalAmount ?? account.HighBalance ?? account.Balance;
}

/// <summary>A medical collection that is paid.</summary>
internal sealed class PaidMedicalCollection() : ReportRule("paid-medical-collection", Severity.Medium, MedicalDebt.Policy,
    "The bureaus have said that they take medical debt off once it is paid.",
    "It was paid within the last weeks, and the next report is without it.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.AsOf < MedicalDebt.PaidSince ? [] : report.Accounts.Where(a => MedicalDebt.Is(a.Account) && (a.Account.Balance is 0 || a.Account.Status is AccountStatus.Paid))
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} reports a medical debt that is paid.", "status", "balance", "originalCreditor"));
}

/// <summary>A medical collection within a year of the first delinquency.</summary>
internal sealed class YoungMedicalCollection() : ReportRule("young-medical-collection", Severity.Medium, MedicalDebt.Policy,
    "The bureaus have said that they wait for a year, so that insurers can pay first.",
    "The date that is shown is not that of the first delinquency.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.AsOf < MedicalDebt.PaidSince ? [] : report.Accounts.Where(a => MedicalDebt.Is(a.Account) && a.Account.Balance is not 0 && a.Account.FirstDelinquency is { } began && began.First.Later(years: 1) > report.AsOf)
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} reports a medical debt that went bad {a.Account.FirstDelinquency?.When()}, less than a year before the report.", "firstDelinquency", "originalCreditor"));
}
