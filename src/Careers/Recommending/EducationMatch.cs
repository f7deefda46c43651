using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Recommending;

/// <summary>How far a person's education reaches for an occupation.</summary>
internal static class EducationMatch
{
    /// <summary>1 where it reaches what is typical on entry; less by the steps that lack; half where the person names none and some is typical.</summary>
    public static double Of(EducationLevel? has, EducationLevel? typical)
    {
        if (typical is null or EducationLevel.None or EducationLevel.Other)
        {
            return typical is null ? 0.5 : 1;
        }

        return has is null ? (typical <= EducationLevel.Secondary ? 0.7 : 0.3) : Math.Max(0, 1 - (0.25 * Math.Max(0, typical.Value - has.Value)));
    }
}
