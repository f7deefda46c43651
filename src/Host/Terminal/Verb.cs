using System.CommandLine;
using System.Globalization;

namespace Prospect.Host.Terminal;

/// <summary>A verb of the program, with examples for its help.</summary>
internal sealed class Verb : Command
{
    public Verb(string name, string description, params IReadOnlyList<string> examples) : base(name, description) => Examples = examples;

    public IReadOnlyList<string> Examples { get; }

    /// <summary>What the help says besides, a line each, below a heading.</summary>
    public (string Heading, IReadOnlyList<string> Lines)? More { get; set; }
}

/// <summary>Options and arguments that several verbs share.</summary>
internal static class Shared
{
    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document on standard output, and nothing else there." };

    /// <summary>Verbs that answer line by line print JSON whether asked or not.</summary>
    public static Option<bool> JsonLines() => new("--json") { Description = "Print what goes wrong as JSON too; the answers are JSON lines either way." };

    public static Option<int> Top(string description)
    {
        const int usual = 10, most = 100;
        var top = new Option<int>("--top") { Description = description, DefaultValueFactory = _ => usual, HelpName = "N" };
        top.Validators.Add(result =>
        {
            // What is no number at all is reported by the parser itself.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number is < 1 or > most)
            {
                result.AddError($"--top takes a number from 1 to {most}.");
            }
        });
        return top;
    }

    public static Option<string?> Corrections() => new("--corrections") { Description = "Your corrections, as the result page gave them; they win over what is read.", HelpName = "FILE" };

    public static Argument<string[]> Files() => new("FILE")
    {
        Description = "PDF, Word (.docx), HTML, Markdown or text; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Argument<string[]> Sources() => new("FILE")
    {
        Description = "A résumé (PDF, Word, HTML, Markdown, text), a JSON Resume, LinkedIn's archive, GitHub's export, your answers or your corrections; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Argument<string> File() => new("FILE")
    {
        Description = "PDF, Word (.docx), HTML, Markdown or text; - for standard input.",
    };
}
