using System.Runtime.InteropServices;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills.Implied;

/// <summary>Ranks the skills of a catalogue by an encoder that the user brought: each sentence of a text is compared with each skill, and the best one counts.</summary>
internal sealed class EncodedSkills(OccupationCatalogue catalogue, ITextEncoder encoder) : IImpliedSkills
{
    // The scale of a row; then the row, filled up to what the products are made of.
    private const int Version = 1, Step = 16;
    private readonly ReadOnlyMemory<byte> part = catalogue.Part(PartOf(encoder));
    private readonly int count = catalogue.Skills.Count, width = Filled(encoder.Width);

    /// <summary>A vector for each skill, compiled with the catalogue where it is imported with this encoder.</summary>
    public static CataloguePart PartOf(ITextEncoder encoder) => new($"encoded-{encoder.Key}", Version, c => Build(c, encoder));

    public IReadOnlyList<(int Skill, float Score)> Rank(string text, int top)
    {
        var best = new float[count];
        Array.Fill(best, float.NegativeInfinity);
        var scales = MemoryMarshal.Cast<byte, float>(part.Span[..(4 * count)]);
        var rows = MemoryMarshal.Cast<byte, sbyte>(part.Span[(4 * count)..]);
        var (whole, products) = (new short[width], new int[count]);
        foreach (var sentence in Sentences.Of(text))
        {
            var vector = Unit(encoder, sentence, width);
            if (!vector.AsSpan().ContainsAnyExcept(0f))
            {
                continue;
            }

            var unit = Quantised.Write(vector, whole);
            Rows.Multiply(rows, width, whole, products);
            for (var s = 0; s < count; s++)
            {
                best[s] = MathF.Max(best[s], products[s] * (unit * scales[s]));
            }
        }

        return [.. best.Index().Where(b => b.Item > float.NegativeInfinity).OrderByDescending(b => b.Item).ThenBy(b => b.Index).Take(top).Select(b => (b.Index, b.Item))];
    }

    private static byte[] Build(OccupationCatalogue catalogue, ITextEncoder encoder)
    {
        int count = catalogue.Skills.Count, width = Filled(encoder.Width);
        var bytes = new byte[count * (4 + width)];
        Parallel.For(0, count, i =>
        {
            var row = MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan((4 * count) + (i * width), width));
            MemoryMarshal.Write(bytes.AsSpan(4 * i), Quantised.Write(Of(catalogue.Skills[i], encoder, width), row));
        });
        return bytes;
    }

    // The label says what the skill is called, the description what it means.
    private static float[] Of(Skill skill, ITextEncoder encoder, int width)
    {
        var vector = Unit(encoder, skill.Label, width);
        if (skill.About.Length > 0)
        {
            var about = Unit(encoder, $"{skill.Label}: {skill.About}", width);
            for (var k = 0; k < width; k++)
            {
                vector[k] += about[k];
            }
        }

        return Shortened(vector);
    }

    private static float[] Unit(ITextEncoder encoder, string text, int width)
    {
        var vector = new float[width];
        encoder.Encode(text, vector.AsSpan(0, encoder.Width));
        return Shortened(vector);
    }

    private static float[] Shortened(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(v => v * v));
        for (var k = 0; k < vector.Length && length > 0; k++)
        {
            vector[k] /= length;
        }

        return vector;
    }

    private static int Filled(int width) => (width + Step - 1) / Step * Step;
}
