namespace Prospect.Host.Tests;

/// <summary>A file that a test makes and that goes with it.</summary>
internal sealed class ScratchFile : IDisposable
{
    public ScratchFile(string name, byte[] content)
    {
        Folder = Directory.CreateTempSubdirectory("prospect-test-").FullName;
        Path = System.IO.Path.Combine(Folder, name);
        File.WriteAllBytes(Path, content);
    }

    public string Folder { get; }
    public string Path { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
