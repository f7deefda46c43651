using System.CommandLine;
using Prospect.Credit.Risk;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

/// <summary>Makes the risk model that is shipped; who changes how it is learnt runs this once.</summary>
internal static class TrainRiskVerb
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "FICO's HELOC table as CSV.", Required = true };
        var models = new Option<string>("--out") { Description = "The folder that the models are written to.", Required = true };
        var verb = new Verb("risk", "Learns the risk models from FICO's HELOC table.", "./prospect train risk --data heloc_development.csv --out data/models") { data, models };
        verb.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(data);
            if (!File.Exists(path))
            {
                return Failure.Report(new("document.missing", "There is no such file.", path), json: false);
            }

            using var csv = File.OpenRead(path);
            if (!RiskDataFile.Read(csv).TryGet(out var rows, out var error))
            {
                return Failure.Report(error with { Subject = path }, json: false);
            }

            Directory.CreateDirectory(parsed.GetRequiredValue(models));
            using var full = File.Create(Path.Combine(parsed.GetRequiredValue(models), "risk-full.json"));
            AdditiveModelFile.Write(AdditiveTraining.Fit(rows, HelocFeatures.All), full);
            return ExitStatus.Done;
        });
        return verb;
    }
}
