using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.App.Uploads;
using Prospect.App.Uploads.Keeping;
using Prospect.Credit.Correcting;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.App.Credit;

/// <summary>Lets a person put right what was read of an account, and gives them their corrections as a file. The page carries the reading; nothing is kept here.</summary>
internal sealed class CorrectReports(CarriedReading carried, TimeProvider time)
{
    public const string Path = "/credit/corrections";
    private const string FileName = "prospect-corrections.json";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<UploadLimits>();
        routes.MapGet(Path, () => Results.Redirect("/credit")).ExcludeFromDescription();
        routes.MapPost(Path, async (HttpRequest request, CorrectReports use, CancellationToken cancelled) => await use.AnswerAsync(request, cancelled)).ReadsDocuments(limits).ExcludeFromDescription();
    }

    private async Task<IResult> AnswerAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (!(await carried.ReadAsync(request, cancelled)).TryGet(out var sent, out var error))
        {
            return AnalyseReports.Page(error);
        }

        var (form, reading) = sent;
        if (form.ContainsKey("keep"))
        {
            return Results.File(CarriedReading.Json(reading.Corrections), "application/json", FileName);
        }

        var (edit, save) = (AccountOf(form["edit"], reading), AccountOf(form["save"], reading));
        return edit is { } asked ? Ask(reading, asked, null, null)
            : save is { } at ? await SaveAsync(request.HttpContext, reading, at, form, cancelled)
            : Shown(reading);
    }

    private async Task<IResult> SaveAsync(HttpContext context, CreditReading reading, AccountRef at, FormCollection form, CancellationToken cancelled)
    {
        var report = reading.AsRead[at.Report];
        var (asRead, mark) = (report.Accounts[at.Account], AccountMark.Of(report, at.Account));
        var shown = ReportCorrector.Apply(reading.AsRead, reading.Corrections)[at.Report].Accounts[at.Account];
        var (changed, faults) = (new List<Correction>(), new List<string>());
        foreach (var name in form.Keys.Where(k => k.StartsWith("v.", StringComparison.Ordinal)).Take(CorrectableAccount.MostFields))
        {
            // What stands as it was shown was not touched, however odd it may be.
            if (CorrectableField.Find(name[2..]) is not { } field || form[name] == (field.Of(shown) ?? ""))
            {
                continue;
            }

            if (!field.Parse(form[name]).TryGet(out var given, out var error))
            {
                faults.Add(error.Detail);
            }
            else if (given.Text != field.Of(shown))
            {
                changed.Add(new(report.Bureau, report.ReportDate, mark, field.Name, field.Of(asRead), given.Text));
            }
        }

        if (faults.Count > 0)
        {
            return Ask(reading, at, string.Join(' ', faults), form);
        }

        // What was put right anew replaces what was put right before; what is as read again is no correction.
        var kept = reading.Corrections.Where(c => !changed.Exists(n => n.Bureau == c.Bureau && n.Account == c.Account && n.Field == c.Field)).Concat(changed.Where(c => c.Value != c.Read)).ToList();
        await KeptDocuments.CorrectAsync(context, reading.Kept, CarriedReading.Json(kept), cancelled);
        return Shown(reading with { Corrections = kept });
    }

    private PageAnswer Shown(CreditReading reading) => AnalyseReports.Page(reading.Answer(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), carried));

    private PageAnswer Ask(CreditReading reading, AccountRef at, string? fault, FormCollection? given)
    {
        var page = new CorrectableAccount(reading, at, given, carried.Of(reading));
        return PageAnswer.Of<CorrectionPage>(new() { [nameof(CorrectionPage.Account)] = page, [nameof(CorrectionPage.Fault)] = fault }, fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static AccountRef? AccountOf(string? text, CreditReading reading)
        => text?.Split('-') is [var r, var a] && int.TryParse(r, out var report) && int.TryParse(a, out var account)
            && report >= 0 && report < reading.AsRead.Count && account >= 0 && account < reading.AsRead[report].Accounts.Count ? new AccountRef(report, account) : null;
}
