using System.Buffers;
using System.Runtime.InteropServices;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Skills.Implied;

/// <summary>Ranks the skills of a catalogue by the shipped model.</summary>
/// <remarks>Each stretch of up to seven words is compared with each skill; the best one counts, and the text as a whole.</remarks>
internal sealed class ImpliedSkills(OccupationCatalogue catalogue) : IImpliedSkills
{
    // A text is read in pieces of so many words, so that the cost grows with its length and no faster.
    private const int Piece = 64;
    private const int Window = 7;
    private readonly ReadOnlyMemory<byte> part = catalogue.Part(SkillVectors.Part);
    private readonly int count = catalogue.Skills.Count;

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

        var factors = new float[many * Window];
        for (var from = 0; from < many; from++)
        {
            for (var length = 1; length <= Window && from + length <= many; length++)
            {
                factors[(from * Window) + length - 1] = sums.Factor(from, length);
            }
        }

        var ofWhole = model.Mix * sums.Factor(0, many);
        List<(int Skill, float Score)> found = [];
        var half = width / 2;
        var likely = Looks.Likely(sums, many, rows[..(count * half)], scales, width);
        var near = ArrayPool<sbyte>.Shared.Rent(likely.Count * width);
        for (var l = 0; l < likely.Count; l++)
        {
            rows.Slice(likely[l] * half, half).CopyTo(near.AsSpan(l * width));
            rows.Slice((count + likely[l]) * half, half).CopyTo(near.AsSpan((l * width) + half));
        }

        var products = ArrayPool<int>.Shared.Rent(many * likely.Count);
        Rows.Multiply(near.AsSpan(0, likely.Count * width), width, whole, products);
        var ends = new int[many + 1];
        for (var l = 0; l < likely.Count; l++)
        {
            for (var i = 0; i < many; i++)
            {
                ends[i + 1] = ends[i] + products[(i * likely.Count) + l];
            }

            found.Add((likely[l], (Best(ends, factors) + (ends[many] * ofWhole)) * scales[likely[l]] / (1 + model.Mix)));
        }

        ArrayPool<sbyte>.Shared.Return(near);
        ArrayPool<int>.Shared.Return(products);
        return found;
    }

    private static float Best(ReadOnlySpan<int> ends, ReadOnlySpan<float> factors)
    {
        var best = float.NegativeInfinity;
        for (var from = 0; from < ends.Length - 1; from++)
        {
            var most = Math.Min(Window, ends.Length - 1 - from);
            for (var length = 1; length <= most; length++)
            {
                best = MathF.Max(best, (ends[from + length] - ends[from]) * factors[(from * Window) + length - 1]);
            }
        }

        return best;
    }
}
