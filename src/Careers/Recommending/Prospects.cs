using System.Runtime.CompilerServices;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Recommending;

/// <summary>How an occupation stands among all of a catalogue by its wage and by how many people do it.</summary>
internal sealed class Prospects
{
    private static readonly ConditionalWeakTable<OccupationCatalogue, Prospects> Made = [];
    private readonly decimal[] wages;
    private readonly int[] employment;

    private Prospects(OccupationCatalogue catalogue)
    {
        wages = [.. catalogue.Occupations.Where(o => o.Wage is not null).Select(o => o.Wage!.Median).Order()];
        employment = [.. catalogue.Occupations.Where(o => o.Wage?.Employment is not null).Select(o => o.Wage!.Employment!.Value).Order()];
    }

    public static Prospects Of(OccupationCatalogue catalogue) => Made.GetValue(catalogue, c => new(c));

    /// <summary>From 0 to 1: half by the wage, half by the number of jobs, each as the share of occupations that it is above.</summary>
    public double Value(Occupation occupation)
        => occupation.Wage is not { } wage ? 0
        : (0.5 * Share(wages.Count(w => w < wage.Median), wages.Length)) + (0.5 * (wage.Employment is { } people ? Share(employment.Count(e => e < people), employment.Length) : 0));

    private static double Share(int below, int all) => all <= 1 ? 0 : Math.Min(1, below / (all - 1.0));
}
