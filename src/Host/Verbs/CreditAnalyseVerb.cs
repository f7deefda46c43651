using System.CommandLine;
using Prospect.Credit;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CreditAnalyseVerb
{
    public static Command Create()
    {
        var (files, corrections, json) = (Shared.Files(), Shared.Corrections(), Shared.Json());
        var verb = new Verb("analyse", "What helps and hurts in credit reports, what looks wrong, and what to do first.",
            "./prospect credit analyse examples/reports/experian-two-cards-near-limit.pdf",
            "./prospect credit analyse experian.pdf transunion.pdf --json | jq .findings") { files, corrections, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            if (!(await CreditReadVerb.ReportsAsync(parsed.GetRequiredValue(files), parsed.GetValue(corrections), cancellation)).TryGet(out var reports, out var error))
            {
                return Failure.Report(error, asJson);
            }

            var analysis = CreditAnalyser.Analyse(reports, Today.Utc);
            return asJson ? Answer.Json(json => CreditJson.Write(json, analysis)) : Answer.Table(AnalysisTable.Of(analysis));
        });
        return verb;
    }
}
