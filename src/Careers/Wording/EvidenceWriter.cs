using System.Text.Json;
using Prospect.Documents;

namespace Prospect.Careers.Wording;

/// <summary>Writes evidence as all answers give it.</summary>
internal static class EvidenceWriter
{
    private static readonly EvidenceJson Converter = new();

    public static void Write(Utf8JsonWriter json, Evidence evidence) => Converter.Write(json, evidence, JsonSerializerOptions.Default);
}
