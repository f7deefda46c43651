using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Prospect.Careers.Resumes;

/// <summary>Knows the names of places: states, provinces, countries, and large cities.</summary>
internal static partial class Places
{
    private static readonly FrozenSet<string> Regions = Set("""
        Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts
        |Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
        |South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|District of Columbia|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba
        |Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|England|Scotland|Wales|Northern Ireland|Ireland|United Kingdom|Great Britain|United States|United States of America|Canada|Mexico|Brazil|Argentina
        |Chile|Colombia|Peru|Venezuela|Ecuador|Cuba|Jamaica|Germany|Deutschland|France|Spain|España|Portugal|Italy|Italia|Switzerland|Schweiz|Austria|Österreich|Belgium|Netherlands|the Netherlands|The Netherlands
        |Nederland|Luxembourg|Denmark|Sweden|Norway|Finland|Iceland|Poland|Czech Republic|Czechia|Slovakia|Hungary|Romania|Bulgaria|Greece|Turkey|Türkiye|Croatia|Slovenia|Serbia|Ukraine|Estonia|Latvia|Lithuania|Russia
        |Israel|Egypt|Morocco|Tunisia|Algeria|Nigeria|Ghana|Kenya|Ethiopia|South Africa|Uganda|Tanzania|Rwanda|Senegal|India|Pakistan|Bangladesh|Sri Lanka|Nepal|China|Hong Kong|Taiwan|Japan|South Korea|Korea
        |Singapore|Malaysia|Indonesia|Philippines|the Philippines|Thailand|Vietnam|Australia|New Zealand|New South Wales|Victoria|Queensland|United Arab Emirates|Saudi Arabia|Qatar|Kuwait|Jordan|Lebanon|Iran|Iraq|Malta|Cyprus
        |Bavaria|Bayern|Hesse|Catalonia|Andalusia|Maharashtra|Karnataka|Tamil Nadu|Kerala|Punjab|Kent|Surrey|Essex|Devon|Cornwall|Yorkshire|Lancashire|Cheshire|Norfolk|Suffolk|Somerset|Dorset|Hampshire|Cumbria
        """);

    private static readonly FrozenSet<string> Abbreviations = Set("""
        AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR
        |ON|QC|BC|AB|MB|SK|NS|NB|NL|UK|U.K.|USA|U.S.A.|US|U.S.|UAE|NSW|QLD|VIC|D.C.|GB|DE|FR|Calif.|Mass.|Pa.|Ill.|Tex.|Fla.|Wash.|Ore.|Mich.|Minn.|Conn.|Colo.|Ariz.|N.Y.|N.J.|N.C.|S.C.
        """);

