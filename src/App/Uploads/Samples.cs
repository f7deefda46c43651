using System.Reflection;

namespace Prospect.App.Uploads;

/// <summary>Documents of invented people that anybody may try.</summary>
internal sealed class Samples
{
    private readonly string prefix;

    /// <param name="shelf">The shelf of the embedded examples, such as <c>resumes</c>.</param>
    public Samples(string shelf)
    {
        prefix = $"samples/{shelf}/";
        All = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => Sample.Of(name[prefix.Length..]))
            .OrderBy(sample => sample.Name, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Sample> All { get; }

    public UploadedFile? Find(string name)
    {
        if (All.FirstOrDefault(s => s.Name == name) is not { } sample)
        {
            return null;
        }

        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(prefix + sample.File)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(sample.File, bytes);
    }
}

/// <param name="Name">As it stands in an address.</param>
/// <param name="File">The file's name.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Format">What kind of file it is, as people call it.</param>
public sealed record Sample(string Name, string File, string Title, string Format)
{
    internal static Sample Of(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var words = name.Replace('-', ' ').Replace("transunion", "TransUnion", StringComparison.Ordinal);
        var format = Path.GetExtension(file) switch { ".docx" => "Word", ".md" => "Markdown", ".txt" => "Text", var e => e.TrimStart('.').ToUpperInvariant() };
        return new(name, file, char.ToUpperInvariant(words[0]) + words[1..], format);
    }
}
