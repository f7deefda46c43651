using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Prospect.Careers.Skills.Implied;

/// <summary>A matrix of whole numbers from -127 to 127, row after row, and its products with vectors of whole numbers.</summary>
/// <remarks>All sums are of whole numbers, so they are the same to the bit whatever the processor and the order.</remarks>
internal static class Rows
{
    /// <summary>The greatest magnitude of a value in a vector: 2,047 × 127 × 4,096 values still fit 32 bits.</summary>
    public const int Most = 2047;

    /// <summary>How many vectors meet a row at once.</summary>
    public const int Abreast = 8;

    private const int Chunk = 16, Block = 16;

    /// <summary>The product of each of a few vectors with each row.</summary>
    /// <param name="rows">The matrix; its width is a multiple of 16.</param>
    /// <param name="width">Values in a row and in a vector.</param>
    /// <param name="vectors">One after the other, each value at most <see cref="Most"/>.</param>
    /// <param name="products">For each vector, the products with all rows: vector after vector.</param>
    public static void Multiply(ReadOnlySpan<sbyte> rows, int width, ReadOnlySpan<short> vectors, Span<int> products)
    {
        int count = rows.Length / width, many = vectors.Length / width;
        if (Avx2.IsSupported)
        {
            Together(rows, width, vectors, products, count);
        }
        else
        {
            Plain(rows, width, vectors, products, count);
        }
    }

    /// <summary>The product of one row with one vector.</summary>
    private static int Dot(ReadOnlySpan<sbyte> row, ReadOnlySpan<short> vector)
    {
        var sum = 0;
        for (var i = 0; i < row.Length; i++)
        {
            sum += row[i] * vector[i];
        }

        return sum;
    }

    /// <summary>Raises the best value of each row to the greatest product with eight vectors, each multiplied by what its unit stands for.</summary>
    /// <param name="rows">The matrix.</param>
    /// <param name="used">Values in a row, and how many of a vector count, from the first on; a multiple of 16.</param>
    /// <param name="vectors"><see cref="Abreast"/> of them, one after the other.</param>
    /// <param name="width">Values in a vector.</param>
    /// <param name="units">One for each vector.</param>
    /// <param name="best">One for each row.</param>
    public static void Best(ReadOnlySpan<sbyte> rows, int used, ReadOnlySpan<short> vectors, int width, ReadOnlySpan<float> units, Span<float> best)
    {
        if (!Avx2.IsSupported)
        {
            for (var r = 0; r < best.Length; r++)
            {
                for (var v = 0; v < Abreast; v++)
                {
                    best[r] = MathF.Max(best[r], Dot(rows.Slice(r * used, used), vectors.Slice(v * width, used)) * units[v]);
                }
            }

            return;
        }

        ref var row = ref MemoryMarshal.GetReference(rows);
        Span<short> woven = new short[Abreast * width];
        Weave(vectors[..(Abreast * width)], width, woven);
        var factors = Vector256.Create(units);
        for (var r = 0; r < best.Length; r++, row = ref Unsafe.Add(ref row, used))
        {
            var (first, second) = Products(ref row, ref MemoryMarshal.GetReference(woven), used);
            var likeness = Avx.ConvertToVector256Single(Vector256.Create(first, second)) * factors;
            var half = Vector128.Max(likeness.GetLower(), likeness.GetUpper());
            best[r] = MathF.Max(best[r], MathF.Max(MathF.Max(half[0], half[1]), MathF.Max(half[2], half[3])));
        }
    }

    private static void Plain(ReadOnlySpan<sbyte> rows, int width, ReadOnlySpan<short> vectors, Span<int> products, int count)
    {
        for (var v = 0; v * width < vectors.Length; v++)
        {
            var vector = vectors.Slice(v * width, width);
            for (var r = 0; r < count; r++)
            {
                products[(v * count) + r] = Dot(rows.Slice(r * width, width), vector);
            }
        }
    }

