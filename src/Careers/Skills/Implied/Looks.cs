namespace Prospect.Careers.Skills.Implied;

/// <summary>A first look at a text: as a whole and in a few even stretches, so many that a row of the skills' matrix is read once for all of them.</summary>
internal static class Looks
{
    /// <summary>How many of all skills are worth comparing with every stretch.</summary>
    private const int Candidates = 250;

    // Stretches of at most so many words; longer ones hide what a single word says.
    private const int Longest = 4;

    /// <summary>The skills that resemble the text most at first look, in the catalogue's order.</summary>
    /// <param name="sums">The text's words.</param>
    /// <param name="many">How many they are.</param>
    /// <param name="rows">The first half of each skill's row of whole numbers: the model's values began as principal axes, so these tell enough for a first look.</param>
    /// <param name="scales">What one unit of each row stands for.</param>
    /// <param name="width">Values in a row.</param>
    public static List<int> Likely(Sums sums, int many, ReadOnlySpan<sbyte> rows, ReadOnlySpan<float> scales, int width)
    {
        var best = new float[scales.Length];
        Array.Fill(best, float.NegativeInfinity);
        var rounds = ((many + Longest - 1) / Longest / Rows.Abreast) + 1;
        var stretches = (rounds * Rows.Abreast) - 1;
        var vectors = new short[Rows.Abreast * width];
        Span<float> units = stackalloc float[Rows.Abreast];
        for (var round = 0; round < rounds; round++)
        {
            for (var look = 0; look < Rows.Abreast; look++)
            {
                // The last look of all is the whole text.
                var stretch = (round * Rows.Abreast) + look;
                int from = stretch * many / stretches, to = (stretch + 1) * many / stretches;
                units[look] = stretch == stretches ? sums.Write(0, many, vectors.AsSpan(look * width, width))
                    : sums.Write(Math.Min(from, many - 1), Math.Max(1, to - from), vectors.AsSpan(look * width, width));
            }

            Rows.Best(rows, width / 2, vectors, width, units, best);
        }

        for (var s = 0; s < best.Length; s++)
        {
            best[s] *= scales[s];
        }

        return Top(best);
    }

    private static List<int> Top(float[] values)
    {
        var sorted = new PriorityQueue<int, float>(Candidates + 1);
        var least = float.NegativeInfinity;
        for (var i = 0; i < values.Length; i++)
        {
            if (sorted.Count < Candidates)
            {
                sorted.Enqueue(i, values[i]);
            }
            else if (values[i] > least)
            {
                sorted.DequeueEnqueue(i, values[i]);
            }
            else
            {
                continue;
            }

            least = sorted.Count < Candidates ? least : sorted.TryPeek(out _, out var lowest) ? lowest : least;
        }

        return [.. sorted.UnorderedItems.Select(u => u.Element).Order()];
    }
}
