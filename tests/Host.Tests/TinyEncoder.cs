using System.Runtime.InteropServices;
using System.Text;

namespace Prospect.Host.Tests;

/// <summary>An encoder small enough to be written by hand: a vector for each word of its vocabulary, as an ONNX model of one look-up (onnx.proto 3).</summary>
internal static class TinyEncoder
{
    private const int Width = 16, Float = 1, Long = 7;
    private static readonly string[] Signs = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];

    /// <summary>Writes model.onnx and vocab.txt into a folder.</summary>
    /// <param name="folder">There.</param>
    /// <param name="axes">For each word the axis that its vector lies on; words of one axis mean the same.</param>
    public static void Write(string folder, params (string Word, int Axis)[] axes)
    {
        File.WriteAllLines(Path.Combine(folder, "vocab.txt"), Signs.Concat(axes.Select(a => a.Word)));
        var table = new float[(Signs.Length + axes.Length) * Width];
        foreach (var (row, (_, axis)) in axes.Index())
        {
            table[((Signs.Length + row) * Width) + axis] = 1;
        }

        byte[] look = [.. Text(1, "table"), .. Text(1, "input_ids"), .. Text(2, "hidden"), .. Text(4, "Gather")];
        byte[] weights = [.. Number(1, table.Length / Width), .. Number(1, Width), .. Number(2, Float), .. Text(8, "table"), .. Bytes(9, MemoryMarshal.AsBytes<float>(table).ToArray())];
        byte[] graph = [.. Bytes(1, look), .. Text(2, "tiny"), .. Bytes(5, weights), .. Bytes(11, Value("input_ids", Long, 2)), .. Bytes(12, Value("hidden", Float, 3))];
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), [.. Number(1, 8), .. Bytes(7, graph), .. Bytes(8, Number(2, 13))]);
    }

    // A value of so many dimensions, the last of an output as wide as the vectors.
    private static byte[] Value(string name, int type, int dimensions)
    {
        var shape = Enumerable.Range(0, dimensions).SelectMany(i => Bytes(1, i == 2 ? Number(1, Width) : Text(2, $"d{i}"))).ToArray();
        return [.. Text(1, name), .. Bytes(2, Bytes(1, [.. Number(1, type), .. Bytes(2, shape)]))];
    }

    private static byte[] Text(int field, string text) => Bytes(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Bytes(int field, byte[] bytes) => [(byte)((field << 3) | 2), .. Varint(bytes.Length), .. bytes];

    private static byte[] Number(int field, int number) => [(byte)(field << 3), .. Varint(number)];

    private static IEnumerable<byte> Varint(int number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            yield return (byte)((number & 0x7F) | 0x80);
        }

        yield return (byte)number;
    }
}
