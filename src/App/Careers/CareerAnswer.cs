using Prospect.App.Shell.Paper;
using Prospect.Careers.Profiles;
using Prospect.Careers.Recommending;
using Prospect.Careers.Resumes;
using Prospect.Documents;

namespace Prospect.App.Careers;

/// <summary>What was read about a person, and what it leads to.</summary>
/// <param name="Profile">Out of all that they sent.</param>
/// <param name="Recommendations">For it.</param>
/// <param name="Carried">The reading for the page to carry; null where it is longer than a page carries.</param>
public sealed record CareerAnswer(Profile Profile, Recommendations Recommendations, string? Carried)
{
    internal IReadOnlyList<PlacedDocument> Papers => [.. Profile.Sources.Select(s => s.Paper)];

    internal Places Places() => new([.. Profile.Sources.Select(s => s.Name)],
    [
        .. Recommendations.Items.SelectMany(i => i.Reasons.SelectMany(r => r.Evidence)),
        .. OfResume(Profile.AsResume()),
        .. Profile.Details.SelectMany(d => d.From.Select(f => f.Place)).OfType<Evidence>(),
        .. Profile.Jobs.SelectMany(j => j.From.SelectMany(f => f.Value.Evidence.Values)),
        .. Profile.Degrees.SelectMany(d => d.From.SelectMany(f => f.Value.Evidence.Values)),
        .. Profile.Skills.SelectMany(s => s.From.SelectMany(f => f.Value.Evidence)),
        .. Profile.Certifications.SelectMany(c => c.From.SelectMany(f => f.Value.Evidence.Values)),
        .. Profile.Languages.SelectMany(l => l.From.SelectMany(f => f.Value.Evidence.Values)),
    ]);

    private static IEnumerable<Evidence> OfResume(Resume resume) =>
    [
        .. resume.Evidence.Values,
        .. resume.Experience.SelectMany(j => j.Evidence.Values),
        .. resume.Education.SelectMany(d => d.Evidence.Values),
        .. resume.Skills.SelectMany(s => s.Evidence.Take(1)),
        .. resume.Mentions.Select(m => m.Evidence),
        .. resume.Certifications.SelectMany(c => c.Evidence.Values),
        .. resume.Languages.SelectMany(l => l.Evidence.Values),
    ];
}
