namespace Prospect.Careers.Titles;

/// <summary>As what a title stands in the index; what says more of its meaning is higher.</summary>
internal static class ListedAs
{
    /// <summary>One of the other names that the classification lists.</summary>
    public const byte OtherName = 1;

    /// <summary>What employers call the occupation (<see cref="TitleWordings"/>).</summary>
    public const byte Wording = 2;

    /// <summary>The occupation's own name.</summary>
    public const byte Label = 3;
}
