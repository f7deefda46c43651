using System.Text.RegularExpressions;
using System.Xml.Linq;
using Prospect.Kernel;

namespace Prospect.House.Tests;

public partial class MannersTests
{
    [Fact]
    public void Folder_and_namespace_are_the_same_word()
    {
        var wrong = House.Sources().Where(f => f.EndsWith(".cs", StringComparison.Ordinal))
            .Select(f => (File: f, Said: Namespace().Match(File.ReadAllText(f))))
            .Where(f => f.Said.Success && f.Said.Groups[1].Value != Expected(f.File))
            .Select(f => $"{Relative(f.File)}: {f.Said.Groups[1].Value}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Files_are_named_for_intent_not_for_layer()
        => Assert.Empty(House.Sources().Where(f => Layer().IsMatch(Path.GetFileNameWithoutExtension(f))).Select(Relative));

    [Fact]
    public void A_file_past_300_lines_says_in_its_first_line_why_it_is_whole()
        => Assert.Empty(House.Sources().Concat(House.Sources("tests"))
            .Where(f => File.ReadLines(f).Count() > 300 && !File.ReadLines(f).First().StartsWith("// Whole because", StringComparison.Ordinal)).Select(Relative));

    [Fact]
    public void Files_are_small()
    {
        var lines = House.Sources().Select(f => File.ReadLines(f).Count()).Order().ToList();
        Assert.True(lines[lines.Count / 2] <= 80, $"The median file has {lines[lines.Count / 2]} lines.");
        Assert.True(lines[lines.Count * 9 / 10] <= 170, $"The ninetieth percentile is {lines[lines.Count * 9 / 10]} lines.");
    }

    [Fact]
    public void The_program_is_a_table_of_contents()
        => Assert.True(File.ReadLines(Path.Combine(House.Root, "src/Host/Program.cs")).Count() < 60);

    [Fact]
    public void No_warning_is_silenced_in_a_file()
        => Assert.Empty(House.Sources().Where(f => Silenced().IsMatch(File.ReadAllText(f))).Select(Relative));

    [Fact]
    public void Every_error_code_that_is_used_stands_in_the_table()
    {
        var known = ErrorTable.All.Select(m => m.Code).ToHashSet();
        var used = House.Sources().Where(f => !f.EndsWith("ErrorTable.cs", StringComparison.Ordinal))
            .SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct();
        Assert.Empty(used.Except(known));
    }

    [Fact]
    public void Exit_statuses_are_those_of_the_contract()
        => Assert.All(ErrorTable.All, m => Assert.Contains(m.Exit, new[] { 2, 3, 4, 5, 6, 70 }));

    [Fact]
    public void Public_types_of_the_engines_are_documented()
    {
        var silent = House.Engines.Append("Documents").SelectMany(room =>
        {
            using var module = House.Module(room);
            var docs = XDocument.Load(Path.Combine(AppContext.BaseDirectory, House.AssemblyName(room) + ".xml"))
                .Descendants("member").Select(m => m.Attribute("name")!.Value).ToHashSet();
            return module.Types.Where(t => t.IsPublic && !docs.Contains($"T:{t.FullName}") && !t.IsEnum)
                .Select(t => t.FullName).ToList();
        });
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_project_is_in_the_solution_and_has_its_packages_locked()
    {
        var solution = File.ReadAllText(Path.Combine(House.Root, "Prospect.slnx"));
        var projects = Directory.EnumerateFiles(House.Root, "*.csproj", SearchOption.AllDirectories).Where(p => !p.Contains("/.build/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(projects);
        Assert.Empty(projects.Where(p => !solution.Contains(Path.GetFileName(p), StringComparison.Ordinal)).Select(Relative));
        Assert.Empty(projects.Where(p => !File.Exists(Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json"))).Select(Relative));
    }

    [Fact]
    public void No_source_has_slipped_into_a_document()
        => Assert.Empty(Directory.EnumerateFiles(Path.Combine(House.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .SelectMany(f => File.ReadLines(f).Where(l => Source().IsMatch(l)).Select(l => $"{Relative(f)}: {l}")));

    private static string Relative(string file) => Path.GetRelativePath(House.Root, file);

    private static string Expected(string file)
        => "Prospect." + Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(House.Root, "src"), file))!.Replace('/', '.');

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("(Service|Helpers?|Utils?|Utilities|Manager|Factory|Impl|Repository|Controller|Common|Misc)$")]
    private static partial Regex Layer();

    [GeneratedRegex(@"#pragma warning disable|SuppressMessage|#nullable disable")]
    private static partial Regex Silenced();

    [GeneratedRegex("\"((?:document|career|credit|catalogue|request|account|privacy)\\.[a-z]+(?:-[a-z]+)*)\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\s*(?:internal|public|private|protected) |</?summary>")]
    private static partial Regex Source();
}
