using System.Text.Json.Serialization;
using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Checking;

/// <summary>How much a finding matters: high where the law is likely broken to the person's harm, low where it is worth a look.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    [JsonStringEnumMemberName("low")] Low,
    [JsonStringEnumMemberName("medium")] Medium,
    [JsonStringEnumMemberName("high")] High,
}

/// <summary>Something in a report that looks wrong.</summary>
/// <param name="Rule">The rule's stable name.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Accounts">The accounts it is about; none where it is about an inquiry or a public record.</param>
/// <param name="Text">What is wrong and why, for the person.</param>
/// <param name="Law">The statute, or the source of the rule.</param>
/// <param name="Evidence">The places that contradict each other, or the law.</param>
public sealed record Finding(string Rule, Severity Severity, IReadOnlyList<AccountRef> Accounts, string Text, string Law, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Why it matters to the person, in a sentence or two.</summary>
    public string Why { get; init; } = "";

    /// <summary>How it can be so without anybody's fault; what to rule out before anybody is blamed.</summary>
    public IReadOnlyList<string> Innocent { get; init; } = [];

    /// <summary>The inquiry that it is about, if it is about one.</summary>
    [JsonIgnore]
    public Inquiry? Inquiry { get; init; }
}
