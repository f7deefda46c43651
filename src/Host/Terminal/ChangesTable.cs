using Prospect.Credit.Comparing;
using Prospect.Credit.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Terminal;

/// <summary>What changed between reports, for people.</summary>
internal static class ChangesTable
{
    public static IRenderable Of(IReadOnlyList<CreditReport> reports, IReadOnlyList<ReportChange> changes)
        => Text.Rows(changes.SelectMany(c => Parts(reports, c)));

    private static IEnumerable<IRenderable> Parts(IReadOnlyList<CreditReport> reports, ReportChange change)
    {
        yield return Text.Heading($"{change.Bureau}: {reports[change.Before].ReportDate?.ToString() ?? "undated"} to {reports[change.After].ReportDate?.ToString() ?? "undated"}");
        var table = Text.Grid("", "creditor", "what differs");
        foreach (var account in change.Accounts.Where(a => a.Kind is not Change.Unchanged))
        {
            table.AddRow(Text.Safe(string.Join(", ", account.Kinds.Select(ContractWord.Of))), Text.Safe(account.Creditor), Text.Safe(string.Join("; ", account.Fields.Select(f => $"{f.Field} {f.Before ?? "–"} → {f.After ?? "–"}"))));
        }

        yield return table.Rows.Count > 0 ? table : new Markup("No account has changed.\n");
        foreach (var line in change.NewInquiries.Select(i => $"new inquiry: {i.Creditor}, {i.Date}").Concat(change.GoneInquiries.Select(i => $"inquiry gone: {i.Creditor}, {i.Date}"))
            .Concat(change.NewPublicRecords.Select(r => $"new public record: {ContractWord.Of(r.Kind)}, {r.Filed}")).Concat(change.ChangedPublicRecords.Select(r => $"public record now {r.Status}: {ContractWord.Of(r.Kind)}, {r.Filed}")).Concat(change.GonePublicRecords.Select(r => $"public record gone: {ContractWord.Of(r.Kind)}, {r.Filed}"))
            .Concat(change.Person.Concat(change.Scores).Select(f => $"{f.Field}: {f.Before ?? "–"} → {f.After ?? "–"}")))
        {
            yield return new Markup(Text.Safe(line));
        }
    }
}
