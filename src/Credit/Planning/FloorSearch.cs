using System.Runtime.InteropServices;
using Prospect.Credit.Reports;
using Prospect.Credit.Simulating;

namespace Prospect.Credit.Planning;

/// <summary>
/// Looks for the balances to bring the debts down to, so that the estimate at the end is as high as may be.
/// </summary>
/// <remarks>
/// What a model rewards comes in lumps: a card below a threshold, an account without a balance. A dollar at a time sees nothing of a lump that lies further off, so the search goes by lumps: a beam over
/// the levels of each debt, begun from what people do (everything equally full, the smallest away first) and held to a number of trials, so that it ends soon. Every trial spends all the money,
/// the rest as the avalanche has it; avalanche and snowball are trials themselves, so that what is found is never worse than either.
/// </remarks>
internal sealed class FloorSearch(IReadOnlyList<Debt> debts, long budget, int months, Outlook outlook, Course least)
{
    private const int Width = 3, MostTrials = 200, MostDebts = 24;
    private const long Untouched = -1;
    private static readonly decimal[] Shares = [0.90m, 0.75m, 0.50m, 0.30m, 0.10m, 0m];

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly long[][] levels = [.. debts.Select((debt, i) => Levels(debt, least.End[i]).ToArray())];

    /// <summary>The best strategy, its course and the estimate at its end. Of equals the one that costs less interest.</summary>
    public Trial Best()
    {
        var best = Better(Try(Strategy.Avalanche), Try(Strategy.Snowball));
        var beam = new List<Trial>();
        foreach (var floors in Beginnings())
        {
            if (Try(floors) is { } trial)
            {
                beam.Add(trial);
            }
        }

        while (beam.Count > 0)
        {
            best = beam.Aggregate(best, Better);
            beam = [.. beam.Where(t => t.Reaches).OrderByDescending(t => t.Score).ThenBy(t => t.Course.InterestCents).Take(Width).SelectMany(Further).OfType<Trial>()];
        }

        return best;
    }

    public Trial Try(Strategy strategy)
    {
        var course = Ledger.Run(debts, budget, months, strategy);
        var reaches = strategy.Floors is not { } floors || !floors.Where((floor, i) => floor >= 0 && course.End[i] > floor).Any();
        return new(strategy, course, outlook.Score(months - 1, course.Owed(months - 1)), reaches);
    }

    // Whole dollars, in cents.
    private static long Level(decimal limit, decimal share) => (long)(MonthlyCourse.Cents(limit) * share) / 100 * 100;

    // A level above what is owed anyway at the end is none.
    private static IEnumerable<long> Levels(Debt debt, long owedAtEnd)
        => debt.Account is { Kind: AccountKind.Revolving, CreditLimit: > 0 and var limit }
            ? Shares.Select(share => Level(limit, share)).Where(level => level < owedAtEnd)
            : owedAtEnd > 0 ? [0] : [];

    private IEnumerable<long[]> Beginnings()
    {
        yield return [.. debts.Select(_ => Untouched)];
        for (var share = 0; share < Shares.Length - 1; share++)
        {
            // Every card equally full, as far as it is fuller now.
            yield return [.. debts.Select((debt, i) => debt.Account is { Kind: AccountKind.Revolving, CreditLimit: > 0 and var limit } && levels[i].Contains(Level(limit, Shares[share])) ? Level(limit, Shares[share]) : Untouched)];
        }

        var smallest = Enumerable.Range(0, debts.Count).Where(i => levels[i].Length > 0).OrderBy(i => debts[i].Balance).Take(MostDebts).ToList();
        for (var count = 1; count <= smallest.Count; count++)
        {
            yield return [.. debts.Select((_, i) => smallest.IndexOf(i) is >= 0 and var place && place < count ? 0L : Untouched)];
        }
    }

    private IEnumerable<Trial?> Further(Trial from)
    {
        var floors = from.Strategy.Floors!;
        for (var i = 0; i < debts.Count; i++)
        {
            var below = levels[i].Where(level => floors[i] < 0 || level < floors[i]).ToArray();
            foreach (var level in below.Length > 1 ? [below[0], below[^1]] : below)
            {
                var next = floors.ToArray();
                next[i] = level;
                yield return Try(next);
            }
        }
    }

    // The floors' very bytes are the key: writing them out would cost more than the trial.
    private Trial? Try(long[] floors) => seen.Count < MostTrials && seen.Add(new string(MemoryMarshal.Cast<long, char>(floors))) ? Try(Strategy.Down(floors)) : null;

    private static Trial Better(Trial one, Trial other)
        => other.Score > one.Score || (other.Score == one.Score && other.Course.InterestCents < one.Course.InterestCents) ? other : one;
}

/// <summary>A strategy that was tried.</summary>
/// <param name="Strategy">Where the money goes.</param>
/// <param name="Course">What becomes of the debts.</param>
/// <param name="Score">The centre of the estimate at the end.</param>
/// <param name="Reaches">Whether every floor is reached in time.</param>
internal sealed record Trial(Strategy Strategy, Course Course, double Score, bool Reaches);
