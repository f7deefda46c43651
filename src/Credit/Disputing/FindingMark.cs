using System.Globalization;
using Prospect.Credit.Checking;
using Prospect.Kernel;

namespace Prospect.Credit.Disputing;

/// <summary>
/// Names findings for a person who confirms them: by their number in the list of findings, counted from 1, or by what they are about,
/// <c>rule@0.3</c>, which stays the same when the reports are judged again on another day. A rule's name alone means all of its findings.
/// </summary>
public static class FindingMark
{
    private const int Most = 200;

    /// <summary>The lasting name of a finding.</summary>
    public static string Of(IReadOnlyList<Finding> findings, int number)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var finding = findings[number];
        var about = string.Join('+', finding.Accounts.Select(a => $"{a.Report}.{a.Account}"));
        var alike = findings.Take(number).Count(f => f.Rule == finding.Rule && f.Accounts.SequenceEqual(finding.Accounts));
        return $"{finding.Rule}@{about}{(alike > 0 || about.Length == 0 ? $"#{alike}" : "")}";
    }

    /// <returns>The places of the findings in the list, each once and in its order; or <c>usage</c> with every mark that fits none.</returns>
    public static Result<IReadOnlyList<int>> Find(IReadOnlyList<Finding> findings, IReadOnlyList<string> marks)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(marks);
        var (names, found, foreign) = (findings.Select((_, i) => Of(findings, i)).ToList(), new SortedSet<int>(), new List<string>());
        foreach (var mark in marks.Take(Most))
        {
            var fits = int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= findings.Count ? [number - 1]
                : Enumerable.Range(0, findings.Count).Where(i => names[i] == mark || findings[i].Rule == mark).ToList();
            found.UnionWith(fits);
            if (fits.Count == 0)
            {
                foreign.Add(mark.Length > 80 ? mark[..80] : mark);
            }
        }

        return foreign.Count > 0 ? new Error("usage", $"finding: there is none called {string.Join(", ", foreign.Select(f => $"“{f}”"))}; {(findings.Count == 0 ? "nothing looks wrong in these reports" : $"they are numbered from 1 to {findings.Count}")}.")
            : found.Count == 0 ? new Error("usage", findings.Count == 0 ? "Nothing looks wrong in these reports, so there is nothing to write about." : "Name the findings that you can confirm: a letter states only what you know to be so.")
            : (int[])[.. found];
    }
}
