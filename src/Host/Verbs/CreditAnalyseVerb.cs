using System.CommandLine;
using Prospect.Credit;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CreditAnalyseVerb
{
    public static Command Create()
    {
        var (files, corrections, json) = (Shared.Files(), Shared.Corrections(), Shared.Json());
        var plan = new PlanOptions();
        var verb = new Verb("analyse", "What helps and hurts in credit reports, what looks wrong, and what to do first.",
            "./prospect credit analyse examples/reports/experian-two-cards-near-limit.pdf",
            "./prospect credit analyse experian.pdf --budget 400 --wish ready --by 2027-06-01",
            "./prospect credit analyse experian.pdf --budget 400 --wish cost --rate 0.3=24.9",
            "./prospect credit analyse experian.pdf transunion.pdf --json | jq .findings") { files, corrections, plan.Budget, plan.Months, plan.Wish, plan.By, plan.Rates, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            if (!plan.Read(parsed).TryGet(out var wish, out var faulty))
            {
                return Failure.Report(faulty, asJson);
            }

            if (!(await CreditReadVerb.ReportsAsync(parsed.GetRequiredValue(files), parsed.GetValue(corrections), cancellation)).TryGet(out var reports, out var error))
            {
                return Failure.Report(error, asJson);
            }

            if (!wish.For(reports).TryGet(out wish, out faulty))
            {
                return Failure.Report(faulty, asJson);
            }

            var analysis = CreditAnalyser.Analyse(reports, Today.Utc, wish: wish);
            return asJson ? Answer.Json(json => CreditJson.Write(json, analysis)) : Answer.Table(AnalysisTable.Of(analysis));
        });
        return verb;
    }
}
