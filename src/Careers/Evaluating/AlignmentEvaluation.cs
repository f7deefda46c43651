using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Aligning;

namespace Prospect.Careers.Evaluating;

/// <summary>Measures the alignment of ESCO and O*NET on occupations whose labels are the same in both, the label left out on ESCO's side.</summary>
/// <remarks>In two halves, each measured with what the other taught.</remarks>
internal static class AlignmentEvaluation
{
    private const double Sure = 0.5;

    public static IReadOnlyList<EvaluationRow> Rows(OccupationCatalogue catalogue)
    {
        var byClass = catalogue.Occupations.ToLookup(o => o.Classification);
        var (esco, onet) = (byClass[Classification.Esco].ToList(), byClass[Classification.Onet].ToList());
        if (esco.Count == 0 || onet.Count == 0)
        {
            return [];
        }

        List<(double Confidence, bool IsRight, bool BaselineIsRight)> cases = [];
        foreach (var half in (int[])[0, 1])
        {
            var alignment = new OccupationAlignment(esco, onet, o => Half(o) == half);
            var bm25 = new Bm25(alignment.OnetNames(onet.Count));
            cases.AddRange(alignment.Check(o => Half(o) == half, words => bm25.Best(words, 1) is [var best] ? best.Document : -1));
        }

        if (cases.Count == 0)
        {
            return [];
        }

        var sure = cases.Where(c => c.Confidence >= Sure).ToList();
        return
        [
            new("alignment, same labels held out", "first place right", cases.Average(c => c.IsRight ? 1 : 0), cases.Count) { Baseline = cases.Average(c => c.BaselineIsRight ? 1 : 0) },
            new("alignment, of confidence 0.5 and more", "right", sure.Count == 0 ? 0 : sure.Average(c => c.IsRight ? 1 : 0), sure.Count),
            new("alignment, stated confidence", "1 - |stated - reached|", 1 - Math.Abs(cases.Average(c => c.Confidence) - cases.Average(c => c.IsRight ? 1.0 : 0)), cases.Count),
            new("alignment, ESCO occupations with figures", "share", esco.Average(o => o.FactsFrom is null ? 0.0 : 1), esco.Count),
        ];
    }

    private static int Half(Occupation occupation)
        => (int)(BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(occupation.Label))) % 2);
}
