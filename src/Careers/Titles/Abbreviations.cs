using System.Collections.Frozen;

namespace Prospect.Careers.Titles;

/// <summary>Abbreviations that people use in job titles, spelt out; keys and values in the form in which words are compared.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, string[]> Full = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["mgr"] = "manager", ["mngr"] = "manager", ["mgmt"] = "management", ["asst"] = "assistant", ["assist"] = "assistant", ["assoc"] = "associate",
        ["eng"] = "engineer", ["engr"] = "engineer", ["engg"] = "engineering", ["dev"] = "developer", ["devops"] = "development operation", ["rep"] = "representative",
        ["acct"] = "account", ["accts"] = "account", ["acctg"] = "accounting", ["admin"] = "administrative", ["adm"] = "administrative", ["tech"] = "technician",
        ["supv"] = "supervisor", ["supvr"] = "supervisor", ["spvr"] = "supervisor", ["super"] = "superintendent", ["supt"] = "superintendent", ["coord"] = "coordinator",
        ["dir"] = "director", ["exec"] = "executive", ["svc"] = "service", ["svcs"] = "service", ["serv"] = "service", ["mfg"] = "manufacturing", ["mktg"] = "marketing", ["mkt"] = "marketing",
        ["ops"] = "operation", ["op"] = "operator", ["opr"] = "operator", ["oper"] = "operator", ["hr"] = "human resource", ["it"] = "information technology",
        ["ict"] = "information technology", ["qa"] = "quality assurance", ["qc"] = "quality control", ["ceo"] = "chief executive officer", ["cfo"] = "chief financial officer",
        ["coo"] = "chief operating officer", ["cto"] = "chief technology officer", ["cio"] = "chief information officer", ["ciso"] = "chief information security officer",
        ["cmo"] = "chief marketing officer", ["vp"] = "vice president", ["svp"] = "vice president", ["evp"] = "vice president", ["avp"] = "vice president",
        ["rn"] = "registered nurse", ["lpn"] = "licensed practical nurse", ["lvn"] = "licensed vocational nurse", ["cna"] = "certified nursing assistant", ["np"] = "nurse practitioner",
        ["crna"] = "certified registered nurse anesthetist", ["fnp"] = "family nurse practitioner", ["pt"] = "physical therapist", ["pta"] = "physical therapist assistant",
        ["ot"] = "occupational therapist", ["cota"] = "certified occupational therapy assistant", ["slp"] = "speech language pathologist", ["emt"] = "emergency medical technician",
        ["swe"] = "software engineer", ["sde"] = "software development engineer", ["dba"] = "database administrator", ["sysadmin"] = "system administrator", ["csr"] = "customer service representative",
        ["ux"] = "user experience", ["ui"] = "user interface", ["cpa"] = "certified public accountant", ["ta"] = "teaching assistant", ["gm"] = "general manager", ["ml"] = "machine learning",
        ["ai"] = "artificial intelligence", ["dept"] = "department", ["maint"] = "maintenance", ["mech"] = "mechanical", ["elec"] = "electrical", ["elect"] = "electrical",
        ["ob"] = "obstetric", ["gyn"] = "gynecologist", ["icu"] = "intensive care unit", ["er"] = "emergency room", ["cad"] = "computer aided design", ["cnc"] = "computer numerical control",
        ["nc"] = "numerical control", ["hvac"] = "heating ventilation air conditioning", ["plc"] = "programmable logic controller", ["gis"] = "geographic information system",
        ["pr"] = "public relation", ["rd"] = "research development", ["r&d"] = "research development", ["fb"] = "food beverage", ["f&b"] = "food beverage", ["esl"] = "english second language",
        ["sped"] = "special education", ["kg"] = "kindergarten", ["prof"] = "professor", ["lab"] = "laboratory", ["pharm"] = "pharmacy", ["med"] = "medical", ["dr"] = "doctor",
        ["sec"] = "secretary", ["secty"] = "secretary", ["recept"] = "receptionist", ["attd"] = "attendant", ["attn"] = "attendant", ["hse"] = "health safety environment",
        ["ehs"] = "health safety environment", ["ohs"] = "occupational health safety", ["wash"] = "water sanitation hygiene", ["gbv"] = "gender based violence", ["seo"] = "search engine optimization",
        ["crm"] = "customer relationship management", ["erp"] = "enterprise resource planning", ["bi"] = "business intelligence", ["sdr"] = "sales development representative",
        ["bdr"] = "business development representative", ["bdm"] = "business development manager", ["pmo"] = "project management office", ["comm"] = "communication", ["comms"] = "communication",
        ["transp"] = "transportation", ["trans"] = "transportation", ["constr"] = "construction", ["const"] = "construction", ["prod"] = "production", ["equip"] = "equipment", ["equipt"] = "equipment",
        ["govt"] = "government", ["gov"] = "government", ["univ"] = "university", ["elem"] = "elementary", ["sci"] = "science", ["rsch"] = "research", ["spec"] = "specialist", ["spclst"] = "specialist",
        ["anal"] = "analyst", ["mach"] = "machine", ["pgmr"] = "programmer", ["instr"] = "instructor", ["insp"] = "inspector", ["inv"] = "inventory", ["whse"] = "warehouse", ["bldg"] = "building",
        ["cust"] = "customer", ["cdl"] = "commercial driver", ["otr"] = "over the road", ["lgv"] = "large goods vehicle", ["hgv"] = "heavy goods vehicle", ["aux"] = "auxiliary",
        ["mlt"] = "medical laboratory technician", ["bcba"] = "board certified behavior analyst", ["lmft"] = "licensed marriage family therapist", ["lcsw"] = "licensed clinical social worker",
        ["msw"] = "social worker", ["dds"] = "dentist", ["dvm"] = "veterinarian", ["ux/ui"] = "user experience", ["sre"] = "site reliability engineer", ["mts"] = "member technical staff",
        ["paediatrician"] = "pediatrician", ["gynaecologist"] = "gynecologist", ["haematologist"] = "hematologist", ["anaesthetist"] = "anesthetist",
        ["commi"] = "commis", ["waitress"] = "waiter", ["actress"] = "actor", ["hostess"] = "host", ["stewardess"] = "steward", ["seamstress"] = "sewer", ["headmistress"] = "headmaster",
    }.ToFrozenDictionary(w => w.Key, w => w.Value.Split(' '), StringComparer.Ordinal);

    // Words of their own unless written in capitals.
    private static readonly FrozenSet<string> OnlyInCapitals = FrozenSet.Create(StringComparer.Ordinal,
        "it", "wash", "er", "op", "pt", "ot", "super", "const", "trans", "prod", "comm", "med", "sec", "inv", "serv", "spec", "anal", "exec", "dir", "adm", "ob", "nc", "ai", "bi", "pr", "fb", "ta", "np", "ui", "gm", "ml");

    /// <summary>The words that it stands for; null where it is none.</summary>
    /// <param name="word">In the form in which words are compared.</param>
    /// <param name="written">As it was written.</param>
    public static string[]? Of(string word, ReadOnlySpan<char> written)
        => Full.TryGetValue(word, out var full) && (!OnlyInCapitals.Contains(word) || !written.ContainsAnyInRange('a', 'z') || written.Length < word.Length) ? full : null;
}
