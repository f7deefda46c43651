using System.Diagnostics;
using System.Text.Json;

namespace Prospect.Host.Tests;

/// <summary>The program as people have it: published, and started as a process.</summary>
internal static class Program
{
    public static readonly string Checkout = FindCheckout();

    public static readonly string Path = System.IO.Path.Combine(
        Environment.GetEnvironmentVariable("PROSPECT_PROGRAM") ?? throw new InvalidOperationException("PROSPECT_PROGRAM names the folder of the published program; ./prospect test sets it."),
        "prospect");

    public sealed record Outcome(int Exit, string Output, string Errors)
    {
        public JsonElement Json => JsonDocument.Parse(Output).RootElement;
    }

    public static string Example(string name) => System.IO.Path.Combine(Checkout, "examples", name);

    public static Task<Outcome> RunAsync(params string[] arguments) => RunOtherAsync(Path, null, arguments);

    public static Task<Outcome> RunOtherAsync(string program, byte[]? input, params string[] arguments) => AnswerAsync(Start(program, arguments), input);

    /// <summary>Runs the program with some variables of the environment set.</summary>
    public static Task<Outcome> RunWithAsync(IReadOnlyList<(string Name, string Value)> environment, byte[]? input, params string[] arguments)
        => AnswerAsync(Start(Path, environment, arguments), input);

    private static async Task<Outcome> AnswerAsync(Process started, byte[]? input)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (input is not null)
        {
            await process.StandardInput.BaseStream.WriteAsync(input, TestContext.Current.CancellationToken);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await errors);
    }

    public static Process Start(string program, params string[] arguments) => Start(program, [], arguments);

    private static Process Start(string program, IReadOnlyList<(string Name, string Value)> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Checkout };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    private static string FindCheckout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Prospect.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the checkout.");
    }
}
