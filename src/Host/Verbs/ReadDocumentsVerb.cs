using Prospect.Documents.Reading;
using Prospect.Kernel;

namespace Prospect.Host.Verbs;

/// <summary>The reading process: not for people, but started by this program for each document that comes from outside.</summary>
internal static class ReadDocumentsVerb
{
    public const string Name = "read-documents";
    public const string WarmUp = "--warm-up";

    public static int Run(string[] args)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        ReadingProcess.Run(input, output, args.Contains(WarmUp));
        return ExitStatus.Done;
    }
}
