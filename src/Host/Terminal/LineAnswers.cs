using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>Answers a stream of JSON lines, a line for a line, in its order.</summary>
internal static class LineAnswers
{
    private const string NoObject = "The line is not a JSON object.";

    /// <param name="answer">Writes the fields that follow the id, or says what is missing; null where nothing is.</param>
    /// <param name="cancellation">Ends the stream.</param>
    public static async Task<int> RunAsync(Func<JsonElement, Utf8JsonWriter, string?> answer, CancellationToken cancellation)
    {
        await using var input = Console.OpenStandardInput();
        var lines = new InputLines(input);
        using var one = new MemoryStream();
        using var json = new Utf8JsonWriter(one, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        GiveBack();
        await LineStream.AnswerAsync(lines, (line, to) =>
        {
            if (Problem(line, answer, json) is { } problem)
            {
                json.Reset();
                one.SetLength(0);
                WriteProblem(json, lines.Number, problem);
            }

            json.Flush();
            to.Write(one.GetBuffer().AsSpan(0, (int)one.Length));
            to.Write("\n"u8);
            json.Reset();
            one.SetLength(0);
        }, cancellation);
        return ExitStatus.Done;
    }

    // What making ready left behind (tables outgrown, models as they were read) would otherwise stay until memory runs short, which in a stream of small lines it never does.
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private static string? Problem(ReadOnlyMemory<byte> line, Func<JsonElement, Utf8JsonWriter, string?> answer, Utf8JsonWriter json)
    {
        if (line.Span == InputLines.TooLong.Span)
        {
            return $"The line is longer than {InputLines.Longest / (1024 * 1024)} MiB.";
        }

        try
        {
            using var document = JsonDocument.Parse(line, new() { MaxDepth = 16 });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return NoObject;
            }

            json.WriteStartObject();
            json.WritePropertyName("id");
            if (document.RootElement.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                id.WriteTo(json);
            }
            else
            {
                json.WriteNullValue();
            }

            var problem = answer(document.RootElement, json);
            json.WriteEndObject();
            return problem;
        }
        catch (JsonException)
        {
            return NoObject;
        }
        catch (InvalidOperationException)
        {
            // Half a pair of surrogates, or bytes that are no UTF-8.
            return "The line holds text that is not Unicode.";
        }
    }

    private static void WriteProblem(Utf8JsonWriter json, long number, string problem)
    {
        json.WriteStartObject();
        json.WriteNull("id");
        json.WriteNumber("line", number);
        json.WriteString("error", problem);
        json.WriteEndObject();
    }

    /// <summary>A field of a line that has to be text; null where it is not there or something else.</summary>
    public static string? Text(JsonElement line, string name)
        => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
