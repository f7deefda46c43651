namespace Prospect.TitleTraining;

/// <summary>What job advertisements say of everything but the work, and how titles are dressed up.</summary>
internal static class Boilerplate
{
    private static readonly string[] Sentences =
    [
        "We are an equal opportunity employer and value diversity.", "The position is full time and based at our head office.", "Competitive salary and benefits as per company scale.",
        "About us: our organization has served its customers for more than twenty years.", "Interested applicants should send a resume and cover letter before the deadline.",
        "Only shortlisted candidates will be contacted.", "A bachelor degree or an equivalent combination of education and experience is required.", "At least three years of relevant experience.",
        "Excellent communication and interpersonal skills.", "Ability to work under pressure and meet deadlines.", "Good command of written and spoken English.", "Computer literacy is an asset.",
        "You report to the department head and work closely with the team.", "Performs other duties as assigned by the supervisor.", "Place of work: the main branch.", "Employment type: permanent with a probation period of sixty days.",
        "We offer health insurance, paid vacation and training.", "Female candidates are encouraged to apply.", "The successful candidate is a team player with attention to detail.",
        "Our mission is to help communities to grow and to build a better future.", "We are looking for a motivated person to join our growing company.", "Required number of employees: two.",
        "Honest, reliable and punctual.", "Physical demands: standing, walking and lifting up to twenty kilograms.", "Knowledge of relevant laws and regulations.", "Prepares regular reports for management.",
        "Ensures compliance with the policies and procedures of the organization.", "Salary is negotiable and attractive.", "Willing to travel to project sites.", "Terms of employment: contract of one year with possible extension.",
    ];

    private static readonly Func<string, string>[] Dress =
    [
        t => $"Senior {t}", t => $"Junior {t}", t => $"{t} II", t => $"{t} (Full Time)", t => $"Sr. {t}", t => $"{t} - Remote", t => $"{t} I", t => $"{t} (Re-advertised)", t => $"Lead {t}", t => $"{t}s",
        t => t.ToUpperInvariant(), t => $"{t} (m/f/d)", t => $"Experienced {t}", t => $"{t} - Head Office", t => $"{t} needed", t => $"{t}, North Region",
    ];

    public static string Title(string title, Random random, double share) => random.NextDouble() < share ? Dress[random.Next(Dress.Length)](title) : title;

    /// <summary>A description in which the sentences on the work stand among the others.</summary>
    public static string Text(string about, IReadOnlyList<string> work, Random random)
    {
        var some = work.OrderBy(_ => random.Next()).Take(random.Next(3, 12)).ToList();
        if (random.NextDouble() < 0.6) { some.Insert(0, about); }
        var noise = Sentences.OrderBy(_ => random.Next()).Take(random.Next(3, 14)).ToList();
        var lead = random.Next(noise.Count);
        return string.Join(' ', [.. noise.Take(lead), .. some, .. noise.Skip(lead)]);
    }
}
