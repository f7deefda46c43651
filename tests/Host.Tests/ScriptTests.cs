using System.Diagnostics;

namespace Prospect.Host.Tests;

public class ScriptTests
{
    [Fact]
    public async Task The_script_adds_less_than_a_fifth_of_a_second_when_nothing_changed()
    {
        var script = Path.Combine(Program.Checkout, "prospect");
        await Program.RunOtherAsync(script, null, "--version"); // builds, should anything have changed
        List<double> alone = [], through = [];
        for (var i = 0; i < 7; i++)
        {
            alone.Add(await MillisecondsAsync(Program.Path));
            through.Add(await MillisecondsAsync(script));
        }

        var added = through.Order().ElementAt(3) - alone.Order().ElementAt(3);
        TestContext.Current.SendDiagnosticMessage($"The script adds {added:0} ms to {alone.Order().ElementAt(3):0} ms.");
        Assert.InRange(added, double.NegativeInfinity, 200);
    }

    private static async Task<double> MillisecondsAsync(string program)
    {
        var watch = Stopwatch.StartNew();
        var outcome = await Program.RunOtherAsync(program, null, "--version");
        Assert.Equal(0, outcome.Exit);
        return watch.Elapsed.TotalMilliseconds;
    }
}
