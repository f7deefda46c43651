using System.Text.RegularExpressions;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Resumes;

/// <summary>Knows degrees by their names and tells how far they go.</summary>
internal static partial class DegreeNames
{
    /// <summary>Where a text names a degree, without its field; null where it names none.</summary>
    public static Match? In(string text)
    {
        var match = Degree().Match(text);
        return match.Success ? match : null;
    }

    public static EducationLevel? LevelOf(string degree)
    {
        if (Doctorate().IsMatch(degree))
        {
            return EducationLevel.Doctorate;
        }

        return degree.StartsWith("PGCE", StringComparison.Ordinal) || degree.StartsWith("Postgraduate", StringComparison.Ordinal) || degree.StartsWith("Graduate", StringComparison.Ordinal) ? EducationLevel.Other
            : Master().IsMatch(degree) ? EducationLevel.Master
            : Associate().IsMatch(degree) ? EducationLevel.Associate
            : Bachelor().IsMatch(degree) ? EducationLevel.Bachelor
            : Secondary().IsMatch(degree) ? EducationLevel.Secondary
            : Vocational().IsMatch(degree) ? EducationLevel.Vocational
            : EducationLevel.Other;
    }

    public static bool IsInstitution(string text) => Institution().IsMatch(text);

    private const string DoctorateForm = @"(?:Ph\.?\s?D\.?|D\.?Phil\.?|Doctor(?:ate)?(?: of(?: \p{Lu}[\p{L}-]+(?: and \p{Lu}\p{L}+)?)?| degree)?|Ed\.?D\.?|M\.D\.|MD(?=\b)|J\.?D\.?(?=\b|,)|D\.?D\.?S\.?|D\.?V\.?M\.?|Pharm\.?D\.?|D\.?N\.?P\.?|Dr\.? rer\. \p{L}+\.?|Promotion|Doctorat)";
    private const string MasterForm = @"(?:Master(?:['’]?s)?(?: degree)?(?: of (?:Business Administration|Public Health|Public Administration|Fine Arts|Social Work|Library Science|Laws?|Science|Arts|Engineering|Education|Philosophy|Music|Research|Architecture|Nursing|Divinity|Theology|Design|Accounting|Accountancy|Finance|Public Policy|Information Systems?|Computer Science|\p{Lu}\p{L}+))?|M\.?Pharm\.?|M\.?Chem\.?|M\.?Phys\.?|M\.?Math\.?|M\.?B\.?A\.?|M\.?Sc\.?|M\.?S\.?(?![\p{L}])|M\.?A\.?(?![\p{L}])|M\.?Eng\.?|M\.?Ed\.?|M\.?Phil\.?|M\.?F\.?A\.?|M\.?P\.?H\.?|M\.?P\.?A\.?|M\.?S\.?W\.?|M\.?S\.?N\.?|LL\.?M\.?|M\.?Res\.?|M\.?Arch\.?|M\.?Mus\.?|M\.?L\.?I\.?S\.?|Magister|Mag\.|Maîtrise|Maestría|Máster|Laurea magistrale|Diplom(?:-\p{L}+)?(?=\s|,))";
    private const string BachelorForm = @"(?:Bachelor(?:['’]?s)?(?: degree)?(?: of (?:Business Administration|Fine Arts|Social Work|Applied Science|Laws?|Science|Arts|Engineering|Education|Music|Commerce|Technology|Architecture|Nursing|Design|\p{Lu}\p{L}+))?|B\.?Sc\.?|B\.?S\.?(?![\p{L}]|\s?\d)|B\.?A\.?(?![\p{L}])|B\.?Eng\.?|B\.?Ed\.?|B\.?F\.?A\.?|B\.?B\.?A\.?|B\.?S\.?N\.?|B\.?Tech\.?|B\.?Com\.?|B\.?Mus\.?|B\.?Arch\.?|LL\.?B\.?|B\.?A\.?Sc\.?|A\.?B\.?(?=,| in)|Licence|Licenciatura|Bacharelado|Grado(?: en)?(?=[\s,]|$)|Laurea(?: triennale)?|Honours degree)";
    private const string AssociateForm = @"(?:Associate(?:['’]?s)?(?: degree| Degree)?(?: (?:of|in) (?:Applied Science|Applied Arts|Science|Arts|Applied Business|Applied Technology|General Studies|Occupational Studies|Fine Arts|Specialized Business|Specialized Technology|Engineering|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?= in \p{Lu})))?|A\.?A\.?S\.?(?![\p{L}])|A\.?S\.?(?=\s(?:in|,)|,|$)|A\.?A\.?(?=\s(?:in|,)|,|$)|A\.?D\.?N\.?(?![\p{L}])|Foundation degree)";
    private const string SecondaryForm = @"(?:High[ -][Ss]chool(?: [Dd]iploma| Graduate| Equivalency| diploma)?|GED|G\.E\.D\.|\d* ?GCSEs?|\d* ?(?:GCE )?A[- ]?[Ll]evels?|Abitur|Matura|Baccalauréat|International Baccalaureate|IB Diploma|Leaving Certificate|Secondary School (?:Certificate|Diploma)|Mittlere Reife|Fachabitur|Highers|O[- ][Ll]evels?|Bachillerato|High school equivalency(?: diploma)?|HAVO|VWO)";
    private const string OtherForm = @"(?:PGCE|Postgraduate (?:Diploma|Certificate)(?: of \p{L}+)?|Graduate (?:Diploma|Certificate))";
    private const string VocationalForm = @"(?:NVQ(?: Level \d)?|SVQ(?: Level \d)?|BTEC(?: (?:Level \d )?(?:Extended |National |Higher National )?(?:Diploma|Certificate))?|HNC|HND|City (?:&|and) Guilds(?: Level \d)?|Apprenticeship|CAP(?=\b)|BEP|Brevet|Ausbildung(?: zum| zur)?|Gesellenbrief|Meisterbrief|Trade Certificate|Vocational (?:[Cc]ertificate|[Dd]iploma|[Tt]raining)|Technical (?:Certificate|Diploma)|Journeyman (?:Certificate|Program)|Certificate(?: [IV]{1,3})?(?: of (?:Completion|Higher Education|Proficiency|Achievement|Training|Apprenticeship))?|Diploma(?: of Higher Education)?|Diplôme|Advanced Diploma|Lehre|Red Seal|MBO(?: \d)?|HBO)";

