using Microsoft.AspNetCore.Http;
using Prospect.Credit.Checking;
using Prospect.Credit.Disputing;
using Prospect.Credit.Reports;

namespace Prospect.App.Credit;

/// <summary>A finding to confirm.</summary>
/// <param name="Mark">Its lasting name.</param>
/// <param name="Finding">The finding.</param>
/// <param name="IsConfirmed">Whether the person ticked it.</param>
public sealed record FindingToConfirm(string Mark, Finding Finding, bool IsConfirmed);

/// <summary>What the page of letters asks for, and what was typed last.</summary>
public sealed class LettersForm
{
    private readonly IFormCollection form;

    internal LettersForm(IReadOnlyList<CreditReport> reports, IReadOnlyList<Finding> findings, IFormCollection form)
    {
        this.form = form;
        var ticked = form["finding"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        Findings = [.. findings.Select((f, i) => (Mark: FindingMark.Of(findings, i), f)).Select(m => new FindingToConfirm(m.Mark, m.f, ticked.Contains(m.Mark)))];
        Name = Value("name") ?? reports.Select(r => r.Consumer.Name).FirstOrDefault(n => n is not null);
        Address = Value("address") ?? string.Join('\n', Sender.OnFile(reports));
    }

    public IReadOnlyList<FindingToConfirm> Findings { get; }
    public string? Name { get; }
    public string? Address { get; }

    /// <summary>What was typed in a field.</summary>
    public string? Value(string field) => form[field].ToString() is { Length: > 0 } text ? text : null;
}
