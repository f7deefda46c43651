using System.Collections.Frozen;

namespace Prospect.Careers.Wording;

/// <summary>Turns British spelling into American, for words as <see cref="WordForm"/> leaves them.</summary>
internal static class AmericanSpelling
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["programme"] = "program", ["centre"] = "center", ["theatre"] = "theater", ["licence"] = "license", ["defence"] = "defense",
        ["offence"] = "offense", ["practise"] = "practice", ["catalogue"] = "catalog", ["dialogue"] = "dialog", ["cheque"] = "check",
        ["grey"] = "gray", ["tyre"] = "tire", ["aluminium"] = "aluminum", ["fibre"] = "fiber", ["litre"] = "liter", ["metre"] = "meter",
        ["paediatric"] = "pediatric", ["anaesthesia"] = "anesthesia", ["orthopaedic"] = "orthopedic", ["gynaecology"] = "gynecology",
        ["manoeuvre"] = "maneuver", ["enrol"] = "enroll", ["fulfil"] = "fulfill", ["skilful"] = "skillful", ["enquiry"] = "inquiry",
        ["artefact"] = "artifact", ["jewellery"] = "jewelry", ["plough"] = "plow", ["analyse"] = "analyze", ["catalyse"] = "catalyze",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] OurStems = ["labour", "colour", "behaviour", "harbour", "neighbour", "favour", "honour", "flavour", "humour", "endeavour", "rigour", "vapour"];

    public static string Of(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        if (Words.TryGetValue(word, out var american))
        {
            return american;
        }

        foreach (var stem in OurStems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return string.Concat(stem.AsSpan(0, stem.Length - 2), "r", word.AsSpan(stem.Length));
            }
        }

        return WithZ(WithOneL(word));
    }

    // organisation, organise, organised, organising; words such as "advise" or "precise" are changed alike on both sides.
    private static string WithZ(string word)
    {
        if (word.Length < 7)
        {
            return word;
        }

        foreach (var ending in (ReadOnlySpan<string>)["isation", "ising", "ised", "iser", "ise"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), "iz", ending.AsSpan(2));
            }
        }

        return word;
    }

    // modelling, labelled, traveller
    private static string WithOneL(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["elling", "elled", "eller"])
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), "el", ending.AsSpan(3));
            }
        }

        return word;
    }
}
