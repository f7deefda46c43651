using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Prospect.Host.Tests;

public class StreamTests
{
    [Fact]
    public async Task Skills_of_each_line_come_in_its_place_with_offsets_of_the_contract()
    {
        var lines = await AnswersAsync("career skills --top 3", """{"id":"a","text":"You know Java and PostgreSQL."}""" + "\r\n" + """{"id":"b","text":""}""");
        Assert.Equal(["a", "b"], lines.Select(l => l.GetProperty("id").GetString()));
        var found = lines[0].GetProperty("skills").EnumerateArray().Single(s => s.GetProperty("label").GetString() == "Java");
        Assert.Equal(["id", "label", "score", "start", "end"], found.EnumerateObject().Select(p => p.Name));
        Assert.Equal((9, 13), (found.GetProperty("start").GetInt32(), found.GetProperty("end").GetInt32()));
        Assert.Empty(lines[1].GetProperty("skills").EnumerateArray());
    }

    [Theory]
    [InlineData("career skills", "text", "skills")]
    [InlineData("career titles", "title", "occupations")]
    public async Task A_line_that_cannot_be_read_is_answered_in_its_place_and_the_stream_goes_on(string verb, string field, string answer)
    {
        string good = $$"""{"id":"x","{{field}}":"registered nurse"}""";
        string[] bad = ["", "   ", "null", "[1]", "{", """{"id":"1"}""", $$"""{"id":"1","{{field}}":7}""", $$"""{"id":"1","{{field}}":"\ud800"}""", new string('[', 5000), $$"""{"id":"1","{{field}}":"a"} {}"""];
        var lines = await AnswersAsync(verb, string.Join('\n', bad.SelectMany(b => new[] { b, good })) + "\n");
        Assert.Equal(2 * bad.Length, lines.Count);
        for (var i = 0; i < lines.Count; i += 2)
        {
            Assert.Equal(JsonValueKind.Null, lines[i].GetProperty("id").ValueKind);
            Assert.Equal(i + 1, lines[i].GetProperty("line").GetInt32());
            Assert.NotEmpty(lines[i].GetProperty("error").GetString()!);
            Assert.NotEmpty(lines[i + 1].GetProperty(answer).EnumerateArray());
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_answered_too()
    {
        byte[] input = [.. """{"id":"1","title":"n"""u8, 0xC3, 0x28, .. "\"}\n"u8, 0, 1, 2, (byte)'\n', .. """{"id":"2","title":"nurse"}"""u8];
        var outcome = await Program.RunOtherAsync(Program.Path, input, "career", "titles", "--top", "1");
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains("\"id\":\"2\"", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_input_is_no_answer()
        => Assert.Equal((0, ""), await Program.RunOtherAsync(Program.Path, [], "career", "titles") is var outcome ? (outcome.Exit, outcome.Output) : default);

    [Fact]
    public async Task An_answer_comes_before_the_next_line_is_sent()
    {
        using var process = Program.Start(Program.Path, "career", "titles", "--top", "1");
        foreach (var id in new[] { "1", "2" })
        {
            await process.StandardInput.WriteLineAsync($$"""{"id":"{{id}}","title":"nurse"}""");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            Assert.Contains($"\"id\":\"{id}\"", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_length_of_the_stream_or_of_a_line()
    {
        using var process = Program.Start(Program.Path, "career", "titles", "--top", "1");
        var answers = CountAsync(process.StandardOutput);
        var line = Encoding.UTF8.GetBytes("""{"id":"1","title":"nurse"}""" + "\n");
        await WriteAsync(process, line, 500);
        process.Refresh();
        await WriteAsync(process, Encoding.UTF8.GetBytes(new string('x', 1 << 20)), 64);
        await WriteAsync(process, [(byte)'\n'], 1);
        await WriteAsync(process, line, 5000);
        process.Refresh();
        var most = process.PeakWorkingSet64;
        process.StandardInput.Close();
        Assert.Equal(5501, await answers);
        Assert.InRange(most, 1, 150_000_000);
    }

    [Theory]
    [InlineData("career", "titles", "--classification", "isco")]
    [InlineData("career", "skills", "--top", "0")]
    public async Task Wrong_usage_of_a_stream_ends_with_2(params string[] arguments)
        => Assert.Equal(2, (await Program.RunAsync(arguments)).Exit);

    private static async Task<List<JsonElement>> AnswersAsync(string verb, string input)
    {
        var outcome = await Program.RunOtherAsync(Program.Path, Encoding.UTF8.GetBytes(input), verb.Split(' '));
        Assert.Equal(0, outcome.Exit);
        Assert.Empty(outcome.Errors);
        return [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    private static async Task WriteAsync(Process process, byte[] bytes, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes, TestContext.Current.CancellationToken);
        }

        await process.StandardInput.BaseStream.FlushAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<int> CountAsync(StreamReader output)
    {
        var count = 0;
        while (await output.ReadLineAsync(TestContext.Current.CancellationToken) is not null)
        {
            count++;
        }

        return count;
    }

    [Theory]
    [InlineData("skills", """{"id":"1","text":"You know Java."}""")]
    [InlineData("titles", """{"id":"1","title":"Nurse"}""")]
    public async Task Answers_that_find_no_room_are_told_and_not_lost_in_silence(string verb, string line)
    {
        var outcome = await Program.RunOtherAsync("/bin/sh", Encoding.UTF8.GetBytes(line + "\n"), "-c", $"'{Program.Path}' career {verb} > /dev/full");
        Assert.Equal(70, outcome.Exit);
        Assert.Contains("No space left on device", outcome.Errors, StringComparison.Ordinal);
    }
}
