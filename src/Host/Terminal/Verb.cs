using System.CommandLine;

namespace Prospect.Host.Terminal;

/// <summary>A verb of the program, with examples for its help.</summary>
internal sealed class Verb : Command
{
    public Verb(string name, string description, params IReadOnlyList<string> examples) : base(name, description) => Examples = examples;

    public IReadOnlyList<string> Examples { get; }
}

/// <summary>Options and arguments that several verbs share.</summary>
internal static class Shared
{
    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document on standard output, and nothing else there." };

    public static Option<string?> Corrections() => new("--corrections") { Description = "Your corrections, as the result page gave them; they win over what is read.", HelpName = "FILE" };

    public static Argument<string[]> Files() => new("FILE")
    {
        Description = "PDF, Word (.docx), HTML, Markdown or text; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Argument<string> File() => new("FILE")
    {
        Description = "PDF, Word (.docx), HTML, Markdown or text; - for standard input.",
    };
}
