using System.Buffers.Text;
using System.Text;
using Prospect.Kernel;

namespace Prospect.Credit.Risk;

/// <summary>Reads the lines of a CSV table (RFC 4180, without line breaks in fields) whose columns are found by name.</summary>
public sealed class RiskColumns
{
    private readonly int[] featureAt;

    private RiskColumns(int[] featureAt, int outcome) => (this.featureAt, Outcome) = (featureAt, outcome);

    /// <summary>Which column holds the outcome; -1 where none does.</summary>
    public int Outcome { get; }

    /// <param name="header">The first line.</param>
    /// <param name="features">What is looked for; further columns are passed over.</param>
    /// <returns>An error <c>credit.no-risk-columns</c> that names what is missing.</returns>
    public static Result<RiskColumns> Find(ReadOnlySpan<byte> header, IReadOnlyList<RiskFeature> features)
    {
        var names = Encoding.UTF8.GetString(header).TrimStart('\uFEFF').Split(',').Select(n => n.Trim().Trim('"').Trim()).ToList();
        var missing = features.Where(f => !names.Contains(f.Name, StringComparer.OrdinalIgnoreCase)).Select(f => f.Name).ToList();
        if (missing.Count > 0)
        {
            return new Error("credit.no-risk-columns", $"{(missing.Count == features.Count ? "None of the columns of the model is there; the first line names them" : "These columns are missing")}: {string.Join(", ", missing)}.");
        }

        var featureAt = new int[names.Count];
        Array.Fill(featureAt, -1);
        for (var f = 0; f < features.Count; f++)
        {
            featureAt[names.FindIndex(n => n.Equals(features[f].Name, StringComparison.OrdinalIgnoreCase))] = f;
        }

        return new RiskColumns(featureAt, names.FindIndex(n => n.Equals("RiskPerformance", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Reads a line into a row.</summary>
    /// <returns>What is wrong with the line; null where nothing is.</returns>
    public string? Read(ReadOnlySpan<byte> line, Span<double> row)
    {
        var column = 0;
        var rest = line;
        for (; column < featureAt.Length; column++)
        {
            var end = rest.IndexOf((byte)',');
            var field = end < 0 ? rest : rest[..end];
            if (featureAt[column] is >= 0 and var feature)
            {
                if (!TryNumber(field, out row[feature]))
                {
                    return $"Field {column + 1} is no number: “{Shorten(field)}”.";
                }

                if (row[feature] is < 0 and not (-7 or -8 or -9) || row[feature] > 1e9)
                {
                    return $"Field {column + 1} is out of range: {Shorten(field)}; below 0 there are only the codes -7, -8 and -9.";
                }
            }

            if (end < 0)
            {
                break;
            }

            rest = rest[(end + 1)..];
        }

        return column == featureAt.Length - 1 ? null : $"The line has {(column < featureAt.Length ? "fewer" : "more")} fields than the first line.";
    }

    /// <summary>One field of a line as text.</summary>
    public static string Field(ReadOnlySpan<byte> line, int column)
    {
        for (; column > 0; column--)
        {
            line = line[(line.IndexOf((byte)',') + 1)..];
        }

        var end = line.IndexOf((byte)',');
        return Encoding.UTF8.GetString(Bare(end < 0 ? line : line[..end]));
    }

    private static bool TryNumber(ReadOnlySpan<byte> field, out double number)
    {
        field = Bare(field);
        return Utf8Parser.TryParse(field, out number, out var used) && used == field.Length && double.IsFinite(number);
    }

    private static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> field) => field.Trim(" \t\""u8);

    private static string Shorten(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field.Length <= 40 ? field : field[..40]);
}
