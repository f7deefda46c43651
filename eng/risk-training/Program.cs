using Prospect.Credit.Risk;

// Makes data/models/risk-full.json; the model card, data/models/risk.md, says how.
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
return 0;
