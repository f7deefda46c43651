namespace Prospect.Careers.Titles;

/// <summary>An occupation that may be meant.</summary>
/// <param name="Occupation">Its place in the catalogue.</param>
/// <param name="Features">What speaks for it, in the order of <see cref="TitleScorer"/>.</param>
internal readonly record struct Candidate(int Occupation, float[] Features)
{
    /// <summary>The title is listed to the letter.</summary>
    public bool IsListed => Features[29] > 0;

    /// <summary>A listed title has the same words.</summary>
    public bool IsListedButForForm => Features[30] > 0;
}
