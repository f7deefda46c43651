using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Reads a résumé: who it is about, what they did, learnt and can, each with its place in the document.</summary>
public static class ResumeReader
{
    /// <param name="document">The placed text.</param>
    /// <param name="documentIndex">The document's number among those given, for the evidence.</param>
    /// <param name="today">The day of the reading: jobs that go on count up to its month.</param>
    /// <param name="catalogue">Gives skills their ids and jobs their occupations.</param>
    /// <returns>The résumé, or <c>career.no-resume</c>.</returns>
    public static Result<Resume> Read(PlacedDocument document, int documentIndex, DateOnly today, OccupationCatalogue catalogue)
    {
        var lines = document.Lines.Where(l => l.Text.Any(char.IsLetterOrDigit)).ToList();
        if (lines.Count == 0)
        {
            return new Error("career.no-resume", "There is no text in this document.");
        }

        lines = SentenceHeads.Parted(lines);
        var source = new Source(document, documentIndex);
        var nameLine = PersonName.FindLine(document);
        var sections = Sections.Of(lines, nameLine, out var headings);
        ContentKinds.Settle(sections);
        var resume = new ResumeAssembly(source, sections, nameLine, today, catalogue).Make();
        return Recognition.Refuse(lines, resume, headings) is { } refusal ? refusal : resume;
    }
}
