using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Prospect.Careers.Resumes;

/// <summary>The names of months in the languages that résumés written in English borrow from, and the words for "until now".</summary>
internal static partial class MonthNames
{
    public const string Now =
        @"(?:the\s+present(?:\s+day)?|present(?:\s+day|e|ly)?|currently|current|now|today|to[ -]date|till[ -]date|date|ongoing|on-going|continuing|heute|aktuell|laufend|pr[ée]sent|aujourd['’]hui|actualidad|actual|heden|oggi|this day)";

    private static readonly FrozenDictionary<string, int> Starts = new (string Start, int Month)[]
    {
        ("jan", 1), ("ene", 1), ("gen", 1), ("feb", 2), ("fév", 2), ("fev", 2), ("mar", 3), ("mär", 3), ("mae", 3), ("mrz", 3), ("maa", 3),
        ("apr", 4), ("avr", 4), ("abr", 4), ("may", 5), ("mai", 5), ("mei", 5), ("mag", 5), ("jun", 6), ("jui", 6), ("giu", 6), ("jul", 7), ("lug", 7),
        ("aug", 8), ("aoû", 8), ("aou", 8), ("ago", 8), ("sep", 9), ("set", 9), ("oct", 10), ("okt", 10), ("ott", 10), ("nov", 11),
        ("dec", 12), ("déc", 12), ("dez", 12), ("dic", 12),
    }.ToFrozenDictionary(p => p.Start, p => p.Month);

    public static int NumberOf(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower.StartsWith("juil", StringComparison.Ordinal) ? 7 : Starts[lower[..3]];
    }

    /// <summary>Matches a month's name or abbreviation that is not the end of another word.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:jan(?:uary|uar|vier|uari)?|ene(?:ro)?|gen(?:naio)?|feb(?:r(?:uary|uar|ero|uari)?|braio)?|f[ée]v(?:rier)?|mar(?:ch|s|zo|t)?|m(?:ä|ae)rz|mrz|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may(?:o)?|mai|mei|mag(?:gio)?|june?|juin|juni|junio|giu(?:gno)?|july?|juil(?:let)?|juli|julio|lug(?:lio)?|aug(?:ust(?:us)?)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?|set(?:tembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|d[ée]c(?:embre)?|dez(?:ember)?|dic(?:iembre|embre)?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Name();
}
