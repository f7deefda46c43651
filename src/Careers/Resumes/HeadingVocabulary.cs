using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Prospect.Careers.Resumes;

/// <summary>The words of headings in résumés and the kinds of section they announce.</summary>
internal static partial class HeadingVocabulary
{
    private static readonly Dictionary<SectionKind, string> Phrases = new()
    {
        [SectionKind.Contact] = "contact|contact details|contact information|contact me|personal details|personal information|personal data|details|get in touch|reach me|find me|kontakt|coordonnées|info|bio data|persönliche daten|where to find me",
        [SectionKind.Summary] = "objective|career objective|professional objective|job objective|employment objective|goal|goals|summary|professional summary|executive summary|career summary|summary of qualifications|qualifications summary|profile|professional profile|personal profile|executive profile|career profile|about|about me|personal statement|snapshot|at a glance|overview|career overview|introduction|who i am|in brief|in short|bio|biography|profil|statement|professional overview|pitch|highlights of qualifications|profile summary|career highlights summary|hello|kurzprofil|über mich",
        [SectionKind.Experience] = "experience|work experience|professional experience|employment|employment history|work history|work|career|career history|career record|professional background|career background|work background|experience record|relevant experience|relevant work experience|related experience|other experience|additional experience|previous experience|prior experience|earlier experience|earlier career|recent experience|selected experience|professional history|positions|positions held|appointments|academic appointments|roles|jobs|job history|employment record|employment experience|internships|internship experience|internship|teaching experience|research experience|clinical experience|industry experience|management experience|leadership experience|nursing experience|retail experience|technical experience|business experience|military experience|military service|consulting experience|where i have worked|where ive worked|where i have been|where ive been|work record|service record|military career|civilian experience|what i have done|what ive done|berufserfahrung|beruflicher werdegang|werdegang|expérience professionnelle|expériences professionnelles|experiencia laboral|experiencia profesional|experiencia|werkervaring|esperienza professionale|experience and achievements|professional experience and achievements|career progression|career path|track record|career to date|professional appointments|previous employment|current employment|current position|present position|work and experience|experience highlights|professional journey|paid work|practice|practical experience|professional career|engagements|assignments",
        [SectionKind.Education] = "education|educational background|academic background|academic history|education history|academic qualifications|educational qualifications|academics|school|schools|schooling|study|studies|degrees|degree|qualifications|education and training|education training|training and education|academic record|academic credentials|education and qualifications|qualifications and education|education and credentials|university|college|where i studied|where i learned|where i learnt|studies and training|ausbildung|bildung|bildungsweg|studium|formation|formación|educación|formación académica|opleiding|opleidingen|istruzione|academic training|scholastic record|learning|what i studied|schule|education and development",
        [SectionKind.Skills] = "skills|key skills|core skills|technical skills|professional skills|skill set|skillset|skills summary|core competencies|competencies|competences|key competencies|areas of expertise|expertise|technical expertise|technical proficiencies|proficiencies|technologies|tools|tools and technologies|technology|technical summary|software|software skills|computer skills|it skills|strengths|key strengths|core strengths|abilities|capabilities|core capabilities|skills and abilities|skills and software|skills and tools|skills and expertise|skills and competencies|soft skills|hard skills|transferable skills|relevant skills|other skills|additional skills|specialties|specialities|specialisms|areas of strength|toolbox|toolkit|tech stack|stack|know how|technical knowledge|knowledge|key qualifications|what i know|what im good at|what i can do|what i do|what i bring|things i am good at|good at|kenntnisse|fähigkeiten|fachkenntnisse|compétences|habilidades|aptitudes|competencias|vaardigheden|competenze|areas of competence|technical competencies|programming skills|clinical skills|laboratory skills|craft|equipment|machines|languages and technologies|software and craft|technical knowledge and skills|it and technical knowledge|programming languages|skills highlights|technical skills and tools|trade skills|kitchen skills|skills and qualifications|methods",
        [SectionKind.Certifications] = "certifications|certification|certificates|certificate|licenses|licences|license|licence|licensure|licenses and certifications|certifications and licenses|certifications and licences|further training|additional training|courses and training|training courses|licences and certifications|licensure and certifications|licenses and certificates|licences and certificates|professional certifications|credentials|professional credentials|professional qualifications|accreditations|professional development|training|trainings|training and certifications|certifications and training|courses and certifications|certificates and training|professional training|tickets|tickets and licences|tickets and licenses|permits|cards|cards and tickets|zertifikate|weiterbildung|certificaciones|courses and certificates|certificates and courses|registrations|registration|licensing|registration and licences|papers|badges|qualifications and tickets|licences and tickets",
        [SectionKind.Languages] = "languages|language|language skills|languages spoken|foreign languages|spoken languages|language proficiency|sprachen|sprachkenntnisse|langues|idiomas|talen|lingue|i speak|linguistic skills",
        [SectionKind.Volunteering] = "volunteering|volunteer|volunteer experience|volunteer work|voluntary work|community|community service|community involvement|volunteer and community|ehrenamt|voluntary experience|community work|civic activities|unpaid work",
        [SectionKind.References] = "references|referees|reference|testimonials|referenzen",
        [SectionKind.Other] = "driving licence|driving license|drivers license|driver licence|projects|personal projects|selected projects|key projects|side projects|academic projects|project experience|notable projects|portfolio|publications|selected publications|papers and talks|articles|conference papers|presentations|talks|awards|honors|honours|awards and honors|honors and awards|honours and awards|awards and honours|achievements|key achievements|selected achievements|accomplishments|key accomplishments|recognition|prizes|scholarships|grants|grants and funding|patents|interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities|extracurricular activities|extracurricular|extra curricular activities|leadership and activities|leadership|affiliations|professional affiliations|memberships|professional memberships|associations|professional associations|memberships and affiliations|coursework|relevant coursework|courses|selected clients|clients|some clients|key clients|outside work|away from work|other|other information|additional information|miscellaneous|also|declaration|availability|personal|signature|press|exhibitions|performances|memberships and service|service|professional service|committees|thesis|dissertation|research interests|research|invited talks|selected work|selected works|free time|freizeit|interessen|hobbys|media|events|boards|board service|security clearance|clearance|when i am not working|career highlights|sports|things i like|why me|repertoire|credits|teaching|competitions|notes|for fun",
    };

