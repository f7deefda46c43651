using Prospect.Careers.Resumes;
using Prospect.Careers.Wording;
using Prospect.Kernel;

namespace Prospect.Careers.Recommending;

/// <summary>Tells whether several sources can be of one person.</summary>
public static class OnePerson
{
    /// <summary><c>career.several-people</c> where two sources name people who share neither a word of their names nor an address; else null.</summary>
    public static Error? Check(IReadOnlyList<Resume> sources)
    {
        for (var i = 1; i < sources.Count; i++)
        {
            var (first, other) = (sources[0], sources[i]);
            var sameReach = first.Contact.Email is { } email && email.Equals(other.Contact.Email, StringComparison.OrdinalIgnoreCase);
            if (first.Name is { } a && other.Name is { } b && !sameReach && !Tokens.Forms(a).Intersect(Tokens.Forms(b), StringComparer.Ordinal).Any())
            {
                return new("career.several-people", $"One document is about {a}, another about {b}. Please give the documents of one person.");
            }
        }

        return null;
    }
}
