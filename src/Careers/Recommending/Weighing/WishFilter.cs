using System.Collections.Frozen;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles.Sources;

namespace Prospect.Careers.Recommending.Weighing;

/// <summary>Leaves out what the person does not want. What is not known of an occupation speaks neither way.</summary>
internal sealed class WishFilter(Preferences wishes)
{
    // The share of jobs that can be done wholly at home, by major group of the SOC (Dingel and Neiman, How Many Jobs Can be Done at Home?, Journal of Public Economics 189, 2020).
    private static readonly FrozenDictionary<string, double> AtHome = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["11"] = 0.87, ["13"] = 0.88, ["15"] = 1.00, ["17"] = 0.61, ["19"] = 0.54, ["21"] = 0.37, ["23"] = 0.97, ["25"] = 0.98, ["27"] = 0.76, ["29"] = 0.05, ["31"] = 0.02,
        ["33"] = 0.06, ["35"] = 0.00, ["37"] = 0.00, ["39"] = 0.26, ["41"] = 0.28, ["43"] = 0.65, ["45"] = 0.01, ["47"] = 0.00, ["49"] = 0.01, ["51"] = 0.01, ["53"] = 0.03,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public bool Allows(Occupation occupation, WorkFacts facts)
        => !wishes.LeaveOut.Any(code => IsOf(occupation.Code, code) || (facts.Soc is { } soc && IsOf(soc, code)))
        && !(wishes.LeastWage is { } least && facts.Wage is { } wage && wage.Median < least)
        && !(wishes.Education is { } most && facts.Education is { } typical && typical > most)
        && !(wishes.Remote && facts.Soc is { } group && AtHome.GetValueOrDefault(group[..2], 1) < 0.5);

    // "29-11" is the group of 29-1141.00, "2654" that of 2654.1.7, and a code stands for itself.
    private static bool IsOf(string code, string group) => group.Length > 0 && code.StartsWith(group, StringComparison.Ordinal);
}
