using System.Collections.Frozen;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Titles;

/// <summary>Brings a job title to the words that say what the work is: abbreviations spelt out, rank and terms of employment left out.</summary>
internal static class TitleForm
{
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["mgr"] = "manager", ["mngr"] = "manager", ["asst"] = "assistant", ["assoc"] = "associate", ["eng"] = "engineer", ["engr"] = "engineer",
        ["dev"] = "developer", ["rep"] = "representative", ["acct"] = "account", ["admin"] = "administrative", ["tech"] = "technician",
        ["supv"] = "supervisor", ["supvr"] = "supervisor", ["coord"] = "coordinator", ["dir"] = "director", ["exec"] = "executive",
        ["svc"] = "service", ["svcs"] = "service", ["mfg"] = "manufacturing", ["mktg"] = "marketing", ["mkt"] = "marketing", ["ops"] = "operation",
        ["hr"] = "human resource", ["it"] = "information technology", ["qa"] = "quality assurance", ["ceo"] = "chief executive officer",
        ["cfo"] = "chief financial officer", ["coo"] = "chief operating officer", ["cto"] = "chief technology officer", ["cio"] = "chief information officer",
        ["vp"] = "vice president", ["svp"] = "vice president", ["evp"] = "vice president", ["avp"] = "vice president", ["pm"] = "project manager",
        ["rn"] = "registered nurse", ["lpn"] = "licensed practical nurse", ["cna"] = "nursing assistant", ["np"] = "nurse practitioner",
        ["swe"] = "software engineer", ["sde"] = "software engineer", ["dba"] = "database administrator", ["emt"] = "emergency medical technician",
        ["csr"] = "customer service representative", ["ux"] = "user experience", ["ui"] = "user interface", ["cpa"] = "accountant",
        ["sysadmin"] = "system administrator", ["ta"] = "teaching assistant", ["gm"] = "general manager", ["ml"] = "machine learning",
        ["programmer"] = "developer", ["dept"] = "department", ["maint"] = "maintenance", ["mech"] = "mechanical", ["elec"] = "electrical",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Noise = FrozenSet.Create(StringComparer.Ordinal,
        "senior", "sr", "junior", "jr", "lead", "principal", "staff", "head", "chief", "intern", "internship", "trainee", "apprentice", "i", "ii", "iii", "iv", "v",
        "part", "full", "time", "contract", "temporary", "temp", "freelance", "interim", "acting", "entry", "level", "mid", "experienced", "certified", "seasonal",
        "remote", "hybrid", "of", "the", "and", "for", "in", "a", "to", "with", "at", "m", "f", "d", "w", "job", "position", "vacancy", "new", "graduate", "deputy", "co", "global", "regional", "group", "self", "employed");

    /// <summary>The words in order; where nothing is left but rank, the rank itself.</summary>
    public static List<string> Of(string title)
    {
        var all = Tokens.Forms(title).SelectMany(f => Abbreviations.TryGetValue(f, out var full) ? full.Split(' ') : [f]).Where(f => !f.All(char.IsAsciiDigit)).ToList();
        var telling = all.Where(f => !Noise.Contains(f)).ToList();
        // "Chief executive officer" and "Head chef" keep their rank where little else is left.
        return telling.Count >= 2 || all.Count <= 1 || (telling.Count == 1 && !all.Contains("chief") && !all.Contains("head") && !all.Contains("staff")) ? (telling.Count > 0 ? telling : all) : all;
    }
}
