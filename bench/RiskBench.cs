using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
using Prospect.Credit.Reports;
using Prospect.Credit.Risk;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Bench;

/// <summary>Rows a second on one core: the additive model, and LightGBM's scorer on the same rows.</summary>
internal static class RiskBench
{
    private const int ProfileRuns = 5_000, Rows = 1_000_000, Learnt = 10_000, Runs = 5;

    public static int Run()
    {
        var model = AdditiveModel.Full;
        var rows = Draw(model.Features.Count);
        var sum = 0.0;
        var additive = Median(() =>
        {
            Span<double> contributions = stackalloc double[model.Features.Count];
            foreach (var row in rows)
            {
                sum += AdditiveModel.Probability(model.LogOdds(row, contributions));
            }
        });
        var boosted = Median(Boosted(model, rows));
        Console.WriteLine($"""
            Thousand rows a second on one core, median of {Runs} runs over {Rows:N0} rows of {model.Features.Count} features (mean probability {sum / Runs / Rows:0.000}).
            additive model, with its contributions   {Rows / additive / 1000,8:N0}
            LightGBM, 250 trees of 8 leaves          {Rows / boosted / 1000,8:N0}
            ratio                                    {boosted / additive,8:0.0}
            """);
        ScoreProfiles();
        return 0;
    }

    // What a planner asks by the thousand: the same file with one balance changed.
    private static void ScoreProfiles()
    {
        var accounts = Enumerable.Range(0, 30).Select(i => new ProfileAccount(new(0, i), new()
        {
            Creditor = $"BANK {i}", Kind = i % 3 == 0 ? AccountKind.Auto : AccountKind.Revolving, Status = AccountStatus.Open, Opened = new(2010 + (i % 14), 1 + (i % 12)), Balance = 100 * i, CreditLimit = 5000, OriginalAmount = 9000,
            History = [.. Enumerable.Range(0, 84).Select(m => new PaymentMonth(PartialDate.OfMonthNumber((2026 * 12) + 3 - m), m == 40 + i ? PaymentCode.Late30 : PaymentCode.Ok))],
        })).ToList();
        var profiles = Enumerable.Range(0, ProfileRuns).Select(i => new CreditProfile([.. accounts.Select((a, at) => at == i % 30 ? a with { Account = a.Account with { Balance = i } } : a)], [], [], new(2026, 5, 1))).ToArray();
        var sum = 0.0;
        var seconds = Median(() =>
        {
            foreach (var profile in profiles)
            {
                sum += ReportScorer.Shipped.Score(profile);
            }
        });
        Console.WriteLine($"profiles of 30 accounts with 84 months each, scored   {ProfileRuns / seconds / 1000,8:N0} thousand a second ({seconds / ProfileRuns * 1e6:0.0} µs each, mean {sum / (Runs + 1) / ProfileRuns:0})");
    }

    private static Action Boosted(AdditiveModel model, double[][] rows)
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, model.Features.Count);
        var made = rows.Select(r => new Row(model.LogOdds(r) > 0, [.. r.Select(v => (float)v)])).ToList();
        var boosted = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { NumberOfIterations = 250, NumberOfLeaves = 8, LearningRate = 0.03, NumberOfThreads = 1 })
            .Fit(ml.Data.LoadFromEnumerable(made.Take(Learnt), schema));
        var view = ml.Data.LoadFromEnumerable(made, schema);
        return () =>
        {
            // A cursor of one thread, as rows are scored where nothing else is asked of it.
            var scored = boosted.Transform(view);
            var column = scored.Schema["Probability"];
            using var cursor = scored.GetRowCursor([column]);
            var get = cursor.GetGetter<float>(column);
            var probability = 0f;
            while (cursor.MoveNext())
            {
                get(ref probability);
            }
        };
    }

    private static double Median(Action run)
    {
        run();
        return Enumerable.Range(0, Runs).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            run();
            return watch.Elapsed.TotalSeconds;
        }).Order().ElementAt(Runs / 2);
    }

    private static double[][] Draw(int features)
    {
        var random = new Random(20260501);
        return [.. Enumerable.Range(0, Rows).Select(_ => Enumerable.Range(0, features).Select(_ => random.Next(20) == 0 ? -7.0 : random.Next(120)).ToArray())];
    }

    private sealed record Row(bool Label, float[] Features);
}
