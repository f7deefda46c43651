using System.Globalization;
using Prospect.Careers.Catalogue;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Terminal;

/// <summary>What a catalogue holds and whose work it is, for people.</summary>
internal static class CatalogueTable
{
    public static IRenderable Of(CatalogueContents contents)
    {
        var counts = Text.Grid("", "");
        counts.HideHeaders();
        counts.Columns[1].Right();
        foreach (var (_, words, count) in contents.Counts)
        {
            counts.AddRow(Text.Safe(words), count.ToString("N0", CultureInfo.InvariantCulture));
        }

        var sources = Text.Grid("Source", "Licence", "Credit");
        foreach (var source in contents.Catalogue.Sources)
        {
            sources.AddRow(Text.Safe(source.Name), Text.Safe(source.Licence), Text.Safe(source.Credit));
        }

        return Text.Rows([new Markup($"[bold]{Text.Safe(contents.Catalogue.Name)}[/] [dim]{Text.Safe(contents.Catalogue.Version)}[/]\n"), counts, sources]);
    }
}
