using static Prospect.Credit.Electronic.Metro2Kind;

namespace Prospect.Credit.Electronic;

/// <summary>
/// The fields of the Metro 2 segments in their order (Consumer Data Industry Association, Credit Reporting Resource Guide, 426 and 366 character formats).
/// What names the field numbers of the guide are given in <see cref="Reports.Account"/>.
/// </summary>
internal static class Metro2Layout
{
    public static IReadOnlyList<Metro2Field> Header { get; } =
    [
        new("recordDescriptorWord", 4, Number, 4), new("recordIdentifier", 6), new("cycleIdentifier", 2), new("innovisProgramIdentifier", 10), new("equifaxProgramIdentifier", 10), new("experianProgramIdentifier", 5),
        new("transUnionProgramIdentifier", 10), new("activityDate", 8, Date), new("dateCreated", 8, Date), new("programDate", 8, Date), new("programRevisionDate", 8, Date), new("reporterName", 40), new("reporterAddress", 96), new("reporterTelephoneNumber", 10, Number),
    ];

    public static IReadOnlyList<Metro2Field> Base { get; } =
    [
        new("recordDescriptorWord", 4, Number, 4), new("processingIndicator", 1, Number), new("timeStamp", 14, Time, 8), new("correctionIndicator", 1), new("identificationNumber", 20), new("cycleIdentifier", 2), new("consumerAccountNumber", 30),
        new("portfolioType", 1), new("accountType", 2), new("dateOpened", 8, Date, 5), new("creditLimit", 9, Number, 5), new("highestCredit", 9, Number, 5), new("termsDuration", 3), new("termsFrequency", 1),
        new("scheduledMonthlyPaymentAmount", 9, Number, 5), new("actualPaymentAmount", 9, Number, 5), new("accountStatus", 2), new("paymentRating", 1), new("paymentHistoryProfile", 24), new("specialComment", 2), new("complianceConditionCode", 2),
        new("currentBalance", 9, Number, 5), new("amountPastDue", 9, Number, 5), new("originalChargeOffAmount", 9, Number, 5), new("dateAccountInformation", 8, Date, 5), new("dateFirstDelinquency", 8, Date, 5), new("dateClosed", 8, Date, 5), new("dateLastPayment", 8, Date, 5),
        new("interestTypeIndicator", 1), new("", 17), new("surname", 25), new("firstName", 20), new("middleName", 20), new("generationCode", 1), new("socialSecurityNumber", 9, Number, 5), new("dateBirth", 8, Date, 5), new("telephoneNumber", 10, Number, 6),
        new("ecoaCode", 1), new("consumerInformationIndicator", 2), .. Address, new("addressIndicator", 1), new("residenceCode", 1),
    ];

    public static IReadOnlyDictionary<string, IReadOnlyList<Metro2Field>> Appended { get; } = new Dictionary<string, IReadOnlyList<Metro2Field>>(StringComparer.Ordinal)
    {
        ["J1"] = [.. Person, new("", 1)],
        ["J2"] = [.. Person, .. Address, new("addressIndicator", 1), new("residenceCode", 1), new("", 2)],
        ["K1"] = [new("segmentIdentifier", 2), new("originalCreditorName", 30), new("creditorClassification", 2)],
        ["K2"] = [new("segmentIdentifier", 2), new("purchasedIndicator", 1, Number), new("purchasedName", 30), new("", 1)],
        ["K3"] = [new("segmentIdentifier", 2), new("agencyIdentifier", 2), new("agencyAccountNumber", 18), new("mortgageIdentificationNumber", 18)],
        ["K4"] = [new("segmentIdentifier", 2), new("specializedPaymentIndicator", 2), new("deferredPaymentStartDate", 8, Date), new("balloonPaymentDueDate", 8, Date), new("balloonPaymentAmount", 9, Number), new("", 1)],
        ["L1"] = [new("segmentIdentifier", 2), new("changeIndicator", 1, Number), new("newConsumerAccountNumber", 30), new("newIdentificationNumber", 20), new("", 1)],
        ["N1"] = [new("segmentIdentifier", 2), new("employerName", 30), new("firstLineEmployerAddress", 32), new("secondLineEmployerAddress", 32), new("employerCity", 20), new("employerState", 2), new("zipCode", 9), new("occupation", 18), new("", 1)],
    };

    private static IReadOnlyList<Metro2Field> Person =>
    [
        new("segmentIdentifier", 2), new("", 1), new("surname", 25), new("firstName", 20), new("middleName", 20), new("generationCode", 1), new("socialSecurityNumber", 9, Number), new("dateBirth", 8, Date), new("telephoneNumber", 10, Number),
        new("ecoaCode", 1), new("consumerInformationIndicator", 2),
    ];

    private static IReadOnlyList<Metro2Field> Address => [new("countryCode", 2), new("firstLineAddress", 32), new("secondLineAddress", 32), new("city", 20), new("state", 2), new("zipCode", 9)];
}
