using System.CommandLine;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

/// <summary>Prints what makes a shell complete the program's verbs, options and files.</summary>
internal static class CompletionVerb
{
    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var verb = new Verb("completion", "The completion script of a shell.",
            "source <(./prospect completion bash)",
            "./prospect completion fish > ~/.config/fish/completions/prospect.fish") { shell };
        verb.SetAction(parsed =>
        {
            Console.WriteLine(parsed.GetRequiredValue(shell) switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                _ => Fish,
            });
            return ExitStatus.Done;
        });
        return verb;
    }

    // The program itself knows what may come next ([suggest]); files are added where it knows of nothing.
    private const string Bash = """
        _prospect() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _prospect prospect ./prospect
        """;

    private const string Zsh = """
        #compdef prospect
        _prospect() {
            local -a found
            found=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -a found
            _files
        }
        compdef _prospect prospect ./prospect
        """;

    private const string Fish = """
        function __prospect
            set -l line (commandline -cp)
            prospect "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c prospect -a '(__prospect)'
        """;
}
