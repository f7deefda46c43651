using Prospect.Credit.Risk;

// Makes data/models/risk-full.json and risk-report.json; their cards, risk.md and risk-report.md beside them, say how.
//
//     dotnet run -c Release --project eng/risk-training -- heloc_development.csv data/models
using var table = File.OpenRead(args[0]);
if (!RiskDataFile.Read(table).TryGet(out var data, out var error))
{
    Console.Error.WriteLine($"{args[0]}: {error.Detail}");
    return 1;
}

using var model = File.Create(Path.Combine(args[1], "risk-full.json"));
AdditiveModelFile.Write(AdditiveTraining.Fit(data, HelocFeatures.All), model);
using var report = File.Create(Path.Combine(args[1], "risk-report.json"));
ReportModelFile.Write(ReportTraining.Fit(data), report);
return 0;
