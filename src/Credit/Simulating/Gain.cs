namespace Prospect.Credit.Simulating;

/// <summary>A range of points that a change may bring or cost.</summary>
/// <param name="Low">At least this, negative where it costs.</param>
/// <param name="High">At most this.</param>
/// <remarks>
/// Whoever forecasts a change by scoring twice is wrong by a multiple, seldom by the sign: models weigh the same change differently, and files differ. So a change is given from a
/// fifth of what scoring it anew gives to half as much again.
/// </remarks>
public sealed record Gain(int Low, int High)
{
    /// <summary>What such a range rests on, for whoever is shown one.</summary>
    public const string Basis = "The range goes from a fifth of what scoring the changed file anew gives to half as much again, because models weigh the same change very differently. It is an estimate of this program and no promise; a bureau's score may move otherwise, or not at all.";

    /// <summary>The range around a change of so many points.</summary>
    public static Gain Around(double points)
    {
        var (near, far) = ((int)Math.Truncate(points / 5), (int)Math.Round(points * 1.5, MidpointRounding.AwayFromZero));
        return new(Math.Min(near, far), Math.Max(near, far));
    }

    /// <summary>From nothing to such a change, for what others decide.</summary>
    public static Gain UpTo(double points) => new(0, Math.Max(0, Around(points).High));
}
