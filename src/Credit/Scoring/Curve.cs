namespace Prospect.Credit.Scoring;

/// <summary>Points that a figure earns: straight lines between given corners, level before the first and after the last.</summary>
internal sealed class Curve(params (decimal At, decimal Points)[] corners)
{
    public int Points(decimal value)
    {
        if (value <= corners[0].At)
        {
            return (int)corners[0].Points;
        }

        for (var i = 1; i < corners.Length; i++)
        {
            if (value <= corners[i].At)
            {
                var (from, to) = (corners[i - 1], corners[i]);
                return (int)Math.Round(from.Points + ((to.Points - from.Points) * (value - from.At) / (to.At - from.At)), MidpointRounding.AwayFromZero);
            }
        }

        return (int)corners[^1].Points;
    }
}
