using System.Globalization;
using Prospect.Kernel;

namespace Prospect.App.Shell.Charts;

/// <summary>Dates as people read them, as exact as they are known.</summary>
public static class Dates
{
    public static string Of(PartialDate date) => date switch
    {
        { Day: not null } => date.First.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        { Month: not null } => date.First.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    public static string Of(DateOnly date) => Of(PartialDate.Of(date));

    /// <summary>From one date to another; null where neither is known.</summary>
    public static string? Between(PartialDate? start, PartialDate? end, bool goesOn = false) => (start, end) switch
    {
        ({ } from, { } to) when from == to => Of(from),
        ({ } from, { } to) => $"{Of(from)} – {Of(to)}",
        ({ } from, null) => goesOn ? $"{Of(from)} – now" : Of(from),
        (null, { } to) => $"until {Of(to)}",
        _ => goesOn ? "now" : null,
    };
}
