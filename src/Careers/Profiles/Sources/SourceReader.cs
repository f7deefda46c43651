using Prospect.Careers.Catalogue;
using Prospect.Careers.Resumes;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>Reads a source of a person's profile, chosen by what its bytes show and never by what the file is called.</summary>
public static class SourceReader
{
    private const int Head = 4096;

    /// <summary>What kind of source some bytes are; whatever is not made for programs is a document.</summary>
    public static SourceKind Recognise(ReadOnlySpan<byte> content)
    {
        if (LinkedInArchive.Recognises(content))
        {
            return SourceKind.LinkedIn;
        }

        if (content.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return SourceKind.GitHub;
        }

        var head = content[..Math.Min(content.Length, Head)].TrimStart("\uFEFF \t\r\n"u8);
        return head is not [(byte)'{' or (byte)'[', ..] ? SourceKind.Document
            : AnswersFile.Recognises(head) ? SourceKind.Answers
            : GitHubAccount.RecognisesJson(head) ? SourceKind.GitHub
            : head[0] == (byte)'{' && (head.IndexOf("\"basics\""u8) >= 0 || head.IndexOf("\"work\""u8) >= 0 || head.IndexOf("jsonresume"u8) >= 0) ? SourceKind.JsonResume
            : SourceKind.Document;
    }

    /// <summary>Reads a document that people read, once it is placed text; <c>career.no-resume</c> where it is none.</summary>
    /// <param name="placed">The placed text.</param>
    /// <param name="document">Its number among the files given.</param>
    /// <param name="name">What the file is called.</param>
    /// <param name="today">The day of the reading.</param>
    /// <param name="catalogue">Gives skills their ids and jobs their occupations.</param>
    public static Result<ProfileSource> Read(PlacedDocument placed, int document, string name, DateOnly today, OccupationCatalogue catalogue)
        => ResumeReader.Read(placed, document, today, catalogue).Map(reading => new ProfileSource(document, name, SourceKind.Document, reading, placed));

    /// <summary>Reads a file for programs; the error says what is wrong with it.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="kind">As <see cref="Recognise"/> told it, no <see cref="SourceKind.Document"/>.</param>
    /// <param name="document">Its number among the files given.</param>
    /// <param name="name">What the file is called.</param>
    /// <param name="today">The day of the reading.</param>
    /// <param name="catalogue">Gives skills their ids and jobs their occupations.</param>
    public static Result<ProfileSource> Read(ReadOnlyMemory<byte> content, SourceKind kind, int document, string name, DateOnly today, OccupationCatalogue catalogue)
    {
        var draft = new SourceDraft(document, today, catalogue);
        if (kind is SourceKind.Answers)
        {
            return AnswersFile.Read(content).Map(answers =>
            {
                AnswersFile.Draw(answers, draft.Paper);
                return new ProfileSource(document, name, kind, draft.Done(), draft.Paper.Done()) { Answers = answers };
            });
        }

        var read = kind switch
        {
            SourceKind.JsonResume => JsonResumeFile.Read(content, draft),
            SourceKind.LinkedIn => LinkedInArchive.Read(content, draft),
            SourceKind.GitHub when content.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => GitHubAccount.ReadExport(content, draft),
            SourceKind.GitHub => GitHubAccount.ReadJson(content, draft),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), "A document is placed before it is read."),
        };
        return read.Map(_ => new ProfileSource(document, name, kind, draft.Done(), draft.Paper.Done()));
    }
}
