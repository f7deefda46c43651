using System.Collections.Frozen;

namespace Prospect.Credit.Merging;

/// <summary>Spellings on credit reports that no rule could guess: names under which the large issuers and servicers report.</summary>
/// <remarks>Names of companies as bureaus print them; the list is short on purpose, because most spellings follow from <see cref="Abbreviation"/>.</remarks>
internal static class KnownIssuers
{
    private static readonly FrozenDictionary<string, string> Spellings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["JPMCB"] = "CHASE", ["JPMORGAN"] = "CHASE", ["JPM"] = "CHASE", ["CBNA"] = "CITI", ["CITIBANK"] = "CITI", ["CITICARDS"] = "CITI", ["CITIGROUP"] = "CITI", ["SYNCB"] = "SYNCHRONY", ["GECRB"] = "SYNCHRONY", ["GEMB"] = "SYNCHRONY",
        ["CCB"] = "COMENITY", ["COMENITYCB"] = "COMENITY", ["COMENITYBANK"] = "COMENITY", ["COMENITYCAPITAL"] = "COMENITY", ["WFNNB"] = "COMENITY", ["BREAD"] = "COMENITY", ["AMEX"] = "AMERICANEXPRESS", ["WFBNA"] = "WELLSFARGO", ["WFHM"] = "WELLSFARGO", ["WFDS"] = "WELLSFARGO", ["WF"] = "WELLSFARGO",
        ["BOFA"] = "BANKOFAMERICA", ["BAC"] = "BANKOFAMERICA", ["BOA"] = "BANKOFAMERICA", ["CAPONE"] = "CAPITALONE", ["COAF"] = "CAPITALONE", ["DISCOVERBANK"] = "DISCOVER", ["DISCOVERCARD"] = "DISCOVER", ["BRCLYSBANKDE"] = "BARCLAYS", ["THD"] = "HOMEDEPOT", ["BBY"] = "BESTBUY", ["DSNB"] = "MACYS",
        ["MCYDSNB"] = "MACYS", ["TMCC"] = "TOYOTA", ["AHFC"] = "AMERICANHONDA", ["FMCC"] = "FORD", ["FRDMOTORCR"] = "FORD", ["PRA"] = "PORTFOLIORECOVERY", ["MCM"] = "MIDLAND", ["NELN"] = "NELNET", ["FNBO"] = "FIRSTNATIONALBANKOMAHA", ["USDOE"] = "DEPTEDUCATION", ["DOED"] = "DEPTEDUCATION",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Names of two or three words that are one creditor; run together so that no word of them binds another creditor.
    private static readonly (string[] Words, string Together)[] Phrases =
    [
        (["CAPITAL", "ONE"], "CAPITALONE"), (["CAP", "ONE"], "CAPITALONE"), (["CAP", "1"], "CAPITALONE"), (["CAP1"], "CAPITALONE"), (["AMERICAN", "EXPRESS"], "AMERICANEXPRESS"), (["AM", "EX"], "AMERICANEXPRESS"), (["AMER", "EXPRESS"], "AMERICANEXPRESS"), (["BANK", "OF", "AMERICA"], "BANKOFAMERICA"), (["BK", "OF", "AMER"], "BANKOFAMERICA"), (["BANK", "OF", "AMER"], "BANKOFAMERICA"), (["BK", "OF", "AMERICA"], "BANKOFAMERICA"), (["B", "OF", "A"], "BANKOFAMERICA"),
        (["WELLS", "FARGO"], "WELLSFARGO"), (["HOME", "DEPOT"], "HOMEDEPOT"), (["BEST", "BUY"], "BESTBUY"), (["PORTFOLIO", "RECOVERY"], "PORTFOLIORECOVERY"), (["PORTFOLIO", "RECOV"], "PORTFOLIORECOVERY"), (["AMERICAN", "HONDA"], "AMERICANHONDA"), (["AMER", "HONDA"], "AMERICANHONDA"), (["J", "P", "MORGAN", "CHASE"], "CHASE"), (["JPMORGAN", "CHASE"], "CHASE"), (["JP", "MORGAN", "CHASE"], "CHASE"), (["DEPT", "OF", "ED"], "DEPTEDUCATION"), (["DEPT", "OF", "EDUCATION"], "DEPTEDUCATION"), (["US", "DEPARTMENT", "OF", "EDUCATION"], "DEPTEDUCATION"), (["US", "DEPT", "OF", "ED"], "DEPTEDUCATION"), (["US", "DEPT", "ED"], "DEPTEDUCATION"),
    ];

    /// <summary>The words of a name, known spellings brought to one.</summary>
    public static List<string> Spelled(List<string> words)
    {
        var spelled = new List<string>();
        for (var i = 0; i < words.Count;)
        {
            var phrase = Phrases.Where(p => i + p.Words.Length <= words.Count && p.Words.SequenceEqual(words.Skip(i).Take(p.Words.Length))).OrderByDescending(p => p.Words.Length).FirstOrDefault();
            spelled.Add(phrase.Together ?? Spellings.GetValueOrDefault(words[i], words[i]));
            i += phrase.Words?.Length ?? 1;
        }

        return spelled;
    }
}
