using System.ComponentModel;
using System.Text.Json.Serialization;
using Prospect.Kernel;

namespace Prospect.App.Shell.Problems;

/// <summary>An error as RFC 9457 writes it.</summary>
[Description("A problem document (RFC 9457).")]
public sealed record Problem(
    [property: JsonPropertyName("type"), Description("Where the kind of problem is explained.")] string Type,
    [property: JsonPropertyName("title"), Description("The same short sentence for every occurrence.")] string Title,
    [property: JsonPropertyName("status"), Description("The HTTP status.")] int Status,
    [property: JsonPropertyName("detail"), Description("What happened to this request, and what would help.")] string Detail,
    [property: JsonPropertyName("code"), Description("A stable word for the kind of problem, such as document.encrypted.")] string Code,
    [property: JsonPropertyName("subject"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The file that failed, where one did.")] string? Subject = null)
{
    public const string MediaType = "application/problem+json";

    public static Problem Of(Error error)
    {
        var meaning = ErrorTable.Of(error);
        return new(meaning.Type, meaning.Title, meaning.Status, error.Detail, error.Code, error.Subject);
    }
}

[JsonSerializable(typeof(Problem))]
internal sealed partial class ProblemJson : JsonSerializerContext;
