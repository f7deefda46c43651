using Prospect.App.Shell.Paper;
using Prospect.App.Uploads;
using Prospect.Careers.Recommending;
using Prospect.Careers.Resumes;
using Prospect.Documents;

namespace Prospect.App.Careers;

/// <summary>What was read from a person's documents, and what it leads to.</summary>
/// <param name="Documents">As they were sent.</param>
/// <param name="Resumes">One of each document.</param>
/// <param name="Recommendations">Of all of them together.</param>
public sealed record CareerAnswer(IReadOnlyList<ReadDocument> Documents, IReadOnlyList<Resume> Resumes, Recommendations Recommendations)
{
    internal Places Places() => new([.. Documents.Select(d => d.Name)], [.. Recommendations.Items.SelectMany(OfRecommendation), .. Resumes.SelectMany(OfResume)]);

    private static IEnumerable<Evidence> OfRecommendation(Recommendation recommendation) => recommendation.Reasons.SelectMany(r => r.Evidence);

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
