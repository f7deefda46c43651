using Prospect.App.Uploads;
using Prospect.Credit;
using Prospect.Credit.Correcting;
using Prospect.Credit.Electronic;
using Prospect.Credit.Planning;
using Prospect.Credit.Reading;
using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.App.Credit;

/// <summary>What somebody sent, read, and what they put right in it.</summary>
/// <param name="Sources">In the order sent.</param>
/// <param name="Documents">The same, as they are drawn.</param>
/// <param name="AsRead">The reports before corrections.</param>
/// <param name="Corrections">What the person put right.</param>
internal sealed record CreditReading(IReadOnlyList<CarriedFile> Sources, IReadOnlyList<ReadDocument> Documents, IReadOnlyList<CreditReport> AsRead, IReadOnlyList<Correction> Corrections)
{
    /// <summary>The documents as they are kept for a signed-in person; none for anybody else.</summary>
    public IReadOnlyList<Identifier> Kept { get; init; } = [];

    /// <summary>Reads sources; an error names the file that it is about.</summary>
    public static Result<CreditReading> Of(IReadOnlyList<CarriedFile> sources, IReadOnlyList<Correction> corrections)
    {
        var (documents, reports) = (new List<ReadDocument>(), new List<CreditReport>());
        foreach (var (number, source) in sources.Index())
        {
            if (!(source.Placed is { } placed ? CreditReportReader.Read(placed, number) : ElectronicFile.Read(source.Bytes, number)).TryGet(out var read, out var error))
            {
                return error.About(source.Name);
            }

            var drawn = source.Placed;
            if (drawn is null)
            {
                (drawn, read) = ElectronicPaper.Of(read);
            }

            documents.Add(new(source.Name, drawn));
            reports.AddRange(read);
        }

        return new CreditReading(sources, documents, reports, corrections);
    }

    /// <summary>The reports with the person's corrections.</summary>
    public IReadOnlyList<CreditReport> Corrected() => ReportCorrector.Apply(AsRead, Corrections);

    /// <param name="today">The day of the judgement.</param>
    /// <param name="carried">Makes what the page carries.</param>
    /// <param name="wish">What can be paid, and what for; the usual where it is null.</param>
    /// <returns>The judgement; or <c>usage</c> where the wish names an account that is not there.</returns>
    public Result<CreditAnswer> Answer(DateOnly today, CarriedReading carried, PlanWish? wish = null)
    {
        var reports = Corrected();
        return (wish ?? PlanWish.Usual).For(reports).Map(named => new CreditAnswer(Documents, CreditAnalyser.Analyse(reports, today, wish: named), Corrections.Count, carried.Of(this), wish ?? PlanWish.Usual));
    }
}
