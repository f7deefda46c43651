namespace Prospect.Careers.Profiles.Correcting;

/// <summary>Something that the person put right. It wins over what is read, in every later reading too.</summary>
/// <param name="Fact">The fact, by what was read of it.</param>
/// <param name="Field">As in JSON; <see cref="Present"/> says whether the fact is the person's at all.</param>
/// <param name="Read">What was read, as text; null where nothing was.</param>
/// <param name="Value">What holds instead; null where there is nothing.</param>
public sealed record ProfileCorrection(FactMark Fact, string Field, string? Read, string? Value)
{
    /// <summary>The field that takes a fact out (<c>no</c>), or adds one that no source tells (<c>yes</c>).</summary>
    public const string Present = "present";
}
