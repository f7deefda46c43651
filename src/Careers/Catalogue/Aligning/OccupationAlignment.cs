namespace Prospect.Careers.Catalogue.Aligning;

/// <summary>Finds for each ESCO occupation the O*NET ones that are the same work, with a confidence.</summary>
/// <remarks>
/// No table of correspondences is given. The pairs whose labels are the same teach how much the other evidence is worth: for them the label
/// is left out, and what remains is weighed so that the pair is told from the other candidates (<see cref="PairModel"/>). A shared label
/// then counts on top, by odds of our choosing: nearly certain where both have it as their label, less where one lists it among others.
/// </remarks>
internal sealed class OccupationAlignment
{
    private const double SameLabelOdds = 6, ListedLabelOdds = 3;
    private const double Least = 0.2;
    private const int Most = 3;

    private readonly PairEvidence evidence;
    private readonly IReadOnlyList<Occupation> esco;
    private readonly PairModel model;

    /// <param name="esco">ESCO's occupations.</param>
    /// <param name="onet">O*NET's.</param>
    /// <param name="heldOut">Says which ESCO occupations teach nothing; null for none.</param>
    public OccupationAlignment(IReadOnlyList<Occupation> esco, IReadOnlyList<Occupation> onet, Func<Occupation, bool>? heldOut = null)
    {
        this.esco = esco;
        evidence = new(esco, onet);
        var teaching = Enumerable.Range(0, esco.Count).Where(i => heldOut?.Invoke(esco[i]) != true).ToList();
        evidence.LearnGroups([.. teaching.Select(i => evidence.Pairs(i))]);
        model = PairModel.Fit([.. teaching.Where(i => evidence.SameLabel(i) >= 0)
            .SelectMany(i => evidence.Pairs(i, withoutLabel: true).Select(p => (p, p.Onet == evidence.SameLabel(i))))]);
    }

    /// <summary>For each ESCO occupation the places of O*NET's that may be the same, the surest first.</summary>
    public IReadOnlyList<IReadOnlyList<(int Onet, decimal Confidence)>> All()
        => [.. Enumerable.Range(0, esco.Count).Select(i => (IReadOnlyList<(int, decimal)>)[.. evidence.Pairs(i)
            .Select(p => (p.Onet, Confidence: Rounded(PairModel.Likely(model.LogOdds(p) + Label(p)))))
            .Where(p => p.Confidence >= (decimal)Least)
            .OrderByDescending(p => p.Confidence).ThenBy(p => p.Onet).Take(Most)])];

    /// <summary>How the occupations with a label in both fare when it is left out.</summary>
    /// <returns>For each the confidence of the best other evidence and whether that is the right occupation, and whether BM25 over the same names is.</returns>
    public List<(double Confidence, bool IsRight, bool BaselineIsRight)> Check(Func<Occupation, bool> which, Func<IEnumerable<string>, int> baseline)
        => [.. Enumerable.Range(0, esco.Count).Where(i => which(esco[i]) && evidence.SameLabel(i) >= 0).Select(i =>
        {
            var best = evidence.Pairs(i, withoutLabel: true).Select(p => (p.Onet, Likely: model.Likely(p))).OrderByDescending(p => p.Likely).ThenBy(p => p.Onet).FirstOrDefault((-1, 0));
            return (best.Item2, best.Item1 == evidence.SameLabel(i), baseline(evidence.NamesOf(i).Skip(1).SelectMany(n => n.Split(' '))) == evidence.SameLabel(i));
        })];

    /// <summary>The words of each O*NET occupation's names.</summary>
    public IEnumerable<IReadOnlyList<string>> OnetNames(int count) => Enumerable.Range(0, count).Select(evidence.WordsOf);

    private double Label(Pair pair) => evidence.SameLabel(pair.Esco) == pair.Onet ? SameLabelOdds : ListedLabelOdds * evidence.SharedLabel(pair);

    private static decimal Rounded(double share) => Math.Round((decimal)share, 3, MidpointRounding.AwayFromZero);
}
