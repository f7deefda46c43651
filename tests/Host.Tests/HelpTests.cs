namespace Prospect.Host.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("career")]
    [InlineData("credit")]
    [InlineData("evaluate")]
    [InlineData("career", "read")]
    [InlineData("career", "recommend")]
    [InlineData("career", "skills")]
    [InlineData("career", "titles")]
    [InlineData("catalogue", "import")]
    [InlineData("catalogue", "info")]
    [InlineData("evaluate", "career")]
    [InlineData("credit", "read")]
    [InlineData("credit", "analyse")]
    [InlineData("credit", "compare")]
    [InlineData("credit", "simulate")]
    [InlineData("credit", "letters")]
    [InlineData("evaluate", "credit")]
    [InlineData("serve")]
    [InlineData("audit", "trail")]
    [InlineData("completion")]
    public async Task Every_verb_has_help_with_examples(params string[] verb)
    {
        var outcome = await Program.RunAsync([.. verb.Where(word => word != ""), "--help"]);
        Assert.Equal(0, outcome.Exit);
        Assert.Contains("Examples:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("./prospect " + string.Join(' ', verb), outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public async Task Shells_get_a_completion_script(string shell)
    {
        var outcome = await Program.RunAsync("completion", shell);
        Assert.Equal(0, outcome.Exit);
        Assert.Contains("[suggest:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bash_completes_verbs_with_the_script()
    {
        var script = $"""
            set -e
            source <("{Program.Path}" completion bash)
            COMP_WORDS=("{Program.Path}" career rec); COMP_CWORD=2; COMP_LINE="{Program.Path} career rec"; COMP_POINT=$(printf %s "$COMP_LINE" | wc -c)
            _prospect
            printf '%s\n' "$COMPREPLY"
            """;
        var outcome = await Program.RunOtherAsync("bash", null, "-c", script);
        Assert.Equal("recommend", outcome.Output.Trim());
    }
}
