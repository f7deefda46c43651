using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Prospect.Credit.Comparing;
using Prospect.Credit.Disputing;
using Prospect.Credit.Reports;
using Prospect.Credit.Simulating;

namespace Prospect.Credit;

/// <summary>Writes reports as every door of the product gives them: <c>credit read --json</c> and the API alike.</summary>
public static class CreditJson
{
    private static readonly CreditJsonContext Context = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        NumberHandling = JsonNumberHandling.Strict,
    });

    /// <summary><c>{"reports": […]}</c></summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<CreditReport> reports)
        => JsonSerializer.Serialize(writer, new ReportsRead(reports), Context.ReportsRead);

    /// <summary><c>{"reports": […]}</c></summary>
    public static string ToText(IReadOnlyList<CreditReport> reports) => JsonSerializer.Serialize(new ReportsRead(reports), Context.ReportsRead);

    /// <summary>The answer of <c>credit analyse</c>.</summary>
    public static void Write(Utf8JsonWriter writer, CreditAnalysis analysis) => JsonSerializer.Serialize(writer, analysis, Context.CreditAnalysis);

    /// <summary><c>{"reports": […], "changes": […]}</c>, the answer of <c>credit compare</c>.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<CreditReport> reports, IReadOnlyList<ReportChange> changes)
        => JsonSerializer.Serialize(writer, new ReportsCompared(reports, changes), Context.ReportsCompared);

    /// <summary>The answer of <c>credit letters</c>.</summary>
    public static void Write(Utf8JsonWriter writer, DisputeLetters letters) => JsonSerializer.Serialize(writer, letters, Context.DisputeLetters);

    /// <summary>The answer of <c>credit simulate</c>.</summary>
    public static void Write(Utf8JsonWriter writer, SimulationAnswer answer) => JsonSerializer.Serialize(writer, answer, Context.SimulationAnswer);

    /// <summary>The answer of <c>credit analyse</c>.</summary>
    public static string ToText(CreditAnalysis analysis) => JsonSerializer.Serialize(analysis, Context.CreditAnalysis);
}

/// <summary>What <c>credit read</c> answers.</summary>
internal sealed record ReportsRead(IReadOnlyList<CreditReport> Reports);

/// <summary>What <c>credit compare</c> answers.</summary>
internal sealed record ReportsCompared(IReadOnlyList<CreditReport> Reports, IReadOnlyList<ReportChange> Changes);

[JsonSerializable(typeof(ReportsRead))]
[JsonSerializable(typeof(ReportsCompared))]
[JsonSerializable(typeof(CreditAnalysis))]
[JsonSerializable(typeof(SimulationAnswer))]
[JsonSerializable(typeof(DisputeLetters))]
internal sealed partial class CreditJsonContext : JsonSerializerContext;
