using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Prospect.Credit.Risk;

namespace Prospect.Host.Terminal;

/// <summary>Writes what a risk model says of a row as a line of JSON.</summary>
/// <remarks>A feature has some thirty contributions at most: each is put into words once, and a line is copied together from them.</remarks>
internal sealed class RiskLines
{
    private const int LongestNumber = 32;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly AdditiveModel model;
    private readonly byte[][][] words;
    private readonly byte[] ending;
    private readonly double[] row, contributions;

    public RiskLines(AdditiveModel model)
    {
        this.model = model;
        (row, contributions) = (new double[model.Features.Count], new double[model.Features.Count]);
        words = [.. model.Contributions.Select((values, f) => values
            .Select(v => Encoding.UTF8.GetBytes($"{(f == 0 ? "" : ",")}\"{model.Features[f].Name}\":{v.ToString("R", CultureInfo.InvariantCulture)}")).ToArray())];
        ending = Encoding.UTF8.GetBytes($"}},\"intercept\":{model.Intercept.ToString("R", CultureInfo.InvariantCulture)}}}\n");
    }

    /// <param name="to">Takes the line.</param>
    /// <param name="number">Of the row, from 0.</param>
    /// <param name="lineNumber">In the input, from 1.</param>
    /// <param name="line">The row as it stands in the input.</param>
    /// <param name="columns">What is where in it.</param>
    public void Write(ArrayBufferWriter<byte> to, long number, long lineNumber, ReadOnlySpan<byte> line, RiskColumns columns)
    {
        to.Write("{\"row\":"u8);
        Write(to, number);
        if (columns.Read(line, row) is { } problem)
        {
            to.Write(Encoding.UTF8.GetBytes($",\"line\":{lineNumber},\"error\":{JsonSerializer.Serialize(problem, Plain)}}}\n"));
            return;
        }

        to.Write(",\"probability\":"u8);
        Write(to, AdditiveModel.Probability(model.LogOdds(row, contributions)));
        to.Write(",\"contributions\":{"u8);
        for (var f = 0; f < row.Length; f++)
        {
            to.Write(words[f][model.BinOf(f, row[f])]);
        }

        to.Write(ending);
    }

    private static void Write(ArrayBufferWriter<byte> to, long number)
    {
        Utf8Formatter.TryFormat(number, to.GetSpan(LongestNumber), out var length);
        to.Advance(length);
    }

    private static void Write(ArrayBufferWriter<byte> to, double number)
    {
        number.TryFormat(to.GetSpan(LongestNumber), out var length, "R", CultureInfo.InvariantCulture);
        to.Advance(length);
    }
}
