using System.Reflection;
using System.Text.Json;

namespace Prospect.App.Uploads;

/// <summary>Documents of invented people that anybody may try.</summary>
internal sealed class Samples
{
    private static readonly Lazy<Dictionary<string, string>> Titles = new(ReadTitles);

    private readonly string prefix;

    /// <param name="shelf">The shelf of the embedded examples, such as <c>resumes</c>.</param>
    public Samples(string shelf)
    {
        prefix = $"samples/{shelf}/";
        All = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => Sample.Of(name[prefix.Length..], Titles.Value))
            .OrderBy(sample => sample.Name, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Sample> All { get; }

    public UploadedFile? Find(string name)
    {
        if (All.FirstOrDefault(s => s.Name == name) is not { } sample)
        {
            return null;
        }

        using var stream = Open(prefix + sample.File);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(sample.File, bytes);
    }

    private static Dictionary<string, string> ReadTitles()
    {
        using var stream = Open("samples/titles");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    private static Stream Open(string resource) => Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
}

/// <param name="Name">As it stands in an address.</param>
/// <param name="File">The file's name.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Format">What kind of file it is, as people call it.</param>
public sealed record Sample(string Name, string File, string Title, string Format)
{
    internal static Sample Of(string file, Dictionary<string, string> titles)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var format = Path.GetExtension(file) switch { ".docx" => "Word", ".md" => "Markdown", ".txt" => "Text", var e => e.TrimStart('.').ToUpperInvariant() };
        return new(name, file, titles[name], format);
    }
}
