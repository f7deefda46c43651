using Microsoft.AspNetCore.Http;
using Prospect.App.Shell.Paper;
using Prospect.Credit.Correcting;
using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.App.Credit;

/// <summary>A value of an account as it is asked for.</summary>
/// <param name="Field">What is asked for.</param>
/// <param name="Value">What holds, or what was typed last.</param>
/// <param name="Read">What was read, as people see it; null where nothing was.</param>
/// <param name="IsCorrected">Whether the person put it right before.</param>
/// <param name="Place">Where it was read.</param>
public sealed record AskedValue(CorrectableField Field, string? Value, string? Read, bool IsCorrected, Evidence? Place);

/// <summary>What the page of corrections asks for.</summary>
public sealed class CorrectableAccount
{
    /// <summary>As many as ten years of months, and the fields.</summary>
    internal const int MostFields = 200;

    internal CorrectableAccount(CreditReading reading, AccountRef at, FormCollection? given, string? carried)
    {
        (At, Carried, Report) = (at, carried, reading.AsRead[at.Report]);
        var asRead = Report.Accounts[at.Account];
        var shown = ReportCorrector.Apply(reading.AsRead, reading.Corrections)[at.Report].Accounts[at.Account];
        Creditor = shown.Creditor;
        AskedValue Ask(CorrectableField field, string place) => new(
            field, given?["v." + field.Name].FirstOrDefault() ?? field.Of(shown), field.Of(asRead) is { } read ? Words.Value(field.Name, read) : null,
            shown.Corrected?.ContainsKey(field.Name) == true, asRead.Evidence.GetValueOrDefault(place));
        Fields = [.. CorrectableField.All.Select(f => Ask(f, f.Name))];
        Months = [.. shown.History.Concat(asRead.History).Select(h => h.Month).Distinct().OrderByDescending(m => m.MonthNumber).Take(120).Select(m => Ask(CorrectableField.Find($"history {m}")!, "history"))];
        Documents = [.. reading.Documents.Select(d => d.Placed)];
        Places = new([.. reading.Documents.Select(d => d.Name)], asRead.Evidence.Values);
    }

    public AccountRef At { get; }
    public string? Carried { get; }
    public CreditReport Report { get; }
    public string Creditor { get; }
    public IReadOnlyList<AskedValue> Fields { get; }
    public IReadOnlyList<AskedValue> Months { get; }
    public IReadOnlyList<PlacedDocument> Documents { get; }
    public Places Places { get; }
}
