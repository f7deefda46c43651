using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Recommending.Weighing;

/// <summary>Measures a person against all occupations of a catalogue.</summary>
internal sealed class Measures
{
    public static readonly int Count = Enum.GetValues<Measure>().Length;

    // Nobody names all that they can: what is covered goes through a curve that rises fast at first and everywhere.
    private const double Curve = 0.7, FocusBase = 2;
    private const int MostKinds = 16;

    private readonly WorkIndex index;
    private readonly HashSet<int> skills;
    private readonly double[] have, rare;
    private readonly double mass;
    private readonly double[][] others = new double[Count][];
    private readonly List<double[]> alikeByKind = [];

    public Measures(Person person, WorkIndex index)
    {
        this.index = index;
        skills = [.. person.Skills.Keys.Select(index.KeyOf).Where(k => k >= 0)];
        (have, rare) = (new double[index.Occupations.Length], new double[index.Occupations.Length]);
        foreach (var key in skills.Order())
        {
            mass += index.Rarity[key];
            foreach (var (occupation, weight, _) in index.AskingFor(key))
            {
                have[occupation] += weight;
                rare[occupation] += index.Rarity[key];
            }
        }

        Past = PastWork.Of(person, index);
        Work();
        Titles();
        var likes = person.Interests is { } interests ? Themes.Of(interests) : null;
        others[(int)Measure.Interests] = [.. index.Facts.Select(f => Themes.Alike(likes, f.Interests))];
        others[(int)Measure.Education] = [.. index.Facts.Select(f => Reach(person.Education?.Level, f.Education))];
        others[(int)Measure.Prospects] = Weighing.Prospects.Of(index.Facts);
    }

    public PastWork Past { get; }

    /// <summary>Whether the person has a skill, under any source's name for it.</summary>
    public bool Has(string skill) => index.KeyOf(skill) is >= 0 and var key && skills.Contains(key);

    /// <summary>The measures of one occupation.</summary>
    public void Of(int occupation, Span<double> into)
    {
        for (var m = (int)Measure.AlikeWork; m < Count; m++)
        {
            into[m] = others[m][occupation];
        }

        Skills(occupation, have[occupation], rare[occupation], mass, into);
    }

    /// <summary>The measures of one occupation for the same person with further skills.</summary>
    public void With(IEnumerable<int> more, int occupation, Span<double> into)
    {
        Of(occupation, into);
        var (all, telling, whole) = (have[occupation], rare[occupation], mass);
        foreach (var key in more.Where(k => k >= 0 && !skills.Contains(k)))
        {
            whole += index.Rarity[key];
            foreach (var (asked, weight, _) in index.AskedBy(occupation))
            {
                if (asked == key)
                {
                    all += weight;
                    telling += index.Rarity[key];
                }
            }
        }

        Skills(occupation, all, telling, whole, into);
    }

    /// <summary>The past work that says most of an occupation, and whether it is of that very kind; null where none does.</summary>
    public (PastKind Kind, bool IsSame)? Closest(int occupation)
    {
        (PastKind Kind, bool IsSame)? closest = null;
        var most = 0.0;
        foreach (var (number, kind) in Past.Kinds.Take(MostKinds).Index())
        {
            var facts = (Of: index.Facts[occupation], Past: index.Facts[kind.Occupation]);
            var isSame = kind.Occupation == occupation || (facts.Of.Soc is not null && facts.Of.Soc == facts.Past.Soc);
            var value = kind.Value * Math.Max(isSame ? 1 : 0.8 * alikeByKind[number][occupation], facts.Of.MinorGroup == facts.Past.MinorGroup ? 0.4 : facts.Of.MajorGroup == facts.Past.MajorGroup ? 0.1 : 0);
            if (value > most)
            {
                (most, closest) = (value, (kind, isSame));
            }
        }

        return closest;
    }

    /// <summary>Whether anything speaks for this occupation rather than for any: a skill, past work, a title or a liking.</summary>
    public static bool Speaks(ReadOnlySpan<double> measures)
        => measures[(int)Measure.Cover] > 0 || measures[(int)Measure.AlikeWork] > 0 || measures[(int)Measure.NeighbouringWork] > 0
        || measures[(int)Measure.LatestTitle] > 0 || measures[(int)Measure.EarlierTitle] > 0 || measures[(int)Measure.Interests] > 0;

    private void Skills(int occupation, double all, double telling, double whole, Span<double> into)
    {
        into[(int)Measure.Cover] = Part(all, index.All[occupation]);
        into[(int)Measure.Focus] = telling / (whole + FocusBase);
    }

    private static double Part(double of, double all) => all <= 0 ? 0 : Math.Pow(Math.Min(1, of / all), Curve);

    private void Work()
    {
        var (alike, neighbouring) = (new double[index.Occupations.Length], new double[index.Occupations.Length]);
        foreach (var kind in Past.Kinds.Take(MostKinds))
        {
            var near = index.AlikeTo(kind.Occupation);
            // Also where it is not known what it asks for.
            near[kind.Occupation] = 1;
            alikeByKind.Add(near);
            for (var o = 0; o < near.Length; o++)
            {
                alike[o] = Math.Max(alike[o], near[o] * kind.Value);
                var group = index.Facts[o].MinorGroup == index.Facts[kind.Occupation].MinorGroup ? 1 : index.Facts[o].MajorGroup == index.Facts[kind.Occupation].MajorGroup ? 0.4 : 0;
                neighbouring[o] = Math.Max(neighbouring[o], group * kind.Value);
            }
        }

        (others[(int)Measure.AlikeWork], others[(int)Measure.NeighbouringWork]) = (alike, neighbouring);
    }

    private void Titles()
    {
        var (latest, earlier, way) = (new double[index.Occupations.Length], new double[index.Occupations.Length], new double[index.Occupations.Length]);
        foreach (var (age, means) in Past.Titles.Index())
        {
            foreach (var (occupation, likely) in means)
            {
                var into = age == 0 ? latest : earlier;
                into[occupation] = Math.Max(into[occupation], Math.Sqrt(likely) * (age < 2 ? 1 : 0.75));
            }
        }

        for (var o = 0; o < way.Length && Past.Zone is not null; o++)
        {
            way[o] = (index.Facts[o].Zone - Past.Zone) switch { 0 or 1 => 1, -1 or 2 => 0.5, _ => 0 };
        }

        (others[(int)Measure.LatestTitle], others[(int)Measure.EarlierTitle], others[(int)Measure.Trajectory]) = (latest, earlier, way);
    }

    // 1 where it reaches what is typical on entry; less by the steps that lack; little where the person names none and some is typical.
    private static double Reach(EducationLevel? has, EducationLevel? typical)
        => typical is null ? 0.5 : typical is EducationLevel.None or EducationLevel.Other ? 1
            : has is null ? (typical <= EducationLevel.Secondary ? 0.7 : 0.3) : Math.Max(0, 1 - (0.25 * Math.Max(0, typical.Value - has.Value)));
}
