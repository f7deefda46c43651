using System.Diagnostics;

namespace Prospect.Documents.Scanned;

/// <summary>Runs programs of the system on bytes. They live inside the reading process's own limits and die with it.</summary>
internal sealed class ProgramRunner
{
    private const long MostMemory = 1L << 30;
    private readonly string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin").Split(Path.PathSeparator);

    public string? Find(string program)
        => folders.Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists);

    /// <returns>What the program wrote, or null where it is not there or failed.</returns>
    public byte[]? Run(string program, IReadOnlyList<string> arguments, byte[] input)
    {
        if (Find(program) is not { } path)
        {
            return null;
        }

        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (Find("prlimit") is { } prlimit)
        {
            start.FileName = prlimit;
            start.ArgumentList.Add($"--as={MostMemory}");
            start.ArgumentList.Add(path);
        }
        else
        {
            start.FileName = path;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // One thread: the reading process shares the machine with others.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var process = Process.Start(start);
        if (process is null)
        {
            return null;
        }

        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        using var output = new MemoryStream();
        var feeding = new Thread(() => Feed(process, input));
        feeding.Start();
        process.StandardOutput.BaseStream.CopyTo(output);
        feeding.Join();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : null;
    }

    private static void Feed(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading all of it; its exit status tells.
        }
    }
}
