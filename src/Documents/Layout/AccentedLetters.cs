using System.Collections.Frozen;

namespace Prospect.Documents.Layout;

/// <summary>Letters with accents as one sign each. The framework composes none where it runs without the data of cultures, as this program does.</summary>
internal static class AccentedLetters
{
    private static readonly FrozenDictionary<char, (string Bare, string Whole)> Marks = new Dictionary<char, (string Bare, string Whole)>
    {
        ['\u0308'] = ("aehiotuwxyAEHIOUWXY", "äëḧïöẗüẅẍÿÄËḦÏÖÜẄẌŸ"),
        ['\u0301'] = ("acegiklmnoprsuwyzACEGIKLMNOPRSUWYZ", "áćéǵíḱĺḿńóṕŕśúẃýźÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹ"),
        ['\u0300'] = ("aeinouwyAEINOUWY", "àèìǹòùẁỳÀÈÌǸÒÙẀỲ"),
        ['\u0302'] = ("aceghijosuwyzACEGHIJOSUWYZ", "âĉêĝĥîĵôŝûŵŷẑÂĈÊĜĤÎĴÔŜÛŴŶẐ"),
        ['\u0303'] = ("aeinouvyAEINOUVY", "ãẽĩñõũṽỹÃẼĨÑÕŨṼỸ"),
        ['\u030C'] = ("acdeghijklnorstuzACDEGHIKLNORSTUZ", "ǎčďěǧȟǐǰǩľňǒřšťǔžǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽ"),
        ['\u030A'] = ("auwyAU", "åůẘẙÅŮ"),
        ['\u0304'] = ("aegiouyAEGIOUY", "āēḡīōūȳĀĒḠĪŌŪȲ"),
        ['\u0306'] = ("aegiouAEGIOU", "ăĕğĭŏŭĂĔĞĬŎŬ"),
        ['\u0307'] = ("abcdefghmnoprstwxyzABCDEFGHIMNOPRSTWXYZ", "ȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏżȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻ"),
        ['\u030B'] = ("ouOU", "őűŐŰ"),
        ['\u0327'] = ("cdeghklnrstCDEGHKLNRST", "çḑȩģḩķļņŗşţÇḐȨĢḨĶĻŅŖŞŢ"),
        ['\u0328'] = ("aeiouAEIOU", "ąęįǫųĄĘĮǪŲ"),
    }.ToFrozenDictionary();

    /// <summary>The letter with the combining mark over or under it; null where no sign is both.</summary>
    public static char? Of(char letter, char mark)
        => Marks.TryGetValue(mark, out var pair) && pair.Bare.IndexOf(letter switch { 'ı' => 'i', 'ȷ' => 'j', _ => letter }, StringComparison.Ordinal) is >= 0 and var at ? pair.Whole[at] : null;
}
