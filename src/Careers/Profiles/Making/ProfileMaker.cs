using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Careers.Profiles.Merging;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Profiles.Making;

/// <summary>Makes one profile out of several sources. The order of the sources changes nothing, nor does giving one twice.</summary>
public static class ProfileMaker
{
    /// <param name="sources">About one person; at least one.</param>
    /// <param name="corrections">What the person put right; it wins. The later of two about one value wins.</param>
    /// <param name="today">The day of the reading.</param>
    /// <param name="catalogue">Gives corrected skills their ids and corrected jobs their occupations.</param>
    /// <returns>The profile, with a warning where two sources name people who share neither a word of their names nor an address: a name may have changed, or be read wrong, so they are not refused.</returns>
    public static Profile Make(IReadOnlyList<ProfileSource> sources, IReadOnlyList<ProfileCorrection> corrections, DateOnly today, OccupationCatalogue catalogue)
    {
        var merged = MergedProfile.Of(sources, today, catalogue);
        return ProfileCorrector.Apply(SeveralPeople(sources) is { } warning ? merged with { Warnings = [warning, .. merged.Warnings] } : merged, corrections, catalogue);
    }

    private static string? SeveralPeople(IReadOnlyList<ProfileSource> sources)
    {
        // An account's name may be a nickname, so it accuses nobody of being somebody else.
        var named = sources.Where(s => s.Reading.Name is not null && s.Kind is not (SourceKind.GitHub or SourceKind.Answers)).Select(s => s.Reading).OrderBy(r => r.Name, StringComparer.Ordinal).ToList();
        for (var i = 0; i < named.Count; i++)
        {
            for (var j = i + 1; j < named.Count; j++)
            {
                var (first, other) = (named[i], named[j]);
                var sameReach = first.Contact.Email is { } email && email.Equals(other.Contact.Email, StringComparison.OrdinalIgnoreCase);
                if (!sameReach && !Tokens.Forms(first.Name!).Intersect(Tokens.Forms(other.Name!), StringComparer.Ordinal).Any())
                {
                    return $"One source is about {first.Name}, another about {other.Name}. If these are two people, give the files of one.";
                }
            }
        }

        return null;
    }
}
