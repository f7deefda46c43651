using System.Text.Encodings.Web;
using System.Text.Json;
using Prospect.Kernel;
using Spectre.Console;

namespace Prospect.Host.Terminal;

/// <summary>Tells what went wrong: as a problem document (RFC 9457) with --json, else in words on standard error.</summary>
internal static class Failure
{
    /// <returns>The exit status.</returns>
    public static int Report(Error error, bool json, bool isWritten = false)
    {
        var meaning = ErrorTable.Of(error);
        if (json)
        {
            WriteProblem(error, meaning);
        }
        else if (!isWritten)
        {
            var terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
            terminal.Profile.Width = Console.IsErrorRedirected ? int.MaxValue / 2 : terminal.Profile.Width;
            var subject = error.Subject is null ? "" : $"[bold]{Markup.Escape(error.Subject)}[/]: ";
            terminal.MarkupLine($"{subject}{Markup.Escape(error.Detail)} [dim]({Markup.Escape(error.Code)})[/]");
        }

        return meaning.Exit;
    }

    private static void WriteProblem(Error error, ErrorMeaning meaning)
    {
        using var output = Console.OpenStandardOutput();
        using (var writer = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("type", meaning.Type);
            writer.WriteString("title", meaning.Title);
            writer.WriteNumber("status", meaning.Status);
            writer.WriteString("detail", error.Detail);
            writer.WriteString("code", error.Code);
            if (error.Subject is { } file)
            {
                writer.WriteString("file", file);
            }

            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
