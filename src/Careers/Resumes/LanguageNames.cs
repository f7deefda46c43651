using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Prospect.Careers.Resumes;

/// <summary>Knows the names of human languages, and the words for how well one speaks them.</summary>
internal static partial class LanguageNames
{
    private static readonly FrozenSet<string> Names = """
        afrikaans albanian amharic arabic armenian asl azerbaijani basque belarusian bengali bosnian breton bulgarian burmese cantonese catalan cebuano chinese croatian czech danish dari deutsch dutch
        english esperanto estonian farsi filipino finnish flemish french frisian galician georgian german greek gujarati haitian hausa hebrew hindi hmong hungarian icelandic igbo indonesian irish italian
        japanese kannada kazakh khmer kinyarwanda korean kurdish lao latin latvian lithuanian luxembourgish macedonian malay malayalam maltese mandarin maori marathi mongolian navajo nepali norwegian
        oromo pashto persian polish portuguese punjabi quechua romanian romansh russian samoan scottish sanskrit serbian sinhala slovak slovene slovenian somali spanish swahili swedish tagalog tamil telugu thai
        tibetan tigrinya turkish ukrainian urdu uzbek vietnamese welsh wolof xhosa yiddish yoruba zulu français español italiano português nederlands englisch französisch gaelic creole twi luganda bsl
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for the name of a language: "Spanish", "Brazilian Portuguese", "American Sign Language".</summary>
    public static bool Is(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 3 && ((Names.Contains(words[^1]) && (words.Length == 1 || Variety().IsMatch(words[0]))) || (Names.Contains(words[0]) && words.Length == 1)
            || (words is [_, "sign", "language"] or ["sign", "language"] or ["mandarin", "chinese"] or ["chinese", _] or ["haitian", "creole"]));
    }

    public static bool IsLevel(string text) => Level().IsMatch(text);

    [GeneratedRegex(@"^(?:brazilian|european|american|british|canadian|swiss|austrian|latin|mexican|mandarin|haitian|scottish|irish|ancient|modern|standard|simplified|traditional|egyptian|levantine|gulf|classical|old|middle|biblical|castilian)$")]
    private static partial Regex Variety();

    [GeneratedRegex(@"\b(?:native|fluent|fluently|proficien\w+|conversational|basic|basics|intermediate|advanced|elementary|beginner|bilingual|mother tongue|first language|second language|working|professional|limited|full|reading|written|spoken|good|very good|excellent|fair|some|near-native|business|upper|lower|read|speak|write|A1|A2|B1|B2|C1|C2|muttersprache|fließend|gut|langue maternelle|courant|school|everyday|learning|heritage|rusty|colloquial|passable|competent)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Level();
}
