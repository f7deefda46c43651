using System.Runtime.InteropServices;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Skills.Implied;

/// <summary>Ranks the skills of a catalogue by how much a text speaks of them, named or not.</summary>
/// <remarks>Each stretch of up to seven words is compared with each skill; the best one counts, and the text as a whole.</remarks>
internal sealed class ImpliedSkills(OccupationCatalogue catalogue)
{
    // A text is read in pieces of so many words, so that the cost grows with its length and no faster.
    private const int Piece = 64;
    private const int Window = 7;
    private const int Candidates = 300;
    private readonly ReadOnlyMemory<byte> part = catalogue.Part(SkillVectors.Part);
    private readonly int count = catalogue.Skills.Count;

    /// <summary>The best skills by their place in the catalogue, with a likeness from -1 to 1.</summary>
    public IReadOnlyList<(int Skill, float Score)> Rank(string text, int top)
    {
        var model = SkillModel.Shipped;
        var numbers = CollectionsMarshal.AsSpan(model.Cut(text));
        Dictionary<int, float> best = [];
        for (var first = 0; first < numbers.Length; first += Piece)
        {
            foreach (var (skill, score) in OfPiece(model, numbers[first..Math.Min(numbers.Length, first + Piece)]))
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, skill, out var exists);
                known = exists ? MathF.Max(known, score) : score;
            }
        }

        return [.. best.Select(b => (b.Key, b.Value)).OrderByDescending(b => b.Value).ThenBy(b => b.Key).Take(top)];
    }

    private List<(int Skill, float Score)> OfPiece(SkillModel model, ReadOnlySpan<int> numbers)
    {
        int width = model.Width, many = numbers.Length;
        var whole = new short[many * width];
        var unit = Quantised.Write(model.InContext(numbers), whole);
        var sums = new Sums(whole, width, unit, model.Soft);
        var scales = MemoryMarshal.Cast<byte, float>(part.Span[..(4 * count)]);
        var rows = MemoryMarshal.Cast<byte, sbyte>(part.Span[(4 * count)..]);

        List<(int Skill, float Score)> found = [];
        var ends = new int[many + 1];
        foreach (var skill in Likely(sums, many, rows, scales, width))
        {
            var row = rows.Slice(skill * width, width);
            for (var i = 0; i < many; i++)
            {
                ends[i + 1] = ends[i] + Rows.Dot(row, whole.AsSpan(i * width, width));
            }

            var best = float.NegativeInfinity;
            for (var from = 0; from < many; from++)
            {
                for (var length = 1; length <= Window && from + length <= many; length++)
                {
                    best = MathF.Max(best, (ends[from + length] - ends[from]) * sums.Factor(from, length));
                }
            }

            found.Add((skill, ((best + (model.Mix * ends[many] * sums.Factor(0, many))) * scales[skill] / (1 + model.Mix))));
        }

        return found;
    }

    // A first look with the whole and every second stretch of three words picks the skills that are worth comparing with all stretches.
    private List<int> Likely(Sums sums, int many, ReadOnlySpan<sbyte> rows, ReadOnlySpan<float> scales, int width)
    {
        List<(int From, int Length)> looks = [(0, many)];
        for (var from = 0; from < many; from += 2)
        {
            looks.Add((from, Math.Min(3, many - from)));
        }

        var vectors = new short[looks.Count * width];
        var units = new float[looks.Count];
        for (var l = 0; l < looks.Count; l++)
        {
            units[l] = sums.Write(looks[l].From, looks[l].Length, vectors.AsSpan(l * width, width));
        }

        var products = new int[looks.Count * count];
        Rows.Multiply(rows, width, vectors, products);
        var best = new float[count];
        Array.Fill(best, float.NegativeInfinity);
        for (var l = 0; l < looks.Count; l++)
        {
            var line = products.AsSpan(l * count, count);
            for (var s = 0; s < count; s++)
            {
                best[s] = MathF.Max(best[s], line[s] * units[l]);
            }
        }

        for (var s = 0; s < count; s++)
        {
            best[s] *= scales[s];
        }

        return Top(best);
    }

    private static List<int> Top(float[] values)
    {
        var sorted = new PriorityQueue<int, (float, int)>();
        for (var i = 0; i < values.Length; i++)
        {
            if (sorted.Count < Candidates)
            {
                sorted.Enqueue(i, (values[i], -i));
            }
            else if (sorted.TryPeek(out _, out var least) && values[i] > least.Item1)
            {
                sorted.DequeueEnqueue(i, (values[i], -i));
            }
        }

        return [.. sorted.UnorderedItems.Select(u => u.Element).Order()];
    }
}
