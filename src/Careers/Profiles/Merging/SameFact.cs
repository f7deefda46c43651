using Prospect.Careers.Resumes;
using Prospect.Careers.Wording;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Merging;

/// <summary>Tells how surely two readings are of the same fact; 0 where they are not.</summary>
internal sealed class SameFact(DateOnly today)
{
    private const double LeastOverlap = 0.34;

    public SameName Names { get; } = new();

    /// <summary>The same work for the same employer at the same time; where one of the three is told otherwise, the others must agree the more.</summary>
    public double Job(Job a, Job b)
    {
        var employer = a.Employer is null || b.Employer is null ? 0.5 : Names.OfOrganisation(a.Employer, b.Employer) ? 1 : 0;
        var title = a.Title is null || b.Title is null ? 0.5 : Names.OfTitle(a.Title, b.Title);
        var time = Overlap(WorkedMonths.Of(a, today), WorkedMonths.Of(b, today));
        var same = (employer == 1 && title >= 0.5 && time >= LeastOverlap) || (employer == 1 && time >= 0.85) || (employer == 0.5 && title >= 0.8 && time >= 0.5 && (a.Employer ?? b.Employer ?? a.Title) is not null);
        return same ? employer + title + time : 0;
    }

    /// <summary>Whether a fact is the one that a mark was made of in an earlier reading; the surer the closer.</summary>
    public double Mark(FactMark made, FactMark read)
    {
        var what = made.What is null || read.What is null ? made.What == read.What ? 1 : 0.3 : made.Kind is FactKind.Job ? Names.OfTitle(made.What, read.What)
            : made.What.Equals(read.What, StringComparison.OrdinalIgnoreCase) ? 1 : made.Kind is FactKind.Degree or FactKind.Certification && Names.Agree(made.What, read.What) ? 0.8 : 0;
        var where = made.Where is null || read.Where is null ? made.Where == read.Where ? 1 : 0.5 : Names.OfOrganisation(made.Where, read.Where) ? 1 : 0;
        var since = made.Since is not { } a || read.Since is not { } b ? 0.5 : Compatible(a, b) ? 1 : Math.Abs(a.Year - b.Year) <= 1 ? 0.5 : 0;
        return what >= 0.3 && where > 0 && since > 0 && what + where + since > 1.5 ? what + where + since : 0;
    }

    public double Degree(Degree a, Degree b)
    {
        var place = a.Institution is null || b.Institution is null ? 0.5 : Names.OfOrganisation(a.Institution, b.Institution) ? 1 : 0;
        var level = a.Level is null || b.Level is null ? 0.5 : a.Level == b.Level ? 1 : 0;
        var field = (a.Field ?? a.Name) is not { } f || (b.Field ?? b.Name) is not { } g ? 0.5 : Names.Agree(f, g) || (a.Name is { } n && b.Name is { } m && (Names.Agree($"{n} {a.Field}", $"{m} {b.Field}"))) ? 1 : 0;
        var time = (a.End ?? a.Start) is not { } end || (b.End ?? b.Start) is not { } other ? 0.5 : Compatible(end, other) ? 1 : 0;
        var same = place > 0 && ((level > 0 && field > 0 && (time > 0 || place + level == 2)) || (place == 1 && time == 1 && level + field > 0.5));
        return same && place + level + field + time > 2 ? place + level + field + time : 0;
    }

    public static double Skill(NamedSkill a, NamedSkill b) => a.Label.Equals(b.Label, StringComparison.OrdinalIgnoreCase) ? 2 : a.Id is not null && a.Id == b.Id ? 1 : 0;

    public double Certification(Certification a, Certification b)
        => Names.Agree(a.Name, b.Name) && (a.Issuer is null || b.Issuer is null || Names.OfOrganisation(a.Issuer, b.Issuer)) && (a.Date is null || b.Date is null || Math.Abs(a.Date.Value.Year - b.Date.Value.Year) <= 1)
            ? Tokens.Forms(a.Name).SequenceEqual(Tokens.Forms(b.Name), StringComparer.Ordinal) ? 2 : 1 : 0;

    public static double Language(SpokenLanguage a, SpokenLanguage b) => a.Language.Equals(b.Language, StringComparison.OrdinalIgnoreCase) ? 1 : 0;

    public static double Link(string a, string b) => Bare(a) == Bare(b) ? 1 : 0;

    /// <summary>Whether two dates can be the same day, told more or less exactly.</summary>
    public static bool Compatible(PartialDate a, PartialDate b) => a.First <= b.Last && b.First <= a.Last;

    private static string Bare(string address)
    {
        var bare = address.Trim().TrimEnd('/').ToLowerInvariant();
        foreach (var start in new[] { "https://", "http://", "www." })
        {
            bare = bare.StartsWith(start, StringComparison.Ordinal) ? bare[start.Length..] : bare;
        }

        return bare;
    }

    // How much of the shorter both share; a time that one does not tell is taken to fit, barely.
    private static double Overlap((int First, int Last)? a, (int First, int Last)? b)
        => a is not { } x || b is not { } y ? LeastOverlap
            : Math.Max(0, Math.Min(x.Last, y.Last) - Math.Max(x.First, y.First) + 1) / (double)(Math.Min(x.Last - x.First, y.Last - y.First) + 1);
}
