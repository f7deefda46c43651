using System.CommandLine;
using Prospect.Credit;
using Prospect.Credit.Simulating;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CreditSimulateVerb
{
    public static Command Create()
    {
        var (files, corrections, json) = (Shared.Files(), Shared.Corrections(), Shared.Json());
        var actions = new Option<string[]>("--action") { Description = "One thing that is done; given again, they are done in their order.", HelpName = "SPEC" };
        var verb = new Verb("simulate", "What would change if you did this or that: the estimate before and after, and the factors that move.",
            "./prospect credit simulate examples/reports/experian-two-cards-near-limit.pdf --action pay:0.0:1000",
            "./prospect credit simulate experian.pdf --action pay:0.3:all --action wait:6 --json | jq .change")
        {
            files, corrections, actions, json,
        };
        verb.More = ("Actions", [.. ActionGrammar.Forms.Select(f => $"{f.Form,-22}  {f.Meaning}"), "", ActionGrammar.Naming]);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            if (!(await CreditReadVerb.ReportsAsync(parsed.GetRequiredValue(files), parsed.GetValue(corrections), cancellation)).TryGet(out var reports, out var error)
                || !Simulator.Simulate(reports, parsed.GetValue(actions) ?? [], Today.Utc).TryGet(out var simulation, out error))
            {
                return Failure.Report(error, asJson);
            }

            return asJson ? Answer.Json(writer => CreditJson.Write(writer, SimulationAnswer.Of(simulation, Today.Utc))) : Answer.Table(SimulationTable.Of(simulation));
        });
        return verb;
    }
}
