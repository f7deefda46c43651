using Prospect.Credit.Reports;

namespace Prospect.Credit.Disputing;

/// <summary>Where the bureaus take disputes by mail, as Equifax's help page "How do I correct or dispute inaccuracies on my credit reports by mail?" lists all three (a stored copy, looked up in November 2026).</summary>
internal static class BureauAddress
{
    /// <summary>For whoever relies on one.</summary>
    public const string Note = "The bureaus' addresses are those that this program knew in November 2026. The address in your own report goes before them.";

    public static IReadOnlyList<string> Of(Bureau bureau) => bureau switch
    {
        Bureau.Equifax => ["Equifax Information Services, LLC", "P.O. Box 740256", "Atlanta, GA 30374-0256"],
        Bureau.Experian => ["Experian", "P.O. Box 4500", "Allen, TX 75013"],
        _ => ["TransUnion Consumer Solutions", "P.O. Box 2000", "Chester, PA 19016"],
    };
}
