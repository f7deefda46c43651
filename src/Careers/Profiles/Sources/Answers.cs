using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>What a person answered to this program's questions.</summary>
/// <param name="Liking">By a question's id, how much the person would like to do it: 1 (not at all) to 5 (very much).</param>
/// <param name="Preferences">What the work should be like.</param>
public sealed record Answers(IReadOnlyDictionary<string, int> Liking, Preferences Preferences)
{
    /// <summary>No answers.</summary>
    public static Answers None { get; } = new(new Dictionary<string, int>(), new());

    /// <summary>The mean liking of each theme on the scale of occupations, 1 to 7; null while a theme has no answer.</summary>
    public InterestProfile? Interests
    {
        get
        {
            var means = Enum.GetValues<Theme>().Select(theme => InterestQuestions.All.Where(q => q.Theme == theme && Liking.ContainsKey(q.Id)).Select(q => Liking[q.Id]).ToList())
                .Select(of => of.Count == 0 ? (decimal?)null : Math.Round(1 + ((of.Sum() / (decimal)of.Count) - 1) * 1.5m, 2)).ToList();
            return means.Contains(null) ? null : new(means[0]!.Value, means[1]!.Value, means[2]!.Value, means[3]!.Value, means[4]!.Value, means[5]!.Value);
        }
    }
}

/// <summary>What a person wishes of their work.</summary>
public sealed record Preferences
{
    /// <summary>Where, in the person's words; wages are national, so it filters nothing and is kept for the person alone.</summary>
    public string? Place { get; init; }

    /// <summary>True where the work should be such that it can mostly be done at home.</summary>
    public bool Remote { get; init; }

    /// <summary>The least median wage, US dollars a year.</summary>
    public decimal? LeastWage { get; init; }

    /// <summary>The education that the person has or would take up at most.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>Codes of occupations, or of groups of them such as <c>29</c> or <c>29-11</c>, that are not wanted.</summary>
    public IReadOnlyList<string> LeaveOut { get; init; } = [];

    /// <summary>Codes of occupations that the person keeps an eye on.</summary>
    public IReadOnlyList<string> Saved { get; init; } = [];

    /// <summary>True where nothing is wished.</summary>
    public bool AreNone => Place is null && !Remote && LeastWage is null && Education is null && LeaveOut.Count == 0 && Saved.Count == 0;
}

/// <summary>Holland's themes of interest (J. L. Holland, Making Vocational Choices, 1997).</summary>
public enum Theme
{
    Realistic,
    Investigative,
    Artistic,
    Social,
    Enterprising,
    Conventional,
}

/// <summary>An activity that a person says they would like or not.</summary>
/// <param name="Id">Stable: the theme's letter and a number.</param>
/// <param name="Theme">What it stands for.</param>
/// <param name="Text">The activity.</param>
public sealed record InterestQuestion(string Id, Theme Theme, string Text);

/// <summary>This program's own questions, four to a theme.</summary>
public static class InterestQuestions
{
    private static readonly (Theme Theme, string[] Texts)[] ByTheme =
    [
        (Theme.Realistic, ["Repair a bicycle, a lamp or an engine", "Build a shelf or lay a floor", "Drive a lorry, a tractor or a crane", "Work outdoors with plants or animals"]),
        (Theme.Investigative, ["Find out why a measurement is off", "Read how a disease spreads in the body", "Look for a pattern in figures", "Plan an experiment and write up what came of it"]),
        (Theme.Artistic, ["Draw, paint or take photographs", "Write a story or a song", "Choose type and colours for a poster", "Act, sing or play before people"]),
        (Theme.Social, ["Explain something until somebody understands it", "Look after somebody who is ill", "Listen to somebody who has a hard time", "Lead a group of children through a day"]),
        (Theme.Enterprising, ["Win a customer for a new product", "Run a shop or a team of your own", "Bargain over the terms of a contract", "Speak for a plan before people who decide"]),
        (Theme.Conventional, ["Keep accounts that come out to the cent", "Put records in order so that anything is found", "Check forms against the rules", "Plan a calendar of appointments and deliveries"]),
    ];

    /// <summary>Themes in turn, so that no theme's questions stand together.</summary>
    public static IReadOnlyList<InterestQuestion> All { get; } = [.. Enumerable.Range(0, 4).SelectMany(n => ByTheme.Select(t => new InterestQuestion($"{char.ToLowerInvariant(t.Theme.ToString()[0])}{n + 1}", t.Theme, t.Texts[n])))];
}