    private static readonly FrozenDictionary<string, SectionKind> ByKey = Phrases
        .SelectMany(p => p.Value.Split('|').Select(phrase => (Key: Key(phrase), p.Key)))
        .DistinctBy(p => p.Item1, StringComparer.Ordinal)
        .ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    // A heading of several words that no list foresees is known by the last of these in it.
    private static readonly (string Word, SectionKind Kind)[] Telling =
    [
        ("volunteer", SectionKind.Volunteering), ("community", SectionKind.Volunteering), ("project", SectionKind.Other), ("award", SectionKind.Other), ("publication", SectionKind.Other), ("interests", SectionKind.Other), ("memberships", SectionKind.Other), ("affiliations", SectionKind.Other),
        ("certif", SectionKind.Certifications), ("licen", SectionKind.Certifications), ("education", SectionKind.Education), ("language", SectionKind.Languages),
        ("skills", SectionKind.Skills), ("competenc", SectionKind.Skills), ("expertise", SectionKind.Skills), ("technologies", SectionKind.Skills), ("experience", SectionKind.Experience), ("employment", SectionKind.Experience),
        ("summary", SectionKind.Summary), ("profile", SectionKind.Summary), ("references", SectionKind.References), ("grants", SectionKind.Other), ("fellowships", SectionKind.Other), ("scholarships", SectionKind.Other), ("training", SectionKind.Education),
    ];

    /// <summary>The kind or two kinds that a heading announces; null where the words are not those of a heading.</summary>
    public static (SectionKind Kind, SectionKind? Also)? Of(string text)
    {
        if (Whole(text) is { } whole)
        {
            return (whole, null);
        }

        var parts = Parts(text);
        if (parts.Length == 2 && Whole(parts[0]) is { } first && Whole(parts[1]) is { } second)
        {
            return (first, first == second ? null : second);
        }

        return parts.Length > 2 && parts.Select(Whole).ToList() is var kinds && kinds.TrueForAll(k => k is not null) ? (kinds[0]!.Value, kinds[1]) : null;
    }

    /// <summary>A guess for a line that is set as a heading: by a word in it.</summary>
    public static SectionKind? Guess(string text)
    {
        var lower = text.ToLowerInvariant();
        foreach (var (word, kind) in Telling)
        {
            if (lower.Contains(word, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>True for a heading that some résumés also set within a section, over a part of it.</summary>
    public static bool IsWeak(string text) => Whole(text) is SectionKind.Other || Key(text) is "tools" or "technologies" or "training" or "strengths" or "software" or "equipment" or "overview" or "details" or "practice" or "knowledge" or "methods" or "assignments" or "internship" or "registration" or "license" or "licence" or "university" or "college" or "school" or "technology" or "statement" or "learning" or "work" or "stack" or "cards";

    private static SectionKind? Whole(string text) => ByKey.TryGetValue(Key(text), out var kind) && text.Length < 60 ? kind : null;

    private static string[] Parts(string text)
        => text.Replace(" and ", "&", StringComparison.OrdinalIgnoreCase).Replace(" und ", "&", StringComparison.OrdinalIgnoreCase)
            .Split(['&', '/', ',', '|', '+', '·', '•'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Only the letters count, so that "S K I L L S", "★ Skills:" and "skills" are one; "and" goes as "&" does.
    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var word in Continued().Replace(text, "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Equals("and", StringComparison.OrdinalIgnoreCase) || word.Equals("my", StringComparison.OrdinalIgnoreCase) || word.Equals("the", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var letter in word)
            {
                if (char.IsLetter(letter))
                {
                    key.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
                }
            }
        }

        return key.ToString();
    }

    // On the next page: "Experience, continued".
    [GeneratedRegex(@"[\s,(–—-]*\b(?:continued|cont(?:['’]d|\.|inued)?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Continued();
}
