using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Careers.Profiles.Merging;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Wording;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Making;

/// <summary>Makes one profile out of several sources. The order of the sources changes nothing, nor does giving one twice.</summary>
public static class ProfileMaker
{
    /// <param name="sources">About one person; at least one.</param>
    /// <param name="corrections">What the person put right; it wins. The later of two about one value wins.</param>
    /// <param name="today">The day of the reading.</param>
    /// <param name="catalogue">Gives corrected skills their ids and corrected jobs their occupations.</param>
    /// <returns>The profile; or <c>career.several-people</c> where two sources name people who share neither a word of their names nor an address.</returns>
    public static Result<Profile> Make(IReadOnlyList<ProfileSource> sources, IReadOnlyList<ProfileCorrection> corrections, DateOnly today, OccupationCatalogue catalogue)
        => SeveralPeople(sources) is { } error ? error : ProfileCorrector.Apply(MergedProfile.Of(sources, today, catalogue), corrections, catalogue);

    private static Error? SeveralPeople(IReadOnlyList<ProfileSource> sources)
    {
        // An account's name may be a nickname, so it accuses nobody of being somebody else.
        var named = sources.Where(s => s.Reading.Name is not null && s.Kind is not (SourceKind.GitHub or SourceKind.Answers)).Select(s => s.Reading).ToList();
        for (var i = 1; i < named.Count; i++)
        {
            var (first, other) = (named[0], named[i]);
            var sameReach = first.Contact.Email is { } email && email.Equals(other.Contact.Email, StringComparison.OrdinalIgnoreCase);
            if (!sameReach && !Tokens.Forms(first.Name!).Intersect(Tokens.Forms(other.Name!), StringComparer.Ordinal).Any())
            {
                return new("career.several-people", $"One document is about {first.Name}, another about {other.Name}. Please give the documents of one person.");
            }
        }

        return null;
    }
}
