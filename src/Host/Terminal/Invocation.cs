using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>Runs what was asked for, and turns what goes wrong into the exit status of the contract.</summary>
internal static class Invocation
{
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var json = args.Contains("--json");
        try
        {
            foreach (var help in AllOptions(root).OfType<HelpOption>())
            {
                help.Action = new HelpWithExamples((HelpAction)help.Action!);
            }

            var parsed = root.Parse(args);
            if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction or null)
            {
                return Usage(parsed, json);
            }

            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return 130; // as shells report what Ctrl-C ended
        }
        catch (IOException fault)
        {
            // Most of all an answer that found no room: no fault of this code, and standard output is no place to tell of it.
            return Failure.Report(new("fault", $"Reading or writing failed: {fault.Message}"), json: false);
        }
        catch (Exception fault)
        {
            Console.Error.WriteLine(fault);
            return Failure.Report(new("fault", $"The program failed: {fault.Message}"), json, isWritten: !json);
        }
    }

    private static int Usage(ParseResult parsed, bool json)
    {
        if (!json)
        {
            new ParseErrorAction().Invoke(parsed);
            return ExitStatus.Usage;
        }

        return Failure.Report(new("usage", string.Join(' ', parsed.Errors.Select(e => e.Message))), json);
    }

    private static IEnumerable<Option> AllOptions(Command command)
        => command.Options.Concat(command.Subcommands.SelectMany(AllOptions));
}

/// <summary>Help as usual, and below it the examples of the verb; of a group of verbs, the first of each.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var exit = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is Verb { More: { } more })
        {
            output.WriteLine(more.Heading + ":");
            more.Lines.ToList().ForEach(line => output.WriteLine($"  {line}"));
            output.WriteLine();
        }

        var examples = ExamplesOf(parseResult.CommandResult.Command).ToList();
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            examples.ForEach(example => output.WriteLine($"  {example}"));
            output.WriteLine();
        }

        return exit;
    }

    private static IEnumerable<string> ExamplesOf(Command command)
        => command is Verb verb ? verb.Examples : command.Subcommands.Where(sub => !sub.Hidden).SelectMany(sub => ExamplesOf(sub).Take(1));
}