    private static readonly FrozenSet<string> Cities = Set("""
        Albuquerque|Amsterdam|Anchorage|Ann Arbor|Antwerp|Athens|Atlanta|Auckland|Austin|Baltimore|Bangalore|Bengaluru|Bangkok|Barcelona|Basel|Baton Rouge|Beijing|Belfast|Berlin|Bern|Birmingham|Boise|Bologna|Bonn|Bordeaux
        |Boston|Boulder|Bremen|Brighton|Brisbane|Bristol|Brooklyn|Bronx|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Cairo|Calgary|Cambridge|Cape Town|Cardiff|Charleston|Charlotte|Chennai|Chicago|Cincinnati|Cleveland
        |Cologne|Köln|Colorado Springs|Columbus|Copenhagen|Cork|Coventry|Dallas|Delhi|Denver|Derby|Des Moines|Detroit|Dortmund|Dresden|Dubai|Dublin|Dundee|Durham|Düsseldorf|Edinburgh|Edmonton|Eindhoven|El Paso|Essen|Eugene|Exeter|Florence
        |Fort Worth|Frankfurt|Fresno|Geneva|Genoa|Ghent|Glasgow|Gothenburg|Graz|Groningen|Halifax|Hamburg|Hanover|Hannover|Hartford|Helsinki|Houston|Hyderabad|Indianapolis|Istanbul|Jacksonville|Jakarta|Jerusalem|Johannesburg|Kansas City
        |Karachi|Kolkata|Krakow|Kraków|Kuala Lumpur|Kyiv|Lagos|Lahore|Las Vegas|Lausanne|Leeds|Leicester|Leiden|Leipzig|Lexington|Lille|Lima|Lisbon|Liverpool|London|Los Angeles|Louisville|Lyon|Madison|Madrid|Málaga|Manchester|Manhattan
        |Manila|Marseille|Melbourne|Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Montreal|Montréal|Moscow|Mumbai|Munich|München|Nairobi|Naples|Nashville|New Delhi|New Haven|New Orleans|New York City|Newark|Newcastle|Nottingham|Nuremberg
        |Oakland|Oklahoma City|Omaha|Orlando|Osaka|Oslo|Ottawa|Oxford|Palo Alto|Paris|Perth|Philadelphia|Phoenix|Pittsburgh|Plymouth|Portland|Porto|Prague|Providence|Pune|Raleigh|Reading|Reno|Richmond|Riga|Rio de Janeiro|Rochester|Rome|Rotterdam|Sacramento
        |Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|Santa Fe|São Paulo|Savannah|Seattle|Seoul|Seville|Shanghai|Sheffield|Shenzhen|Sofia|Southampton|Spokane|St. Louis|Stockholm|Strasbourg|Stuttgart|Sydney|Tacoma|Taipei|Tallinn|Tampa|Tel Aviv
        |The Hague|Tokyo|Toronto|Toulouse|Tucson|Tulsa|Turin|Utrecht|Valencia|Vancouver|Venice|Vienna|Wien|Vilnius|Warsaw|Washington DC|Wellington|Winnipeg|Wrocław|York|Zagreb|Zurich|Zürich|New York|Washington, DC|Greater London
        """);

    private static readonly FrozenSet<string> WorkPlaces = Set("Remote|remote|Hybrid|hybrid|On-site|Onsite|Worldwide|Nationwide|Home office|Work from home");

    public static bool IsRegion(string part) => Regions.Contains(Bare(part)) || Abbreviations.Contains(Bare(part));
    public static bool IsCity(string part) => Cities.Contains(Bare(part));
    public static bool IsWorkPlace(string part) => WorkPlaces.Contains(part) || (part.StartsWith("Remote", StringComparison.OrdinalIgnoreCase) && part.Length < 24);

    // "Salt Lake City", "Jersey City"; a council of that name has one word more.
    private static bool IsTown(string part) => IsCity(part) || part.EndsWith(" City", StringComparison.Ordinal);

    /// <summary>True where the whole text names a place: "Boise, Idaho", "London", "Utrecht, the Netherlands", "Remote".</summary>
    public static bool IsPlace(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= 4 && (IsWorkPlace(text) || (parts.Length == 1 ? IsCity(text) || (IsRegion(text) && text.Length > 3) || CityAndState().IsMatch(text)
            : parts.All(LooksLikeName) && parts.SkipLast(1).All(p => IsTown(p) || (OrganisationWords.Score(p) < 0.8 && TitleNouns.Score(p) < 0.7))
                && (parts.Length == 2 ? IsRegion(parts[1]) || IsCity(parts[0]) || IsWorkPlace(parts[1]) : IsRegion(parts[^1]) && (IsRegion(parts[^2]) || IsCity(parts[0])))));
    }

    /// <summary>True for one to four words that begin with capitals, as the name of a town does.</summary>
    public static bool LooksLikeName(string part)
        => Name().IsMatch(Bare(part)) || IsRegion(part) || IsCity(part);

    // Without postal codes.
    private static string Bare(string part) => PostalCode().Replace(part, "").Trim();

    private static FrozenSet<string> Set(string names)
        => names.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\s*\b(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4} ?[A-Z]{2})$|^\d{4,5}\s+")]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"^(?:[\p{Lu}][\p{L}'’.-]+)(?: (?:[\p{Lu}][\p{L}'’.-]+|de|del|la|le|of|the|upon|am|an|der|den|on|do|da|sur|under)){0,4}$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]+){0,2} (?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|DC)(?: \d{5})?$")]
    private static partial Regex CityAndState();
}
