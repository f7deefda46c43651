using System.Globalization;
using System.Text;

namespace Prospect.Documents.Tests.Support;

/// <summary>Writes PDF objects as given, right or wrong.</summary>
internal sealed class RawPdf
{
    private readonly List<byte[]> objects = [];

    /// <summary>A number for an object that is set later.</summary>
    public int Reserve() => Add("null");

    public int Add(string body) => Add(Encoding.Latin1.GetBytes(body));

    public void Set(int number, string body) => objects[number - 1] = Encoding.Latin1.GetBytes(body);

    public int Stream(string entries, string content) => Stream(entries, Encoding.Latin1.GetBytes(content));

    public int Stream(string entries, byte[] content)
        => Add([.. Encoding.Latin1.GetBytes($"<< {entries} /Length {content.Length} >>\nstream\n"), .. content, .. "\nendstream"u8]);

    public byte[] Bytes(int root)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write(Encoding.Latin1.GetBytes($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            table.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        table.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root {root} 0 R >>\nstartxref\n{start}\n%%EOF\n");
        file.Write(Encoding.Latin1.GetBytes(table.ToString()));
        return file.ToArray();
    }

    private int Add(byte[] body)
    {
        objects.Add(body);
        return objects.Count;
    }
}
