namespace Prospect.App.Uploads;

/// <summary>What a form brought: files, and the fields beside them in their order.</summary>
internal sealed record UploadedForm(IReadOnlyList<UploadedFile> Files, IReadOnlyList<(string Name, string Value)> Fields)
{
    /// <summary>The first value of a field; null where there is none.</summary>
    public string? One(string name) => Fields.Where(f => f.Name == name).Select(f => f.Value).FirstOrDefault();

    /// <summary>Every value of a field.</summary>
    public IReadOnlyList<string> All(string name) => [.. Fields.Where(f => f.Name == name).Select(f => f.Value)];
}
