using System.Runtime.InteropServices;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Skills.Implied;

/// <summary>A vector for each skill of a catalogue, compiled with it: for each a scale (float32), then the first halves of the rows (int8), which a first look reads one after the other, then the second halves.</summary>
internal static class SkillVectors
{
    private const float Nearly = 1e-6f;

    public static readonly CataloguePart Part = new("implied-skills", 3, Build);

    private static byte[] Build(OccupationCatalogue catalogue)
    {
        var model = SkillModel.Shipped;
        int count = catalogue.Skills.Count, width = model.Width;
        var bytes = new byte[count * (4 + width)];
        var scales = MemoryMarshal.Cast<byte, float>(bytes.AsSpan(0, 4 * count));
        var rows = MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(4 * count));
        var (row, half) = (new sbyte[width], width / 2);
        for (var i = 0; i < count; i++)
        {
            scales[i] = Quantised.Write(Of(catalogue.Skills[i], model), row);
            row.AsSpan(0, half).CopyTo(rows[(i * half)..]);
            row.AsSpan(half).CopyTo(rows[((count + i) * half)..]);
        }

        return bytes;
    }

    private static float[] Of(Skill skill, SkillModel model)
    {
        var vector = new float[model.Width];
        ReadOnlySpan<float[]> parts = [model.Sum(skill.Label, 12), model.Sum(skill.About, 48), model.Sum(string.Join(' ', skill.Names.Concat(skill.Hidden).Distinct(StringComparer.Ordinal)), 48)];
        for (var p = 0; p < parts.Length; p++)
        {
            var part = parts[p];
            for (var k = 0; k < part.Length; k++)
            {
                part[k] += Nearly; // As in training, where a part without words still counts.
            }

            var factor = model.Shares[p] / Length(part);
            for (var k = 0; k < part.Length; k++)
            {
                vector[k] += part[k] * factor;
            }
        }

        var length = Length(vector);
        for (var k = 0; k < vector.Length; k++)
        {
            vector[k] /= length;
        }

        return vector;
    }

    private static float Length(ReadOnlySpan<float> vector)
    {
        var sum = 0f;
        foreach (var value in vector)
        {
            sum += value * value;
        }

        return MathF.Sqrt(sum);
    }
}
