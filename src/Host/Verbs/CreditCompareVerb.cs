using System.CommandLine;
using Prospect.Credit;
using Prospect.Credit.Comparing;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CreditCompareVerb
{
    public static Command Create()
    {
        var (files, corrections, json) = (Shared.Files(), Shared.Corrections(), Shared.Json());
        var verb = new Verb("compare", "Reports of one person over time: what opened, closed, moved, was corrected, went away or came back.",
            "./prospect credit compare january.pdf june.pdf", "./prospect credit compare january.pdf june.pdf --json | jq '.changes[].accounts[] | select(.kind == \"corrected\")'") { files, corrections, json };
        verb.SetAction(async (parsed, cancellation) =>
        {
            var asJson = parsed.GetValue(json);
            if (!(await CreditReadVerb.ReportsAsync(parsed.GetRequiredValue(files), parsed.GetValue(corrections), cancellation)).TryGet(out var reports, out var error))
            {
                return Failure.Report(error, asJson);
            }

            if (!ReportComparer.Compare(reports).TryGet(out var changes, out var refused))
            {
                return Failure.Report(refused, asJson);
            }

            return asJson ? Answer.Json(writer => CreditJson.Write(writer, reports, changes)) : Answer.Table(ChangesTable.Of(reports, changes));
        });
        return verb;
    }
}
