using System.Text;
using Prospect.Kernel;

namespace Prospect.Host.Tests;

public class ImportSafetyTests
{
    private const string Occupations = "O*NET-SOC Code\tTitle\tDescription\n15-1252.00\tSoftware Developers\tDesign and write programs.\n29-1141.00\tRegistered Nurses\tCare for patients.\n";

    [Fact]
    public async Task An_import_that_is_killed_leaves_the_old_catalogue_and_the_next_one_clears_up()
    {
        using var release = Release();
        var target = await ImportedAsync(release);
        var old = await File.ReadAllBytesAsync(target, TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(release.Path, "53-3052.00\tBus Drivers\tDrive buses.\n", TestContext.Current.CancellationToken);
        byte[]? anew = null;
        foreach (var delay in new[] { 0, 100, 200, 300, 400, 500, 700, 900 })
        {
            using var process = Program.Start(Program.Path, Arguments(release, target));
            await Task.Delay(delay, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            var now = await File.ReadAllBytesAsync(target, TestContext.Current.CancellationToken);
            if (!now.AsSpan().SequenceEqual(old))
            {
                anew ??= now;
                Assert.Equal(anew, now);
                Assert.Equal(3, (await Program.RunAsync("catalogue", "info", "--catalogue", target, "--json")).Json.GetProperty("occupations").GetInt32());
            }
        }

        await File.WriteAllTextAsync(target + ".killed.half", "half of a catalogue", TestContext.Current.CancellationToken);
        await ImportedAsync(release);
        Assert.Equal(["Occupation Data.txt", "out"], Names(release));
    }

    [Fact]
    public async Task What_another_import_is_writing_is_left_to_it()
    {
        using var release = Release();
        var other = Path.Combine(release.Folder, "out.other.half");
        await using var writing = new FileStream(other, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await ImportedAsync(release);
        Assert.True(File.Exists(other));
    }

    [Fact]
    public async Task Imports_at_once_to_one_name_leave_a_whole_catalogue()
    {
        using var release = Release();
        var target = Path.Combine(release.Folder, "out");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Program.RunAsync(Arguments(release, target))));
        Assert.All(outcomes, o => Assert.Equal(0, o.Exit));
        Assert.Equal(["Occupation Data.txt", "out"], Names(release));
        Assert.Equal(0, (await Program.RunAsync("catalogue", "info", "--catalogue", target)).Exit);
    }

    [Fact]
    public async Task Where_there_is_no_room_the_old_catalogue_stays_and_the_error_says_so()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A limit to the length of files, which stands for a full disk, is set by the shell.");
        using var release = Release();
        var target = await ImportedAsync(release);
        var old = await File.ReadAllBytesAsync(target, TestContext.Current.CancellationToken);
        // 2 blocks of 512 or 1024 bytes; the signal is ignored, so that writing fails as on a full disk. The runtime keeps code in a file of its own unless told otherwise.
        var outcome = await Program.RunOtherAsync("/bin/sh", null, ["-c", "trap '' XFSZ; ulimit -f 2; DOTNET_EnableWriteXorExecute=0 exec \"$0\" \"$@\"", Program.Path, .. Arguments(release, target)]);
        Assert.Equal((ExitStatus.Configuration, "catalogue.unwritable"), (outcome.Exit, outcome.Json.GetProperty("code").GetString()));
        Assert.Equal(target, outcome.Json.GetProperty("file").GetString());
        Assert.Equal(old, await File.ReadAllBytesAsync(target, TestContext.Current.CancellationToken));
        Assert.Equal(["Occupation Data.txt", "out"], Names(release));
    }

    [Theory]
    [InlineData("no/such/folder/out")]
    [InlineData(".")]
    public async Task A_place_that_cannot_be_written_is_wrong_configuration(string place)
    {
        using var release = Release();
        var outcome = await Program.RunAsync(Arguments(release, Path.Combine(release.Folder, place)));
        Assert.Equal((ExitStatus.Configuration, "catalogue.unwritable"), (outcome.Exit, outcome.Json.GetProperty("code").GetString()));
        Assert.Equal(["Occupation Data.txt"], Names(release));
    }

    [Fact]
    public async Task A_catalogue_that_was_cut_short_or_changed_is_told_from_one_of_another_version()
    {
        using var release = Release();
        var target = await ImportedAsync(release);
        var whole = await File.ReadAllBytesAsync(target, TestContext.Current.CancellationToken);
        foreach (var (bytes, code) in new[] { (whole[..(whole.Length / 2)], "catalogue.damaged"), (Changed(whole, whole.Length / 2), "catalogue.damaged"), (Changed(whole, 8), "catalogue.outdated"), ([], "catalogue.foreign") })
        {
            await File.WriteAllBytesAsync(target, bytes, TestContext.Current.CancellationToken);
            var outcome = await Program.RunAsync("catalogue", "info", "--catalogue", target, "--json");
            Assert.Equal((ExitStatus.Configuration, code), (outcome.Exit, outcome.Json.GetProperty("code").GetString()));
        }
    }

    private static ScratchFile Release() => new("Occupation Data.txt", Encoding.UTF8.GetBytes(Occupations));

    private static string[] Arguments(ScratchFile release, string target) => ["catalogue", "import", "--onet", release.Folder, "--out", target, "--json"];

    private static async Task<string> ImportedAsync(ScratchFile release)
    {
        var target = Path.Combine(release.Folder, "out");
        Assert.Equal(0, (await Program.RunAsync(Arguments(release, target))).Exit);
        return target;
    }

    private static IEnumerable<string?> Names(ScratchFile release) => Directory.GetFiles(release.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static byte[] Changed(byte[] bytes, int at)
    {
        var changed = (byte[])bytes.Clone();
        changed[at] ^= 1;
        return changed;
    }
}
