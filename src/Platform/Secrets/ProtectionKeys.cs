using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Prospect.Platform.Settings;
using Prospect.Platform.Vault;

namespace Prospect.Platform.Secrets;

/// <summary>The framework's own keys, which seal forms, kept beside the vault and wrapped by the master key.</summary>
public sealed class ProtectionKeys(HomeFolder home, MasterKeys master) : IXmlRepository
{
    private const string Kind = ".key";

    public IReadOnlyCollection<XElement> GetAllElements()
        => [.. Directory.EnumerateFiles(Folder, "*" + Kind).Select(file => XElement.Parse(Encoding.UTF8.GetString(master.Unwrap(File.ReadAllBytes(file), Place(file)))))];

    public void StoreElement(XElement element, string friendlyName)
    {
        var file = Path.Combine(Folder, string.Concat(friendlyName.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-')) + Kind);
        DurableFile.Write(file, master.Wrap(Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting)), Place(file)));
    }

    /// <summary>Wraps them anew with the master key in use.</summary>
    public void Rewrap()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*" + Kind))
        {
            DurableFile.Write(file, master.Wrap(master.Unwrap(File.ReadAllBytes(file), Place(file)), Place(file)));
        }
    }

    private string Folder => home.Folder("protection");

    private static string Place(string file) => $"protection/{Path.GetFileNameWithoutExtension(file)}";
}