    [GeneratedRegex(@"(?<![\p{L}])(?:(?:Executive|Joint|Dual|Double|Honours|Honors|Integrated|First-class|Part-time) )?(?:" + OtherForm + "|" + AssociateForm + "|" + DoctorateForm + "|" + MasterForm + "|" + BachelorForm + "|" + SecondaryForm + "|" + VocationalForm + @")(?: \((?:Hons?\.?|Honours|Honors)\)| \((?:(?:A|B|M|Ph)\.?[A-Z][A-Za-z.]{0,4})\)| Hons\.?)?(?![\p{L}])")]
    private static partial Regex Degree();

    [GeneratedRegex("^(?:Executive |Joint |Dual |Double )?" + DoctorateForm)]
    private static partial Regex Doctorate();

    [GeneratedRegex("^(?:Executive |Joint |Dual |Double |Integrated |Part-time )?" + MasterForm)]
    private static partial Regex Master();

    [GeneratedRegex("^(?:Joint |Dual |Double |Honours |Honors )?" + BachelorForm)]
    private static partial Regex Bachelor();

    [GeneratedRegex("^" + AssociateForm)]
    private static partial Regex Associate();

    [GeneratedRegex("^" + SecondaryForm, RegexOptions.IgnoreCase)]
    private static partial Regex Secondary();

    [GeneratedRegex("^" + VocationalForm + @"|\b(?:certificate|diploma|apprenticeship)$", RegexOptions.IgnoreCase)]
    private static partial Regex Vocational();

    [GeneratedRegex(@"(?<![\p{L}])(?:Universit\p{L}+|Universidade|College|Collège|Collegium|School|Schule|\p{L}*schule|Schola|Institut\p{L}*|Academ\p{L}+|Akademie|Polytechnic\p{L}*|École|Ecole|Hochschule|Hogeschool|Fachhochschule|Conservator\p{L}+|Seminary|Gymnasium|Lyc[ée]e|Lyceum|Instituto|Escuela|Facult\p{L}+|Colegio|\p{L}*gymnasium|Liceo|\p{L}*universität|Universiteit|Lycée|Bootcamp|Center|Centre|ROC|Training Centre|UC|MIT|ETH|TU|Kollegium|Learning|Universidad|Université|Sixth Form|Szko[łl]\p{L}*|Szkół|Technikum|Liceum|Uniwersytet|Politechnika|\p{L}*h[öø]gsk[oø]l\p{L}*|Scoil|Coláiste|Đại học|Trường)(?![\p{L}])")]
    private static partial Regex Institution();
}
