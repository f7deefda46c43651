namespace Prospect.Careers.Titles;

/// <summary>An occupation that may be meant.</summary>
/// <param name="Occupation">Its place in the catalogue.</param>
/// <param name="Features">What speaks for it, in the order of <see cref="TitleScorer"/>.</param>
internal readonly record struct Candidate(int Occupation, float[] Features)
{
    /// <summary>The title is listed to the letter.</summary>
    public bool IsListed => Features[29] > 0;

    /// <summary>The occupation's label, or what employers call it, has the same words, rank aside.</summary>
    public bool IsLabelButForForm => Features[30] > 1;

    /// <summary>What the group's examples, and the words and sentences of the description, say beyond what the network makes of them, as log-odds.</summary>
    /// <remarks>
    /// A title that the classification itself gives as an example of the group is rare among those that it learns from, and certain.
    /// It learns from descriptions put together of another classification's texts, which fit less well than those of an employer, and trusts them too little.
    /// </remarks>
    public double FurtherEvidence => (Example * Features[64]) + (NearSentences * Features[52]) + (SameWords * Features[17]);

    private const double Example = 3, NearSentences = 5, SameWords = 0.5;
}
