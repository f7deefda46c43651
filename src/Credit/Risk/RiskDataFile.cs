using Prospect.Kernel;

namespace Prospect.Credit.Risk;

/// <summary>Reads FICO's HELOC table: the outcome <c>RiskPerformance</c> (<c>Bad</c> or <c>Good</c>) and the 23 features.</summary>
public static class RiskDataFile
{
    public static Result<RiskData> Read(Stream csv)
    {
        using var reader = new StreamReader(csv);
        var header = System.Text.Encoding.UTF8.GetBytes(reader.ReadLine() ?? "");
        if (!RiskColumns.Find(header, HelocFeatures.All).TryGet(out var columns, out var error))
        {
            return error;
        }

        if (columns.Outcome < 0)
        {
            return new Error("credit.no-risk-columns", "The column RiskPerformance is missing.");
        }

        var (values, bad) = (HelocFeatures.All.Select(_ => new List<double>()).ToArray(), new List<bool>());
        var row = new double[values.Length];
        for (var number = 2; reader.ReadLine() is { } text; number++)
        {
            var line = System.Text.Encoding.UTF8.GetBytes(text);
            var problem = columns.Read(line, row);
            var outcome = problem is null ? RiskColumns.Field(line, columns.Outcome) : "";
            if (problem is not null || outcome is not ("Bad" or "Good"))
            {
                return new Error("document.damaged", $"Line {number}: {problem ?? $"RiskPerformance is “{outcome}”, not Bad or Good."}");
            }

            bad.Add(outcome == "Bad");
            for (var f = 0; f < row.Length; f++)
            {
                values[f].Add(row[f]);
            }
        }

        return new RiskData(HelocFeatures.All.Select((f, i) => (f.Name, Values: values[i].ToArray())).ToDictionary(c => c.Name, c => c.Values), [.. bad]);
    }
}
