namespace Prospect.Platform.Settings;

/// <summary>The folder where the embedded parts keep what they keep. Only its owner may look into it.</summary>
public sealed class HomeFolder(PlatformSettings settings)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Path { get; } = settings.Home;

    /// <summary>The path of a file in the folder; the folder is made.</summary>
    public string File(string name) => System.IO.Path.Combine(Made(Path), name);

    /// <summary>The path of a folder in the folder; both are made.</summary>
    public string Folder(string name) => Made(System.IO.Path.Combine(Made(Path), name));

    /// <summary>Whether a file is there; nothing is made.</summary>
    public bool Holds(string name) => System.IO.File.Exists(System.IO.Path.Combine(Path, name));

    private static string Made(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(folder).FullName;
        }

        Directory.CreateDirectory(folder, OwnerOnly);

        // One that was there before, or was made under another mask.
        if (System.IO.File.GetUnixFileMode(folder) != OwnerOnly)
        {
            System.IO.File.SetUnixFileMode(folder, OwnerOnly);
        }

        return folder;
    }
}
