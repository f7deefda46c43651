using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Prospect.Documents.Tests.Support;

namespace Prospect.Documents.Tests.Reading;

/// <summary>The PDFs on which other readers of PDF test themselves: rare, broken and hostile ones.</summary>
public sealed class PublishedPdfs(ReaderFixture reader)
{
    [Fact]
    public async Task Every_one_ends_in_text_or_a_typed_refusal_within_the_limits()
    {
        var folder = Places.Published("pdf");
        var files = Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var outcomes = new ConcurrentBag<(string File, string Outcome, TimeSpan Took, string Detail)>();
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (file, stop) =>
        {
            var content = await File.ReadAllBytesAsync(file, stop);
            var begun = Stopwatch.GetTimestamp();
            var read = await reader.ReadAsync(content, Path.GetFileName(file));
            var detail = read.Ok ? $"{read.Value.Lines.Count()} lines" : read.Error.Detail;
            outcomes.Add((Path.GetRelativePath(folder, file), read.Ok ? "text" : read.Error.Code, Stopwatch.GetElapsedTime(begun), detail));
        });

        var tally = new StringBuilder($"{files.Count} published PDFs:\n");
        foreach (var kind in outcomes.GroupBy(o => o.Outcome).OrderByDescending(g => g.Count()))
        {
            tally.AppendLine($"{kind.Count(),5}  {kind.Key}");
            foreach (var (file, _, took, detail) in kind.Where(o => o.Outcome != "text" || o.Took > TimeSpan.FromSeconds(2)).OrderBy(o => o.File, StringComparer.Ordinal))
            {
                tally.AppendLine($"         {file} ({took.TotalSeconds:0.0} s): {detail}");
            }
        }

        TestContext.Current.SendDiagnosticMessage(tally.ToString());
        Assert.Equal(files.Count, outcomes.Count);
        Assert.All(outcomes, o => Assert.True(o.Took < TimeSpan.FromSeconds(75), $"{o.File} took {o.Took}"));
    }
}
