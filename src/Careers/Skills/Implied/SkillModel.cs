using System.Buffers;
using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Prospect.Careers.Skills.Implied;

/// <summary>The trained model that finds implied skills; <c>data/models/skill-finder.md</c> is its card.</summary>
internal sealed class SkillModel
{
    private static readonly Lazy<SkillModel> Once = new(() => new SkillModel(Bytes()));
    private readonly Vocabulary vocabulary;
    private readonly float[] wordScales;
    private readonly ReadOnlyMemory<byte> words;
    private readonly NeighbourLayer first;
    private readonly (Layer Up, Layer Down)[] blocks;

    // The form is written down in eng/skill-model/pack.py.
    private SkillModel(byte[] bytes)
    {
        var at = 4;
        int Whole() => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan((at += 4) - 4));
        float[] Reals(int many) => MemoryMarshal.Cast<byte, float>(bytes.AsSpan((at += 4 * many) - (4 * many), 4 * many)).ToArray();
        sbyte[] Small(int many) => MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan((at += many) - many, many)).ToArray();
        Layer Rows(int count, int width) => new(width, Reals(count), Small(count * width), Reals(count));

        Width = Whole();
        int count = Whole(), many = Whole(), hidden = Whole();
        Mix = Reals(1)[0];
        Soft = Reals(1)[0];
        Shares = Reals(3);
        var length = Whole();
        vocabulary = new(Encoding.UTF8.GetString(bytes, at, length).Split('\n'));
        at += length;
        wordScales = Reals(count);
        words = bytes.AsMemory(at, count * Width);
        at += words.Length;
        blocks = [.. Enumerable.Range(0, many).Select(_ => (Rows(hidden, 3 * Width), Rows(Width, hidden)))];
        first = new(blocks[0].Up);
    }

    public static SkillModel Shipped => Once.Value;

    /// <summary>Values in a vector.</summary>
    public int Width { get; }

    /// <summary>What the likeness of the whole text counts beside that of the best window.</summary>
    public float Mix { get; }

    /// <summary>Added to a window's length before it is divided by it, so that words which say little make no likeness.</summary>
    public float Soft { get; }

    /// <summary>What label, description and other names count in the vector of a skill.</summary>
    public float[] Shares { get; }

    /// <summary>The words of a text by number, signs that part phrases among them.</summary>
    public List<int> Cut(string text) => vocabulary.Cut(text, marks: true, int.MaxValue);

    /// <summary>Adds up the vectors of a text's words, without the layers.</summary>
    public float[] Sum(string text, int most)
    {
        var sum = new float[Width];
        foreach (var number in vocabulary.Cut(text, marks: false, most))
        {
            Add(number, sum);
        }

        return sum;
    }

    /// <summary>A vector for each word, aware of its neighbours.</summary>
    public float[] InContext(ReadOnlySpan<int> numbers)
    {
        var x = new float[numbers.Length * Width];
        for (var i = 0; i < numbers.Length; i++)
        {
            Add(numbers[i], x.AsSpan(i * Width, Width));
        }

        for (var b = 0; b < blocks.Length; b++)
        {
            var middle = b == 0 ? first.Apply(numbers, x) : OverNeighbours(blocks[b].Up, x, numbers.Length);
            for (var k = 0; k < middle.Length; k++)
            {
                middle[k] = MathF.Max(0, middle[k]);
            }

            var change = blocks[b].Down.Apply(middle);
            for (var k = 0; k < x.Length; k++)
            {
                x[k] += change[k];
            }
        }

        return x;
    }

    private float[] OverNeighbours(Layer layer, float[] x, int many)
    {
        var pooled = ArrayPool<float>.Shared.Rent(3 * x.Length);
        var near = pooled.AsSpan(0, 3 * x.Length);
        near.Clear();
        for (var i = 0; i < many; i++)
        {
            int from = Math.Max(0, i - 1), to = Math.Min(many, i + 2);
            x.AsSpan(from * Width, (to - from) * Width).CopyTo(near[((3 * i * Width) + (i == 0 ? Width : 0))..]);
        }

        var values = layer.Apply(near);
        ArrayPool<float>.Shared.Return(pooled);
        return values;
    }

    private void Add(int number, Span<float> to)
    {
        var row = MemoryMarshal.Cast<byte, sbyte>(words.Span.Slice(number * Width, Width));
        for (var k = 0; k < Width; k++)
        {
            to[k] += row[k] * wordScales[number];
        }
    }

    private static byte[] Bytes()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("models/skill-finder.bin")
            ?? throw new InvalidOperationException("The model of implied skills is not in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
