using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;
using Prospect.Careers.Wording;

namespace Prospect.Host.Encoders;

/// <summary>A sentence encoder in ONNX form with a BERT vocabulary, as sentence-transformers export them; each text on one core.</summary>
/// <remarks>
/// Taken are the inputs <c>input_ids</c>, <c>attention_mask</c> and <c>token_type_ids</c>, those that the model has, of the form [1, tokens];
/// of its outputs the one of the form [1, width] that is called an embedding, else the first of the form [1, tokens, width], of which the mean
/// is taken, else the first of the form [1, width]: BERT's own summary of a sentence, which without further training says little.
/// </remarks>
internal sealed class OnnxEncoder : ITextEncoder, IDisposable
{
    // What BERT's positions reach to, less the two signs at the ends; a sentence is shorter.
    private const int MostTokens = 254;
    private static readonly string[] Known = ["input_ids", "attention_mask", "token_type_ids"];
    private readonly InferenceSession session;
    private readonly BertTokenizer tokenizer;
    private readonly RunOptions options = new();
    private readonly string output;

    /// <param name="model">The bytes of the ONNX file.</param>
    /// <param name="vocabulary">The bytes of the vocabulary: a piece of a word a line.</param>
    /// <exception cref="InvalidDataException">The model has other inputs or outputs.</exception>
    public OnnxEncoder(byte[] model, byte[] vocabulary)
    {
        Key = Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(model), .. SHA256.HashData(vocabulary)]).AsSpan(0, 8));
        tokenizer = BertTokenizer.Create(new MemoryStream(vocabulary));
        using var settings = new Microsoft.ML.OnnxRuntime.SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        session = new(model, settings);
        if (session.InputMetadata.Keys.FirstOrDefault(k => !Known.Contains(k, StringComparer.Ordinal)) is { } unknown)
        {
            throw new InvalidDataException($"The encoder asks for “{unknown}”; known are {string.Join(", ", Known)}.");
        }

        var outputs = session.OutputMetadata.Where(o => o.Value.ElementType == typeof(float)).Select(o => (Name: o.Key, Dimensions: o.Value.Dimensions.Length)).ToList();
        output = outputs.FirstOrDefault(o => o.Dimensions == 2 && o.Name.Contains("embedding", StringComparison.OrdinalIgnoreCase)).Name
            ?? outputs.FirstOrDefault(o => o.Dimensions == 3).Name ?? outputs.FirstOrDefault(o => o.Dimensions == 2).Name
            ?? throw new InvalidDataException("The encoder gives neither a vector for a sentence nor one for each of its words.");
        Width = session.OutputMetadata[output].Dimensions[^1] is > 0 and var width ? width : Values("width").Length;
    }

    public string Key { get; }

    public int Width { get; }

    public void Encode(string text, Span<float> into)
    {
        var values = Values(text);
        into.Clear();
        for (var i = 0; i < values.Length; i++)
        {
            into[i % into.Length] += values[i]; // The mean's direction is that of the sum.
        }
    }

    public void Dispose()
    {
        options.Dispose();
        session.Dispose();
    }

    private float[] Values(string text)
    {
        var tokens = tokenizer.EncodeToIds(text, MostTokens, out _, out _);
        long[] shape = [1, tokens.Count];
        using var ids = OrtValue.CreateTensorValueFromMemory(tokens.Select(t => (long)t).ToArray(), shape);
        using var ones = OrtValue.CreateTensorValueFromMemory(Enumerable.Repeat(1L, tokens.Count).ToArray(), shape);
        using var zeros = OrtValue.CreateTensorValueFromMemory(new long[tokens.Count], shape);
        var inputs = session.InputMetadata.Keys.ToDictionary(k => k, k => k switch { "input_ids" => ids, "attention_mask" => ones, _ => zeros }, StringComparer.Ordinal);
        using var results = session.Run(options, inputs, [output]);
        return results[0].GetTensorDataAsSpan<float>().ToArray();
    }
}
