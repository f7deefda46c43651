using Prospect.Documents;
using Prospect.Kernel;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Terminal;

/// <summary>Pieces that the tables are made of.</summary>
internal static class Text
{
    public static string Safe(string? text) => Markup.Escape(text ?? "");

    public static Markup Heading(string text) => new($"\n[bold]{Safe(text)}[/]\n");

    public static Table Grid(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple).BorderStyle(new Style(decoration: Decoration.Dim));
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn($"[dim]{Safe(column)}[/]"));
        }

        return table;
    }

    public static TableColumn Right(this TableColumn column) => column.RightAligned();

    public static string Span(PartialDate? start, PartialDate? end, bool current)
        => (start, current ? "now" : end?.ToString()) switch
        {
            (null, null) => "",
            (null, { } until) => until,
            ({ } from, null) => from.ToString(),
            ({ } from, { } until) => $"{from} – {until}",
        };

    public static string Years(int months) => months switch
    {
        0 => "none",
        < 24 => $"{months} months",
        _ => $"{months / 12} years{(months % 12 == 0 ? "" : $" {months % 12} months")}",
    };

    public static string Page(Evidence? evidence) => evidence is null ? "" : evidence.HasPages ? $"[dim]p. {evidence.Page}[/]" : "";

    public static string Page(IReadOnlyDictionary<string, Evidence> evidence)
        => Page(evidence.Values.OrderBy(e => (e.Page, e.Box.Y)).FirstOrDefault());

    public static IRenderable Rows(IEnumerable<IRenderable> parts) => new Rows(parts);
}
