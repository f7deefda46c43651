using System.Text;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Careers.Profiles.Making;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Resumes;
using Prospect.Documents;
using Prospect.Documents.Reading;
using Prospect.Kernel;

namespace Prospect.Careers.Tests;

/// <summary>Makes sources and profiles for tests.</summary>
internal static class People
{
    public static readonly OccupationCatalogue Catalogue = OccupationCatalogue.Starter;
    private static readonly PlacedDocument Blank = DocumentParser.Parse("Blank"u8.ToArray(), "blank.txt", new ReadingLimits()).Value;

    public static Profile Of(params IReadOnlyList<Resume> resumes) => Make([.. resumes.Select((r, i) => new ProfileSource(i, $"{i}.txt", SourceKind.Document, r, Blank))]).Value;

    public static Result<Profile> Make(IReadOnlyList<ProfileSource> sources, params IReadOnlyList<ProfileCorrection> corrections) => ProfileMaker.Make(sources, corrections, Samples.Today, Catalogue);

    public static Result<ProfileSource> Source(byte[] content, int document = 0, string name = "source") => SourceReader.Recognise(content) is SourceKind.Document
        ? DocumentParser.Parse(content, name, new ReadingLimits()).Then(placed => SourceReader.Read(placed, document, name, Samples.Today, Catalogue))
        : SourceReader.Read(content, SourceReader.Recognise(content), document, name, Samples.Today, Catalogue);

    public static Result<ProfileSource> Source(string text, int document = 0) => Source(Encoding.UTF8.GetBytes(text), document, "source.txt");
}
