using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>
/// Reads what GitHub tells of an account: its export (a tar.gz with <c>users_000001.json</c> and <c>repositories_000001.json</c>), or repositories as the API
/// gives them, a list or <c>{"user": {…}, "repositories": […]}</c>. Languages and topics count as skills, forks aside; dates say when they were used last.
/// </summary>
internal static class GitHubAccount
{
    // An export holds every commit; only its lists are read, and no more is unpacked on the way to them than this.
    private const long MostUnpacked = 256L * 1024 * 1024;
    private const int MostEntries = 50_000, MostRepositories = 2000;

    public static bool RecognisesJson(ReadOnlySpan<byte> head)
        => head.IndexOf("\"full_name\""u8) >= 0 || head.IndexOf("tarball://root/repositories"u8) >= 0 || (head.IndexOf("\"repositories\""u8) >= 0 && head.IndexOf("\"user\""u8) >= 0);

    public static Result<bool> ReadJson(ReadOnlyMemory<byte> content, SourceDraft into) => JsonFile.Read(content, root => Read(root.Member("user"), root.ValueKind is JsonValueKind.Array ? Objects(root) : [.. root.Objects("repositories")], into));

    public static Result<bool> ReadExport(ReadOnlyMemory<byte> content, SourceDraft into)
    {
        try
        {
            var (users, repositories) = (new List<JsonElement>(), new List<JsonElement>());
            using var unpacked = new LimitedStream(new GZipStream(new MemoryStream(content.ToArray()), CompressionMode.Decompress), MostUnpacked);
            using var tar = new TarReader(unpacked);
            for (var entries = 0; entries < MostEntries && tar.GetNextEntry() is { } entry; entries++)
            {
                var name = entry.Name[(entry.Name.LastIndexOf('/') + 1)..];
                var list = name.StartsWith("users_", StringComparison.Ordinal) ? users : name.StartsWith("repositories_", StringComparison.Ordinal) ? repositories : null;
                if (list is not null && name.EndsWith(".json", StringComparison.Ordinal) && entry.DataStream is { } data && entry.Length <= JsonFile.MostBytes)
                {
                    using var copy = new MemoryStream();
                    data.CopyTo(copy);
                    JsonFile.Read<bool>(copy.ToArray(), root =>
                    {
                        list.AddRange(Objects(root).Select(e => e.Clone()));
                        return true;
                    });
                }
            }

            // Besides the owner, an export lists whoever ever wrote something in these repositories.
            var owner = repositories.Select(r => r.Text("owner")).OfType<string>().GroupBy(o => o, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
            return Read(users.Where(u => u.Text("url") == owner).Select(u => (JsonElement?)u).FirstOrDefault(), repositories, into);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or FormatException or IOException)
        {
            return fault is LimitReached ? new Error("document.unpacks-too-large", "The archive unpacks to more than is read. Take the files users_000001.json and repositories_000001.json out of it.")
                : new Error("document.damaged", "The archive is damaged, or no account's export from GitHub.");
        }
    }

    private static Result<bool> Read(JsonElement? user, List<JsonElement> repositories, SourceDraft into)
    {
        into.Paper.Heading("GitHub");
        if (user is { } person)
        {
            into.Name(person.Text("name"));
            into.Location(person.Text("location"));
            into.Link(person.Text("html_url") ?? person.Text("url"));
            into.Link(person.Text("blog") ?? person.Text("website"));
            into.Summary(person.Text("bio"));
        }

        var used = new SortedDictionary<string, (int Count, PartialDate? Last, bool IsTopic)>(StringComparer.OrdinalIgnoreCase);
        foreach (var repository in repositories.Take(MostRepositories).Where(r => r.Member("fork")?.ValueKind is not JsonValueKind.True))
        {
            var last = WrittenDate.Of(repository.Text("pushed_at") ?? repository.Text("updated_at") ?? repository.Text("created_at"))?.ToMonth();
            foreach (var (word, isTopic) in Languages(repository).Select(l => (l, false)).Concat(Topics(repository).Select(t => (t, true))))
            {
                var before = used.GetValueOrDefault(word, (0, null, true));
                used[word] = (before.Count + 1, before.Last > last || last is null ? before.Last : last, before.IsTopic && isTopic);
            }
        }

        // What stands in most repositories first; a topic is anybody's word, so only those count that the catalogue knows.
        foreach (var (word, use) in used.OrderByDescending(u => u.Value.Count).ThenBy(u => u.Key, StringComparer.Ordinal))
        {
            if (!use.IsTopic || into.Knows(word))
            {
                into.Skill(word, $"{(use.IsTopic ? "Topic" : "Language")}, {use.Count} {(use.Count == 1 ? "repository" : "repositories")}{(use.Last is { } last ? $", until {last}" : "")}", use.Last);
            }
        }

        return repositories.Count > 0 ? true : new Error("document.unsupported", "There are no repositories of a GitHub account in this file.");
    }

    private static IEnumerable<string> Languages(JsonElement repository)
        => repository.Member("languages") is { ValueKind: JsonValueKind.Object } all ? all.EnumerateObject().Select(l => l.Name)
            : repository.Text("language") is { } one ? [one] : [];

    private static IEnumerable<string> Topics(JsonElement repository)
        => repository.Texts("topics").Concat(repository.Texts("repository_topics")).Select(t => t.Replace('-', ' ')).Where(t => t.Length is > 1 and < 60).Distinct(StringComparer.OrdinalIgnoreCase);

    private static List<JsonElement> Objects(JsonElement root)
        => root.ValueKind is JsonValueKind.Array ? [.. root.EnumerateArray().Where(e => e.ValueKind is JsonValueKind.Object)] : [];
}
