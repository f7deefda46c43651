using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.TitleTraining;

/// <summary>Titles as employers make them up: the field is that of an occupation, the last word another of the same rank.</summary>
/// <remarks>"Marketing expert" is nobody's listed title, yet means marketing; so the network learns that the field says more than such a last word.</remarks>
internal static class LooseTitles
{
    private static readonly string[][] Heads =
    [
        ["manager", "head", "director", "lead", "leader", "supervisor", "executive", "coordinator", "chief", "superintendent", "administrator"],
        ["officer", "specialist", "expert", "adviser", "advisor", "consultant", "coordinator", "analyst", "professional", "executive", "practitioner", "associate"],
        ["assistant", "clerk", "officer", "associate", "aide", "attendant", "helper", "representative", "agent"],
        ["technician", "technologist", "operator", "worker", "mechanic", "officer", "specialist", "engineer", "expert"],
        ["teacher", "instructor", "tutor", "trainer", "lecturer"],
    ];

    /// <summary>The title without what qualifies it most, so that only a description tells which work it is; null where nothing is left to take.</summary>
    public static string? Short(string title, Random random)
    {
        var words = title.Split(' ');
        return words.Length < 2 || words.Contains("of") || words.Contains("and") ? null : string.Join(' ', words[random.Next(1, words.Length)..]);
    }

    /// <summary>Null where the last word is not one that employers exchange.</summary>
    public static string? Of(string title, Random random)
    {
        var words = title.Split(' ');
        var head = WordForm.Of(words[^1]);
        var sets = Heads.Where(s => s.Contains(head)).ToList();
        if (words.Length < 2 || sets.Count == 0)
        {
            return null;
        }

        var other = sets[random.Next(sets.Count)].Where(h => h != head).ToList();
        return string.Join(' ', [.. words[..^1], other[random.Next(other.Count)]]);
    }
}
