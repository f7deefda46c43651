using Prospect.Careers.Resumes;
using Prospect.Documents;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>What kind of source a file is.</summary>
public enum SourceKind
{
    /// <summary>A document that people read: PDF, Word, HTML, Markdown, text, a scan.</summary>
    Document,

    /// <summary>A JSON Resume (jsonresume.org, schema 1.0.0).</summary>
    JsonResume,

    /// <summary>The archive of tables that LinkedIn gives its members.</summary>
    LinkedIn,

    /// <summary>An account's export from GitHub, or a list of repositories as its API gives it.</summary>
    GitHub,

    /// <summary>Answers to this program's own questions.</summary>
    Answers,
}

/// <summary>A source that was read.</summary>
/// <param name="Document">Its number among those given, as evidence counts them.</param>
/// <param name="Name">What its file is called.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Reading">The facts in it, each with its place.</param>
/// <param name="Paper">Where these places are: the document as placed, or this program's drawing of a file for programs.</param>
public sealed record ProfileSource(int Document, string Name, SourceKind Kind, Resume Reading, PlacedDocument Paper)
{
    /// <summary>What the person answered, where it is answers; else null.</summary>
    public Answers? Answers { get; init; }
}
