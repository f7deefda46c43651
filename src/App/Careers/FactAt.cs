using System.Globalization;
using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Documents;

namespace Prospect.App.Careers;

/// <summary>A fact of a profile as a page names it: <c>job-0</c>, the kind and its place in the list.</summary>
/// <param name="Name">As the page names it.</param>
/// <param name="Mark">What it is known by.</param>
/// <param name="Value">What holds.</param>
/// <param name="Corrected">By field, what was read where the person put it right.</param>
/// <param name="Evidence">Where it was read, by field.</param>
public sealed record FactAt(string Name, FactMark Mark, object Value, IReadOnlyDictionary<string, string?> Corrected, IReadOnlyDictionary<string, Evidence> Evidence)
{
    private static IReadOnlyDictionary<string, Evidence> None { get; } = new Dictionary<string, Evidence>();

    /// <summary>What was read in a field.</summary>
    internal string? Read(ProfileField field) => Corrected.TryGetValue(field.Name, out var read) ? read : field.Of(Value);

    internal static FactAt? Find(Profile profile, string? name)
    {
        if (name?.Split('-') is not [var word, var number] || !Enum.TryParse<FactKind>(word, true, out var kind) || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            return null;
        }

        return kind switch
        {
            FactKind.Job => Of(profile.Jobs, at, name, j => j.Evidence),
            FactKind.Degree => Of(profile.Degrees, at, name, d => d.Evidence),
            FactKind.Skill => Of(profile.Skills, at, name, s => s.Evidence.Count > 0 ? new Dictionary<string, Evidence> { ["label"] = s.Evidence[0] } : None),
            FactKind.Certification => Of(profile.Certifications, at, name, c => c.Evidence),
            FactKind.Language => Of(profile.Languages, at, name, l => l.Evidence),
            _ => Of([.. profile.Details.Where(d => d.Mark.Kind == kind)], at, name, _ => None) is { } detail ? detail
                : kind < FactKind.Link && at == 0 ? new FactAt(name, new(kind, null, null, null, 0), "", new Dictionary<string, string?>(), None) : null,
        };
    }

    private static FactAt? Of<T>(IReadOnlyList<ProfileFact<T>> facts, int at, string name, Func<T, IReadOnlyDictionary<string, Evidence>> places) where T : notnull
        => at < facts.Count ? new(name, facts[at].Mark, facts[at].Value, facts[at].Corrected, places(facts[at].Value)) : null;
}
