namespace Prospect.Credit.Scoring;

/// <summary>Figures of the model that people understand as one thing. What they contribute is added up.</summary>
/// <param name="Name">A stable word.</param>
/// <param name="Figures">Places in the model's row; each figure belongs to exactly one group.</param>
/// <param name="Describe">Puts it in words.</param>
internal sealed record FactorGroup(string Name, IReadOnlyList<int> Figures, Func<DescribedProfile, Description> Describe)
{
    public const string Derogatory = "derogatory";

    public static IReadOnlyList<FactorGroup> All { get; } =
    [
        new("payment-history", [6, 7, 8, 9], PaymentWords.History),
        new(Derogatory, [4, 5], PaymentWords.Derogatory),
        new("utilization", [16, 20], OwedWords.Utilization),
        new("balances", [17, 18, 19, 21], OwedWords.Balances),
        new("age-of-file", [0, 2], FileWords.Age),
        new("depth", [3, 10], FileWords.Depth),
        new("new-credit", [1, 11], FileWords.NewCredit),
        new("inquiries", [13, 14, 15], FileWords.Inquiries),
        new("mix", [12], FileWords.Mix),
    ];
}

/// <param name="Profile">Of whom.</param>
/// <param name="Row">The figures.</param>
internal sealed record DescribedProfile(CreditProfile Profile, double[] Row)
{
    public IEnumerable<ProfileAccount> Accounts => Profile.Accounts.Where(a => a.Account.Kind is not Reports.AccountKind.Collection);
    public int Now { get; } = (Profile.AsOf.Year * 12) + Profile.AsOf.Month - 1;
}

/// <param name="Value">The figure that counts; null where the report does not tell it.</param>
/// <param name="Benchmark">What is good.</param>
/// <param name="Text">What it is for this person.</param>
/// <param name="Evidence">Where it stands.</param>
internal sealed record Description(decimal? Value, string Benchmark, string Text, IEnumerable<Documents.Evidence> Evidence);
