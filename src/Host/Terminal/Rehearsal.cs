using System.Text;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Recommending;
using Prospect.Careers.Profiles.Making;
using Prospect.Careers.Profiles.Sources;
using Prospect.Documents;
using Prospect.Documents.Reading;
using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>Opens the catalogue while another process reads the document, and goes once through what follows with a résumé of nobody.</summary>
/// <remarks>
/// Much of what a résumé is read with are instances of the framework's generic code, which no publish can compile ahead; compiled here, on the core
/// that would wait, it takes no time from the person who waits. See docs/decisions/0004-compiled-ahead.md.
/// </remarks>
internal static class Rehearsal
{
    private const string Resume = """
        Mina Torvald
        mina@example.org | (555) 010-0199 | Dayton, OH

        SUMMARY
        Store manager who speaks with customers.

        EXPERIENCE
        Store Manager, Foxglove Outfitters Inc., Dayton, OH          March 2019 - Present
        - Led a team of nine, customer service and Microsoft Excel

        EDUCATION
        Bachelor of Arts, History, Aldwick University, 2016

        SKILLS
        Scheduling, Excel
        """;

    /// <summary>The catalogue as soon as it is open; the rehearsal goes on behind it, and whatever comes of it is dropped.</summary>
    /// <param name="named">What <c>--catalogue</c> says; null where it is not given.</param>
    public static Task<Result<OccupationCatalogue>> OpenAsync(string? named)
    {
        var opening = Task.Run(() => CatalogueInUse.Open(named));
        _ = RunAsync(opening);
        return opening;
    }

    private static async Task RunAsync(Task<Result<OccupationCatalogue>> opening)
    {
        if (!(await opening).TryGet(out var catalogue, out _))
        {
            return;
        }

        _ = DocumentParser.Parse(Encoding.UTF8.GetBytes(Resume), "rehearsal.txt", new ReadingLimits())
            .Then(document => SourceReader.Read(document, 0, "rehearsal.txt", Today.Utc, catalogue))
            .Map(source => ProfileMaker.Make([source], [], Today.Utc, catalogue))
            .Map(profile => RecommendationsTable.Of(Recommender.Recommend(profile, catalogue, 1)));
    }
}
