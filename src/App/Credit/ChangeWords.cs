using Prospect.App.Shell.Charts;
using Prospect.Credit.Comparing;

namespace Prospect.App.Credit;

/// <summary>What became of accounts, as people read it.</summary>
internal static class ChangeWords
{
    public static string Of(Change change) => change switch
    {
        Change.Opened => "opened",
        Change.Appeared => "appeared, though older",
        Change.CameBack => "came back",
        Change.Gone => "gone",
        Change.Closed => "closed",
        Change.Transferred => "handed to another creditor",
        Change.Corrected => "corrected",
        Change.Moved => "moved",
        _ => "unchanged",
    };

    /// <summary>What happened most notably, in a sentence.</summary>
    public static string Headline(IReadOnlyList<ReportChange> changes)
    {
        var kinds = changes.SelectMany(c => c.Accounts).SelectMany(a => a.Kinds).ToList();
        var parts = new[] { Change.Opened, Change.Closed, Change.Transferred, Change.Corrected, Change.CameBack, Change.Appeared, Change.Gone, Change.Moved }
            .Select(k => (Kind: k, Count: kinds.Count(other => other == k))).Where(k => k.Count > 0).Take(3).Select(k => $"{Figures.Count(k.Count, "account")} {Of(k.Kind)}").ToList();
        return parts.Count == 0 ? "No account has changed." : string.Join(", ", parts) + ".";
    }
}