    // A block of rows meets all vectors, eight abreast, before the next block is read: it stays in the nearest cache.
    private static void Together(ReadOnlySpan<sbyte> rows, int width, ReadOnlySpan<short> vectors, Span<int> products, int count)
    {
        var many = vectors.Length / width;
        var rounds = (many + Abreast - 1) / Abreast;
        var rented = ArrayPool<short>.Shared.Rent(rounds * Abreast * width);
        var woven = rented.AsSpan(0, rounds * Abreast * width);
        for (var first = 0; first < many; first += Abreast)
        {
            Weave(vectors[(first * width)..(Math.Min(many, first + Abreast) * width)], width, woven[(first * width)..]);
        }

        for (var from = 0; from < count; from += Block)
        {
            var to = Math.Min(count, from + Block);
            for (var first = 0; first < many; first += Abreast)
            {
                ref var row = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), from * width);
                ref var against = ref Unsafe.Add(ref MemoryMarshal.GetReference(woven), first * width);
                var abreast = Math.Min(Abreast, many - first);
                for (var r = from; r < to; r++, row = ref Unsafe.Add(ref row, width))
                {
                    var (low, high) = abreast > Abreast / 2 ? Products(ref row, ref against, width) : (Half(ref row, ref against, width), default);
                    Store(products[(first * count)..], count, r, abreast, low, high);
                }
            }
        }

        ArrayPool<short>.Shared.Return(rented);
    }

    // Sixteen values of the first vector, sixteen of the second and so on, then the next sixteen of the first: as the rows meet them.
    private static void Weave(ReadOnlySpan<short> vectors, int width, Span<short> woven)
    {
        for (var v = 0; v * width < vectors.Length; v++)
        {
            for (var i = 0; i < width; i += Chunk)
            {
                vectors.Slice((v * width) + i, Chunk).CopyTo(woven[((i * Abreast) + (v * Chunk))..]);
            }
        }
    }

    // The row is widened once and meets eight vectors, which stay in the first cache.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector128<int> First, Vector128<int> Second) Products(ref sbyte row, ref short woven, int width)
    {
        Vector256<int> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        ref var end = ref Unsafe.Add(ref row, width);
        while (Unsafe.IsAddressLessThan(ref row, ref end))
        {
            var wide = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref row));
            a += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven));
            b += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven, Chunk));
            c += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven, 2 * Chunk));
            d += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven, 3 * Chunk));
            e += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven, 4 * Chunk));
            f += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven, 5 * Chunk));
            g += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven, 6 * Chunk));
            h += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven, 7 * Chunk));
            row = ref Unsafe.Add(ref row, Chunk);
            woven = ref Unsafe.Add(ref woven, Abreast * Chunk);
        }

        return (Sums(a, b, c, d), Sums(e, f, g, h));
    }

    // The same for four vectors or fewer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Half(ref sbyte row, ref short woven, int width)
    {
        Vector256<int> a = default, b = default, c = default, d = default;
        ref var end = ref Unsafe.Add(ref row, width);
        while (Unsafe.IsAddressLessThan(ref row, ref end))
        {
            var wide = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref row));
            a += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven));
            b += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven, Chunk));
            c += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven, 2 * Chunk));
            d += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref woven, 3 * Chunk));
            row = ref Unsafe.Add(ref row, Chunk);
            woven = ref Unsafe.Add(ref woven, Abreast * Chunk);
        }

        return Sums(a, b, c, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Sums(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d)
    {
        var all = Avx2.HorizontalAdd(Avx2.HorizontalAdd(a, b), Avx2.HorizontalAdd(c, d));
        return all.GetLower() + all.GetUpper();
    }

    private static void Store(Span<int> products, int count, int row, int many, Vector128<int> first, Vector128<int> second)
    {
        for (var v = 0; v < many; v++)
        {
            products[(v * count) + row] = v < 4 ? first[v] : second[v - 4];
        }
    }
}
