using System.Collections.Frozen;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Resumes;

/// <summary>Words by which one knows a job title: what people are called by their work, and their ranks.</summary>
internal static class TitleNouns
{
    private static readonly FrozenSet<string> People = Set("""
        accountant actor actuary administrator advisor adviser advocate agent aide analyst anchor animator apprentice arborist architect archivist artist assembler
        assistant associate attendant attorney auditor author baker banker barber barista barkeeper bartender bookkeeper bookseller bricklayer broker builder busser
        butcher buyer captain caregiver caretaker caretaker carpenter carer cashier caterer chairman chairperson chair chaplain chef chemist cleaner clerk clinician coach
        collector commander commis cuisinier comptroller concierge conductor conservator consultant contractor controller cook coordinator copywriter counsel counsellor counselor
        courier curator custodian dancer dealer dean dentist deputy designer detailer developer dietitian director dispatcher doctor drafter draftsman driver economist
        editor educator electrician engineer estimator evaluator examiner executive facilitator farmer fellow firefighter fitter florist foreman forester founder cofounder
        fundraiser gardener geologist governess grader groundskeeper guard guide hairdresser handler head helper host hostess housekeeper hygienist illustrator inspector
        installer instructor intern internship interpreter interviewer investigator janitor journalist journeyman judge keeper laborer labourer landscaper lawyer lead leader lecturer
        librarian lieutenant lifeguard linguist lobbyist locksmith logistician machinist maid maintainer maker manager marketer mason masseur mechanic mediator mentor merchandiser
        merchandizer midwife millwright model moderator musician nanny negotiator nurse nutritionist officer operative operator optician optometrist orderly organizer owner packer painter paralegal
        paramedic partner pharmacist phlebotomist photographer physician physicist physiotherapist picker pilot planner plasterer plumber porter postdoc practitioner
        preparer president presenter principal printer processor producer professor programmer promoter proofreader provost psychologist publicist purchaser radiographer ranger realtor
        receptionist recruiter registrar rep reporter representative researcher resident restorer retoucher reviewer rigger roofer sailor salesman salesperson saleswoman scheduler scholar scientist secretary
        seller seamstress sergeant server setter shopkeeper singer sorter specialist staffer steward stewardess stocker student stylist subtitler superintendent supervisor surgeon surveyor
        sysadmin tailor teacher teller technician technologist telemarketer tester therapist tiler trader trainee trainer translator treasurer tutor typist underwriter usher valet vet
        veterinarian videographer volunteer waiter waitress warden warehouseman watchmaker weaver webmaster welder worker writer vp svp evp avp ceo cfo coo cto cio cmo cpo rn lpn cna
        swe sde qa hr crew hand paraprofessional expediter docent undertaker groom sommelier dishwasher barback runner loader nco corporal specialist airman marine seaman
        """);

    private static readonly FrozenSet<string> Ranks = Set("senior junior sr jr lead chief assistant associate deputy head principal trainee freelance interim acting part-time vice general");

    /// <summary>How much a phrase is like a job title, from 0 to 1.</summary>
    public static double Score(string phrase)
    {
        var words = Tokens.Forms(phrase);
        if (words.Length is 0 or > 12)
        {
            return 0;
        }

        // The head of a title ends it, or stands before "of", "for", a comma or a bracket.
        var core = Tokens.Forms(Core(phrase));
        var headed = core.Length > 0 && People.Contains(core[^1]);
        var named = words.Any(People.Contains);
        return headed ? 1 : named ? 0.7 : words.Any(Ranks.Contains) ? 0.3 : 0;
    }

    private static string Core(string phrase)
    {
        var end = phrase.Length;
        foreach (var stop in (ReadOnlySpan<string>)[",", " of ", " for ", "(", " - ", " – ", " — ", "/", " in ", " to ", " I", ":"])
        {
            var at = phrase.IndexOf(stop, StringComparison.Ordinal);
            end = at > 0 && at < end ? at : end;
        }

        return phrase[..end];
    }

    private static FrozenSet<string> Set(string words)
        => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => WordForm.Of(w)).ToFrozenSet(StringComparer.Ordinal);
}
