using System.Text.Encodings.Web;
using System.Text.Json;
using Prospect.Kernel;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Prospect.Host.Terminal;

/// <summary>Writes an answer on standard output.</summary>
internal static class Answer
{
    // Wide enough for the tables where there is no terminal to ask, and never so wide that the eye loses the line.
    private const int WidthElsewhere = 120, Widest = 160;

    public static int Json(byte[] document)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(document);
        output.WriteByte((byte)'\n');
        return ExitStatus.Done;
    }

    /// <summary>The same for a writer that writes into a stream of JSON.</summary>
    public static int Json(Action<Utf8JsonWriter> write)
    {
        using var document = new MemoryStream();
        using (var json = new Utf8JsonWriter(document, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Json(document.ToArray());
    }

    public static int Table(IRenderable table)
    {
        AnsiConsole.Profile.Width = Console.IsOutputRedirected ? WidthElsewhere : Math.Min(AnsiConsole.Profile.Width, Widest);
        AnsiConsole.Write(table);
        return ExitStatus.Done;
    }
}
