namespace Prospect.Careers.Recommending;

/// <summary>Finds the fewest skills that bring an occupation among the first five, by scoring all anew with them: those skills lift others too.</summary>
internal sealed class Lifting(Scoring scoring, IReadOnlyList<Scored> ranked)
{
    /// <summary>How many are the first.</summary>
    public const int First = 5;

    // One and two are tried in every way among the best; more are taken by what each adds.
    private const int MostTried = 10, MostSkills = 6, MostRivals = 40;

    private readonly List<Scored> rivals = [.. ranked.Take(MostRivals)];

    /// <param name="occupation">Which; not among the first now.</param>
    /// <param name="missing">What it asks for and the person lacks, by falling gain.</param>
    /// <returns>The skills; null where six do not do it.</returns>
    public IReadOnlyList<int>? Fewest(int occupation, IReadOnlyList<int> missing)
    {
        var tried = missing.Take(MostTried).ToList();
        foreach (var one in tried)
        {
            if (Lifts([one], occupation))
            {
                return [one];
            }
        }

        // What the most that are taken together do not do is not looked for in parts of them.
        if (!Lifts([.. tried.Take(MostSkills)], occupation))
        {
            return null;
        }

        for (var i = 0; i < tried.Count; i++)
        {
            for (var j = i + 1; j < tried.Count; j++)
            {
                if (Lifts([tried[i], tried[j]], occupation))
                {
                    return [tried[i], tried[j]];
                }
            }
        }

        var count = 3;
        while (!Lifts([.. tried.Take(count)], occupation))
        {
            count++;
        }

        return [.. tried.Take(count)];
    }

    private bool Lifts(IReadOnlyList<int> skills, int occupation)
    {
        var rise = scoring.With(skills, occupation);
        var anew = rivals.Where(r => r.Occupation != occupation).Select(r => new Scored(r.Occupation, scoring.With(skills, r.Occupation))).Append(new(occupation, rise));
        return scoring.Shown(scoring.InOrder(anew), First).Exists(s => s.Occupation == occupation);
    }
}
