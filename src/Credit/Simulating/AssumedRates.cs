using Prospect.Credit.Reports;

namespace Prospect.Credit.Simulating;

/// <summary>What debts of a kind cost in a year, for a report says nothing of it. A person's own rate is always better.</summary>
public static class AssumedRates
{
    /// <summary>Where the figures come from, for whoever is shown one.</summary>
    public const string Source = "Assumed by kind of debt, since reports show no rates: cards 22 %, personal loans 12 %, car loans 8 % (whole percents near what the Federal Reserve's G.19 release gave for commercial banks in 2024 and 2025), student loans 6 % and mortgages 5 % (this program's round figures), and nothing for debts in collection or written off.";

    /// <summary>The highest that is taken from a person, percent a year.</summary>
    public const decimal Highest = 100;

    /// <summary>Percent a year.</summary>
    public static decimal Of(AccountKind kind) => kind switch
    {
        AccountKind.Revolving => 22,
        AccountKind.Installment => 12,
        AccountKind.Auto => 8,
        AccountKind.Student => 6,
        AccountKind.Mortgage => 5,
        _ => 0,
    };
}
