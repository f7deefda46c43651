using System.Text.Json.Serialization;

namespace Prospect.Credit.Reports;

/// <summary>The nationwide bureau that a report comes from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Bureau>))]
public enum Bureau
{
    [JsonStringEnumMemberName("experian")] Experian,
    [JsonStringEnumMemberName("equifax")] Equifax,
    [JsonStringEnumMemberName("transunion")] TransUnion,
}

/// <summary>What kind of debt an account is: Metro 2 base segment, Portfolio Type (field 8) and Account Type (field 9), in the words of people.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AccountKind>))]
public enum AccountKind
{
    /// <summary>Cards, charge accounts and lines of credit (portfolio types R and C).</summary>
    [JsonStringEnumMemberName("revolving")] Revolving,

    /// <summary>Loans paid off in instalments that are none of the following (portfolio type I).</summary>
    [JsonStringEnumMemberName("installment")] Installment,

    /// <summary>Debts secured by a home (portfolio type M).</summary>
    [JsonStringEnumMemberName("mortgage")] Mortgage,

    /// <summary>Auto loans and leases (account types 00 and 3A).</summary>
    [JsonStringEnumMemberName("auto")] Auto,

    /// <summary>Education loans (account type 12).</summary>
    [JsonStringEnumMemberName("student")] Student,

    /// <summary>A debt held by a debt collector or debt buyer (account types 48 and 0C).</summary>
    [JsonStringEnumMemberName("collection")] Collection,

    /// <summary>What is none of these: telephone, utilities, rent, and what the report does not say.</summary>
    [JsonStringEnumMemberName("other")] Other,
}

/// <summary>Who owes it: Metro 2, ECOA Code (field 37).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Responsibility>))]
public enum Responsibility
{
    [JsonStringEnumMemberName("individual")] Individual,
    [JsonStringEnumMemberName("joint")] Joint,
    [JsonStringEnumMemberName("authorized")] Authorized,
    [JsonStringEnumMemberName("cosigner")] Cosigner,
    [JsonStringEnumMemberName("terminated")] Terminated,
    [JsonStringEnumMemberName("unknown")] Unknown,
}

/// <summary>Where an account stands: Metro 2, Account Status (field 17A).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AccountStatus>))]
public enum AccountStatus
{
    [JsonStringEnumMemberName("open")] Open,
    [JsonStringEnumMemberName("closed")] Closed,
    [JsonStringEnumMemberName("paid")] Paid,
    [JsonStringEnumMemberName("transferred")] Transferred,
    [JsonStringEnumMemberName("charged-off")] ChargedOff,
    [JsonStringEnumMemberName("collection")] Collection,
    [JsonStringEnumMemberName("repossession")] Repossession,
    [JsonStringEnumMemberName("foreclosure")] Foreclosure,
    [JsonStringEnumMemberName("unknown")] Unknown,
}

/// <summary>How a month was paid: Metro 2, Payment History Profile (field 18). The order is that of severity.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PaymentCode>))]
public enum PaymentCode
{
    /// <summary>The report names the month and says that nothing was reported for it, or that the account was closed.</summary>
    [JsonStringEnumMemberName("none")] None,
    [JsonStringEnumMemberName("ok")] Ok,
    [JsonStringEnumMemberName("30")] Late30,
    [JsonStringEnumMemberName("60")] Late60,
    [JsonStringEnumMemberName("90")] Late90,
    [JsonStringEnumMemberName("120")] Late120,
    [JsonStringEnumMemberName("150")] Late150,
    [JsonStringEnumMemberName("180")] Late180,
    [JsonStringEnumMemberName("collection")] Collection,
    [JsonStringEnumMemberName("repossession")] Repossession,
    [JsonStringEnumMemberName("foreclosure")] Foreclosure,
    [JsonStringEnumMemberName("charge-off")] ChargeOff,
}

/// <summary>Whether others see an inquiry (hard: it followed an application) or only the consumer (soft).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InquiryKind>))]
public enum InquiryKind
{
    [JsonStringEnumMemberName("hard")] Hard,
    [JsonStringEnumMemberName("soft")] Soft,
}

/// <summary>What a court recorded.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PublicRecordKind>))]
public enum PublicRecordKind
{
    [JsonStringEnumMemberName("bankruptcy-7")] Bankruptcy7,
    [JsonStringEnumMemberName("bankruptcy-13")] Bankruptcy13,
    [JsonStringEnumMemberName("judgment")] Judgment,
    [JsonStringEnumMemberName("lien")] Lien,
    [JsonStringEnumMemberName("other")] Other,
}
