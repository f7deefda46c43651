namespace Prospect.App.Accounts.Keeping;

/// <summary>How costly a guess is, how many may be made, and how long things last.</summary>
public sealed record AccountLimits
{
    /// <summary>The cost of bcrypt; each step doubles the work. Hashes of a lower cost are made anew when their owners sign in.</summary>
    public int BcryptCost { get; init; } = 12;

    /// <summary>Hashes at work at once: half of the cores, so that the other half serves pages.</summary>
    public int HashesAtOnce { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Who may wait for a hash; whoever comes later is told when to come again.</summary>
    public int HashesWaiting { get; init; } = 20;

    /// <summary>Forms of signing in, signing up and the like that one address may send in a minute.</summary>
    public int FormsPerMinute { get; init; } = 30;

    /// <summary>Wrong passwords in a row after which an account is locked for a while.</summary>
    public int Failures { get; init; } = 10;

    public TimeSpan LockedFor { get; init; } = TimeSpan.FromMinutes(15);
    public TimeSpan SessionIdle { get; init; } = TimeSpan.FromDays(7);
    public TimeSpan SessionLength { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long a proof stays fresh.</summary>
    public TimeSpan ProofLasts { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the second step of signing in may take.</summary>
    public TimeSpan SecondStep { get; init; } = TimeSpan.FromMinutes(5);

    public TimeSpan LinkLasts { get; init; } = TimeSpan.FromHours(1);
}
