using System.IO.Compression;
using System.Text;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>Reads the archive that LinkedIn gives its members ("Download your data"): a ZIP of tables, whichever of them are in it.</summary>
/// <remarks>Nothing is unpacked to a place that the archive names, and no more is unpacked than the limits here allow, whatever the archive says of its sizes.</remarks>
internal static class LinkedInArchive
{
    private const int MostEntries = 5000, MostOfOne = 4 * 1024 * 1024, MostOfAll = 16 * 1024 * 1024;

    public static bool Recognises(ReadOnlySpan<byte> content)
        => content.StartsWith("PK\u0003\u0004"u8) && content.IndexOf("word/document"u8) < 0
        && (content.IndexOf("Positions.csv"u8) >= 0 || content.IndexOf("Profile.csv"u8) >= 0 || content.IndexOf("Skills.csv"u8) >= 0);

    public static Result<bool> Read(ReadOnlyMemory<byte> content, SourceDraft into)
    {
        if (Entries(content.Span) is not { } entries || entries > MostEntries)
        {
            return new Error("document.damaged", "The archive has no whole list of its files; it may be cut off. Download it again.");
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
            var tables = new Tables(archive);
            Person(tables, into);
            Work(tables, into);
            foreach (var row in tables.Rows("Skills.csv", "Name"))
            {
                into.Skill(row.GetValueOrDefault("Name"));
            }

            foreach (var row in tables.Rows("Certifications.csv", "Name", "Authority"))
            {
                into.Certificate(row.GetValueOrDefault("Name"), row.GetValueOrDefault("Authority"), row.GetValueOrDefault("Started On"));
            }

            foreach (var row in tables.Rows("Languages.csv", "Name", "Proficiency"))
            {
                into.Language(row.GetValueOrDefault("Name"), row.GetValueOrDefault("Proficiency"));
            }

            return tables.TooLarge ? new Error("document.unpacks-too-large", "The archive unpacks to more than is read.")
                : into.SaysSomething ? true
                : new Error("career.no-resume", "This archive holds no profile, positions, education or skills. Ask LinkedIn for the larger archive.");
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException or IOException)
        {
            return new Error("document.damaged", "The archive is damaged or protected. Download it again.");
        }
    }

    private static void Person(Tables tables, SourceDraft into)
    {
        into.Paper.Heading("LinkedIn");
        if (tables.Rows("Profile.csv", "First Name", "Last Name", "Headline") is [var profile, ..])
        {
            into.Name(string.Join(' ', new[] { profile.GetValueOrDefault("First Name"), profile.GetValueOrDefault("Last Name") }.Where(n => !string.IsNullOrWhiteSpace(n))));
            into.Location(profile.GetValueOrDefault("Geo Location"));
            into.Summary(profile.GetValueOrDefault("Summary"));
            foreach (var site in Sites(profile.GetValueOrDefault("Websites")))
            {
                into.Link(site);
            }
        }

        var addresses = tables.Rows("Email Addresses.csv", "Email Address");
        into.Email((addresses.FirstOrDefault(a => a.GetValueOrDefault("Primary") is "Yes" or "yes" or "true") ?? (addresses is [var first, ..] ? first : null))?.GetValueOrDefault("Email Address"));
        into.Phone(tables.Rows("PhoneNumbers.csv", "Number") is [var number, ..] ? number.GetValueOrDefault("Number") : null);
    }

    private static void Work(Tables tables, SourceDraft into)
    {
        foreach (var row in tables.Rows("Positions.csv", "Company Name", "Title"))
        {
            string[] done = [.. (row.GetValueOrDefault("Description") ?? "").ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim().TrimStart('•', '-', '*', '·').Trim()).Where(l => l.Length > 0)];
            into.Job(row.GetValueOrDefault("Title"), row.GetValueOrDefault("Company Name"), row.GetValueOrDefault("Location"), row.GetValueOrDefault("Started On"), row.GetValueOrDefault("Finished On"), done);
        }

        foreach (var row in tables.Rows("Education.csv", "School Name", "Degree Name"))
        {
            into.Degree(row.GetValueOrDefault("School Name"), row.GetValueOrDefault("Degree Name"), null, row.GetValueOrDefault("Start Date"), row.GetValueOrDefault("End Date"));
        }
    }

    // "[PORTFOLIO:https://example.org,BLOG:https://example.com]"
    private static IEnumerable<string> Sites(string? websites)
        => (websites ?? "").Trim('[', ']').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(s => s.IndexOf("http", StringComparison.OrdinalIgnoreCase) is > 0 and var at ? s[at..] : s);

    // The number of files as the archive's last record gives it (APPNOTE 4.3.16), so that a list of millions is never made.
    private static int? Entries(ReadOnlySpan<byte> content)
    {
        var at = content.LastIndexOf("PK\u0005\u0006"u8);
        return at >= 0 && at + 22 <= content.Length ? content[at + 10] | (content[at + 11] << 8) : null;
    }

    private sealed class Tables(ZipArchive archive)
    {
        private int unpacked;

        public bool TooLarge { get; private set; }

        public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name, params IReadOnlyList<string> known)
        {
            var entry = archive.Entries.FirstOrDefault(e => e.FullName[(e.FullName.LastIndexOfAny(['/', '\\']) + 1)..].Equals(name, StringComparison.OrdinalIgnoreCase));
            return entry is null || TooLarge || Unpacked(entry) is not { } bytes ? [] : CsvText.Rows(Text(bytes), known);
        }

        private byte[]? Unpacked(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            var buffer = new byte[65_536];
            while (stream.Read(buffer, 0, buffer.Length) is > 0 and var read)
            {
                unpacked += read;
                if (content.Length + read > MostOfOne || unpacked > MostOfAll)
                {
                    TooLarge = true;
                    return null;
                }

                content.Write(buffer, 0, read);
            }

            return content.ToArray();
        }

        private static string Text(byte[] bytes) => Encoding.UTF8.GetString(JsonFile.Unmarked(bytes).Span);
    }
}
