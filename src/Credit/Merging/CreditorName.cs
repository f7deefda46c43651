namespace Prospect.Credit.Merging;

/// <summary>A creditor's name as bureaus spell it: abbreviated, run together, with the store before a stroke and the issuer after it.</summary>
internal sealed class CreditorName
{
    private static readonly char[] Spaces = [' '];
    private static readonly string[] Breaks = ["/", " - ", " DBA ", " D/B/A ", " FKA ", " F/K/A ", " NOW ", " FORMERLY ", " C/O ", " BY ", "(", ")"];

    // Words that many creditors share; they neither bind two names nor part them.
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "INC", "LLC", "LP", "LTD", "NA", "THE", "OF", "AND", "CORP", "CO", "COMPANY", "USA", "US", "FSB", "SB", "BANK", "BK", "BNK", "CARD", "CARDS", "CREDIT", "CRD", "FINANCIAL", "FINANCE", "FIN",
        "SERVICES", "SERVICE", "SVC", "SVCS", "SERV", "SERVICING", "LOAN", "LOANS", "LN", "LNS", "GROUP", "NATIONAL", "NATL", "ASSOCIATION", "ASSN", "FEDERAL", "FED", "CU", "FCU", "UNION", "SAVINGS", "ST", "HOLDINGS", "DEPT", "ED", "EDUCATION",
        "BANKCARD", "BANKCARDS", "MORTGAGE", "MTG", "AUTO", "COLLECTION", "COLLECTIONS", "COLL", "RECOVERY", "AGENCY", "ACCEPTANCE", "CONSUMER", "RETAIL", "STORE", "PLCC", "CBSD", "CONS", "CAPITAL", "FIRST", "AMERICAN", "TRUST", "COMMUNITY",
    };

    private readonly List<List<string>> parts;

    private CreditorName(List<List<string>> parts) => this.parts = parts;

    public static CreditorName Of(string? name)
    {
        var text = $" {(name ?? "").ToUpperInvariant().Replace("&", " AND ", StringComparison.Ordinal)} ";
        var marker = text.IndexOf("ORIGINAL CREDITOR", StringComparison.Ordinal);
        text = marker > 0 ? text[..marker] : text;
        var pieces = text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries).Select(Words).Where(w => w.Count > 0).ToList();
        return new([.. pieces.Select(p => KnownIssuers.Spelled(p))]);
    }

    /// <summary>How alike two names are: 1 for the same or an abbreviation of it, about 0.5 for the issuer behind a store's card, 0 where nothing binds them.</summary>
    public double Likeness(CreditorName other)
    {
        if (parts.Count == 0 || other.parts.Count == 0)
        {
            return 0;
        }

        var whole = Alike([.. parts.SelectMany(p => p)], [.. other.parts.SelectMany(p => p)]);
        if (parts.Count == 1 && other.parts.Count == 1)
        {
            return whole;
        }

        if (parts.Count > 1 && other.parts.Count > 1)
        {
            // Two stores' cards of one issuer differ in the store.
            var (first, last) = (Alike(parts[0], other.parts[0]), Alike(parts[^1], other.parts[^1]));
            var crossed = Math.Min(Alike(parts[0], other.parts[^1]), Alike(parts[^1], other.parts[0]));
            return Math.Max(Math.Max(whole > 0.9 ? 1 : 0, crossed), first >= 0.6 ? Math.Max(0.75, (first + last) / 2) : last * 0.2);
        }

        var (many, one) = parts.Count > 1 ? (parts, other.parts[0]) : (other.parts, parts[0]);
        return Math.Max(whole, Math.Max(Alike(many[0], one) * 0.9, many.Skip(1).Max(p => Alike(p, one)) * 0.7));
    }

    private static List<string> Words(string text)
        => [.. string.Concat(text.Replace("'", "", StringComparison.Ordinal).Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(Spaces, StringSplitOptions.RemoveEmptyEntries)];

    private static double Alike(List<string> a, List<string> b)
    {
        var (x, y) = (string.Concat(a), string.Concat(b));
        if (x == y)
        {
            return 1;
        }

        if (Abbreviation.IsOf(x, b) || Abbreviation.IsOf(y, a))
        {
            return 0.95;
        }

        return Math.Max(Shared(a, b), Math.Min(x.Length, y.Length) >= 6 && (x.StartsWith(y, StringComparison.Ordinal) || y.StartsWith(x, StringComparison.Ordinal)) ? 0.9 : 0);
    }

    // The weight of the words that both have, an abbreviation counting as its word, by that of the shorter name.
    private static double Shared(List<string> a, List<string> b)
    {
        var left = b.ToList();
        double shared = 0, telling = 0;
        foreach (var word in a)
        {
            var at = left.FindIndex(w => w == word);
            at = at >= 0 ? at : left.FindIndex(w => Abbreviation.OfWord(word, w) || Abbreviation.OfWord(w, word));
            if (at >= 0)
            {
                shared += Weight(word, left[at]);
                telling += Weight(word, left[at]) >= 1 ? 1 : 0;
                left.RemoveAt(at);
            }
        }

        var (all, most) = (Math.Min(a.Sum(w => Weight(w, w)), b.Sum(w => Weight(w, w))), Math.Max(a.Sum(w => Weight(w, w)), b.Sum(w => Weight(w, w))));
        // Where only common words are shared, the names must have nothing else.
        return telling == 0 ? (most < 1 ? 0.9 * shared / most : 0.3 * shared / most) : (0.6 * shared / all) + (0.4 * shared / most);
    }

    private static double Weight(string word, string also) => Common.Contains(word) || Common.Contains(also) ? 0.25 : 1;
}
