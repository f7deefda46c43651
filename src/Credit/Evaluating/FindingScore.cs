using Prospect.Credit.Checking;

namespace Prospect.Credit.Evaluating;

/// <summary>Whether faults that were put into invented reports are found, and nothing else is.</summary>
/// <param name="Clean">People in whose reports nothing is wrong.</param>
/// <param name="Accused">Findings in those.</param>
/// <param name="Planted">People with one fault each.</param>
/// <param name="Found">Of these faults, those that their rule found.</param>
/// <param name="Others">Findings of other rules among them.</param>
public sealed record FindingScore(int Clean, int Accused, int Planted, int Found, int Others)
{
    /// <summary>What went wrong, a line each.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>How many kinds of fault are planted; those that no rule of the checker knows would not compile into this list.</summary>
    public static int Kinds => PlantedFaults.All.Count;

    /// <param name="people">So many clean ones, and as many again for every kind of fault.</param>
    /// <param name="seed">The same seed gives the same people.</param>
    public static FindingScore Measure(int people, int seed)
    {
        int accused = 0, found = 0, others = 0, planted = 0;
        var faults = new List<string>();
        for (var person = 0; person < people; person++)
        {
            var clean = ReportChecker.Check(InventedReports.Of(Throw(seed, person)), InventedReports.Day);
            accused += clean.Count;
            faults.AddRange(clean.Select(f => $"clean {person}: {f.Rule}: {f.Text}"));
            foreach (var plant in PlantedFaults.All)
            {
                var dice = Throw(seed, person);
                var reports = InventedReports.Of(dice);
                plant.Put(dice, reports);
                var findings = ReportChecker.Check(reports, InventedReports.Day);
                planted++;
                found += findings.Any(f => f.Rule == plant.Rule) ? 1 : 0;
                others += findings.Count(f => f.Rule != plant.Rule);
                faults.AddRange(findings.Any(f => f.Rule == plant.Rule) ? [] : [$"{plant.Rule} {person}: not found"]);
                faults.AddRange(findings.Where(f => f.Rule != plant.Rule).Select(f => $"{plant.Rule} {person}: {f.Rule}: {f.Text}"));
            }
        }

        return new(people, accused, planted, found, others) { Faults = faults };
    }

    private static Dice Throw(int seed, int person)
    {
        var dice = new Dice(unchecked((uint)((seed * 7919) + (person * 104729) + 1)));
        for (var i = 0; i < 8; i++)
        {
            dice.Below(2);
        }

        return dice;
    }
}
