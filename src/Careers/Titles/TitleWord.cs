namespace Prospect.Careers.Titles;

/// <summary>A word of a job title.</summary>
/// <param name="Form">In the form in which words are compared.</param>
/// <param name="Weight">How much it says of the work, from 0 to 1: rank and what stands in brackets say little.</param>
internal readonly record struct TitleWord(string Form, float Weight)
{
    /// <summary>It says what the work is, and not only at which rank.</summary>
    public bool Tells => Weight > 0.4f;
}
