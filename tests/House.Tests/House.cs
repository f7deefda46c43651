using Mono.Cecil;

namespace Prospect.House.Tests;

/// <summary>The checkout and its rooms, as built.</summary>
internal static class House
{
    public static readonly string Root = FindRoot();
    public static readonly string[] Engines = ["Kernel", "Careers", "Credit"];

    /// <summary>A room is a folder of src; a new one is under these walls from its first day.</summary>
    public static readonly string[] Rooms = [.. Directory.GetDirectories(Path.Combine(Root, "src"))
        .Where(d => Directory.GetFiles(d, "*.csproj").Length > 0).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Sources(string under = "src")
        => Directory.EnumerateFiles(Path.Combine(Root, under), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    public static string AssemblyName(string room) => room == "Host" ? "prospect" : $"Prospect.{room}";

    public static ModuleDefinition Module(string room)
        => ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, AssemblyName(room) + ".dll"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Prospect.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the checkout.");
    }
}
