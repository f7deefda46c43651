using System.Diagnostics;
using Prospect.Credit;
using Prospect.Credit.Checking;
using Prospect.Credit.Planning;
using Prospect.Credit.Reading;
using Prospect.Credit.Reports;
using Prospect.Credit.Simulating;
using Prospect.Documents;
using Prospect.Documents.Reading;
using Prospect.Kernel;

namespace Prospect.Bench;

/// <summary>
/// Times what comes after reading, warm: analysis, findings and plan together (at most 50 ms for a report of 40 pages), a simulation of three actions, and the letters. A report of
/// 45 accounts is put together from those of the examples, with balances moved, so that the search has much to choose from.
/// </summary>
internal static class PlanBench
{
    private const int WarmUps = 20, Rounds = 100, Accounts = 45;
    private static readonly DateOnly Today = new(2026, 11, 28);

    public static int Run()
    {
        Console.WriteLine("Milliseconds, median / 95th percentile, and in brackets the mean of the processor's time, which a busy machine does not lengthen.");
        Console.WriteLine($"{"accounts",8}  {"findings",20}  {"analysis, findings, plan",26}  {"three actions",20}  report");
        foreach (var (name, reports) in Reports())
        {
            var wish = PlanWish.Usual with { Budget = 900 };
            Console.WriteLine($"{reports.Sum(r => r.Accounts.Count),8}  {Time(() => ReportChecker.Check(reports, Today)),20}  {Time(() => CreditAnalyser.Analyse(reports, Today, wish: wish)),26}  {Time(() => Simulator.Simulate(reports, ["pay:0.0:100", "inquiry", "wait:6"], Today)),20}  {name}");
        }

        return 0;
    }

    private static IEnumerable<(string, IReadOnlyList<CreditReport>)> Reports()
    {
        var read = BenchFiles.Pdfs().Where(f => f.Contains("reports", StringComparison.Ordinal))
            .Select(f => (Name: Path.GetFileName(f), Document: DocumentParser.Parse(File.ReadAllBytes(f), Path.GetFileName(f), new ReadingLimits())))
            .Where(f => f.Document.Ok).Select(f => (f.Name, Reports: CreditReportReader.Read(f.Document.Value, 0))).Where(f => f.Reports.Ok).ToList();
        foreach (var (name, reports) in read)
        {
            yield return (name, reports.Value);
        }

        var all = read.SelectMany(r => r.Reports.Value).SelectMany(r => r.Accounts).ToList();
        string[] trees = ["ALDER", "BIRCH", "CEDAR", "DOGWOOD", "ELM", "FIR", "GINKGO", "HAZEL", "IRONWOOD"], kinds = ["BANK", "STORES", "AUTO FINANCE", "CREDIT UNION", "SERVICING"];
        var many = Enumerable.Range(0, Accounts).Select(i => all[i % all.Count] with
        {
            Creditor = $"{trees[i % trees.Length]} {kinds[i / trees.Length]}", Number = $"{1000 + (i * 177)}****", Opened = all[i % all.Count].Opened is { } day ? PartialDate.OfMonthNumber(day.MonthNumber - (i / 5)) : null,
            OriginalCreditor = all[i % all.Count].OriginalCreditor is { } of ? $"{of} {trees[^(1 + (i % trees.Length))]}" : null, Balance = all[i % all.Count].Balance is > 0 and var owed ? owed + (i * 37) : all[i % all.Count].Balance,
        });
        yield return ($"{Accounts} accounts of the examples", [read[0].Reports.Value[0] with { Accounts = [.. many] }]);
    }

    private static string Time(Func<object> what)
    {
        var times = new List<double>(Rounds);
        var spent = TimeSpan.Zero;
        for (var i = 0; i < WarmUps + Rounds; i++)
        {
            if (i == WarmUps)
            {
                spent = Environment.CpuUsage.TotalTime;
            }

            var begun = Stopwatch.GetTimestamp();
            GC.KeepAlive(what());
            if (i >= WarmUps)
            {
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }

        var processor = (Environment.CpuUsage.TotalTime - spent).TotalMilliseconds / Rounds;
        times.Sort();
        return $"{times[Rounds / 2]:0.0} / {times[Rounds * 95 / 100]:0.0} ({processor:0.0})";
    }
}
