using Prospect.Credit.Checking;
using Prospect.Credit.Evaluating;

namespace Prospect.Credit.Tests;

public sealed class PlantingFaults
{
    [Fact]
    public void Every_fault_that_is_planted_is_found_and_no_other_and_clean_people_are_left_in_peace()
    {
        var score = FindingScore.Measure(people: 4, seed: 5);
        Assert.True(score.Faults.Count == 0, string.Join('\n', score.Faults.Take(40)));
        Assert.Equal(score.Planted, score.Found);
        Assert.Equal(ReportChecker.Rules.Count, FindingScore.Kinds);
    }
}
