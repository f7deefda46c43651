namespace Prospect.Careers.Titles;

/// <summary>Reads a trained model that comes with the program.</summary>
internal static class ShippedModel
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(ShippedModel).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
