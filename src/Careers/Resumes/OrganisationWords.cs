using System.Collections.Frozen;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Resumes;

/// <summary>Words by which one knows the name of an organisation.</summary>
internal static class OrganisationWords
{
    private static readonly FrozenSet<string> Words = Set("""
        inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh ag sa sas sarl bv nv ab oy spa srl pty kg kgaa se group holding holdings partners associates
        bros brothers sons & university college school academy institute institution hospital clinic clinics center centre bank insurance trust foundation council ministry department
        agency authority association society church museum library laboratory laboratories labs lab studio studios theatre theater hotel hotels inn resort restaurant restaurants cafe café coffee
        bistro bakery grill kitchen diner pub bar stores store shop shops market markets supermarket groceries grocery outfitters pharmacy pharmacies healthcare health medical dental
        care hospice practice systems solutions technologies technology software services service logistics freight transport transportation airlines airways railways motors automotive
        industries industrial manufacturing works mills foods farm farms dairy brewery energy power electric utilities oil gas mining steel construction builders contractors properties realty estates
        capital ventures financial finance credit union consulting consultancy advisors media press publishing magazine news times radio television pictures entertainment games
        digital data networks telecom wireless analytics security county city district state federal government army navy force guard police cooperative collective charity nonprofit ngo
        payments retail wholesale boutique salon spa gym fitness club international global worldwide enterprises industries nursery daycare preschool elementary
        """);

    private static readonly FrozenSet<string> Suffixes = Set("inc incorporated corp corporation co llc llp lp ltd limited plc gmbh ag sa sas bv nv ab pty kg se pc pllc lllp");

    /// <summary>How much a phrase is like the name of an organisation, from 0 to 1.</summary>
    public static double Score(string phrase)
    {
        var words = Tokens.Forms(phrase);
        if (words.Length is 0 or > 10)
        {
            return 0;
        }

        var capitalised = phrase.Split(' ').Where(w => w.Length > 3 && char.IsLetter(w[0])).ToList();
        var lower = capitalised.Count(w => char.IsLower(w[0]));
        if (SelfEmployed.IsNamed(phrase) || Suffixes.Contains(words[^1]))
        {
            return 1;
        }

        var known = words.Any(Words.Contains) ? 0.8 : 0.2;
        return lower > 0 && lower * 2 >= capitalised.Count ? 0 : known;
    }

    /// <summary>True for what stands after a comma in a company's name: "Inc.", "LLC".</summary>
    public static bool IsSuffix(string phrase) => Tokens.Forms(phrase.Replace(".", "", StringComparison.Ordinal)) is { Length: 1 } words && Suffixes.Contains(words[0]);

    private static FrozenSet<string> Set(string words)
        => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => WordForm.Of(w)).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>What stands where the employer would, of someone who has none.</summary>
internal static class SelfEmployed
{
    public static bool IsNamed(string phrase)
        => Tokens.Forms(phrase) is ["self", "employed"] or ["self"] or ["freelance"] or ["selfemployed"] or ["independent"] or ["independent", "contractor"] or ["various", "client"] or ["various", "employer"];
}
