using Prospect.Documents.Reading;

namespace Prospect.App.Tests;

internal static class Program
{
    /// <summary>What makes this program the reading process of the application under test.</summary>
    public const string ReadDocuments = "read-documents";

    public static Task<int> Main(string[] args)
    {
        if (args is [ReadDocuments])
        {
            using var input = Console.OpenStandardInput();
            using var output = Console.OpenStandardOutput();
            ReadingProcess.Run(input, output, warmUp: false);
            return Task.FromResult(0);
        }

        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
    }
}
