using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Prospect.Careers.Tests;

/// <summary>Files as LinkedIn and GitHub give them, of an invented person.</summary>
internal static class Archives
{
    public static byte[] LinkedIn { get; } = Zip(
        ("Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nAda,Example,,,,Engineer,\"Builds things,\nand says \"\"why\"\".\",Software,,\"Dayton, Ohio, United States\",,[PORTFOLIO:https://ada.example.org],\n"),
        ("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,1/1/20\nada@example.org,Yes,Yes,1/1/21\n"),
        ("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Senior Software Engineer,\"• Ran the on-call rota\n• Cut build times\",\"Dayton, Ohio\",Mar 2019,\n"),
        ("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nAldwick University,2011,2015,,\"Bachelor of Science - BS, Computer Science\",\n"),
        ("Skills.csv", "Name\nPython\nTeamwork\n"),
        ("Languages.csv", "Name,Proficiency\nGerman,Native or bilingual proficiency\n"),
        ("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number\nAWS Certified Developer,,Amazon Web Services,May 2020,,\n"));

    public const string GitHub = """
        [{"full_name": "ada/shop", "fork": false, "language": "Python", "topics": ["machine-learning", "zzz-own-word"], "created_at": "2019-01-02T03:04:05Z", "pushed_at": "2024-05-06T07:08:09Z"},
         {"full_name": "ada/site", "fork": false, "language": "TypeScript", "created_at": "2020-01-02T03:04:05Z", "pushed_at": "2021-05-06T07:08:09Z"},
         {"full_name": "ada/linux", "fork": true, "language": "C", "pushed_at": "2024-05-06T07:08:09Z"}]
        """;

    public static byte[] GitHubExport { get; } = TarGz(
        ("schema.json", """{"version": "1.0.1"}"""),
        ("users_000001.json", """[{"type": "user", "url": "https://github.com/bo", "login": "bo", "name": "Bo Other"}, {"type": "user", "url": "https://github.com/ada", "login": "ada", "name": "Ada Example", "location": "Dayton"}]"""),
        ("repositories/ada/shop.git/HEAD", "ref: refs/heads/main"),
        ("repositories_000001.json", """[{"type": "repository", "url": "https://github.com/ada/shop", "owner": "https://github.com/ada", "name": "shop", "repository_topics": ["python"], "created_at": "2019-01-02T03:04:05Z", "git_url": "tarball://root/repositories/ada/shop.git"}]"""));

    public static byte[] Zip(params IReadOnlyList<(string Name, string Text)> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    public static byte[] TarGz(params IReadOnlyList<(string Name, string Text)> files)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(packed))
        {
            foreach (var (name, text) in files)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
            }
        }

        return bytes.ToArray();
    }
}
