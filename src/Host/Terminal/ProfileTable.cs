using Spectre.Console;
using Spectre.Console.Rendering;
using Profile = Prospect.Careers.Profiles.Profile;

namespace Prospect.Host.Terminal;

/// <summary>A profile for people.</summary>
internal static class ProfileTable
{
    public static IRenderable Of(Profile profile)
    {
        var resume = profile.AsResume();
        var parts = new List<IRenderable> { new Markup($"[bold]{Text.Safe(resume.Name ?? "A résumé without a name")}[/]\n") };
        string?[] contact = [resume.Contact.Email, resume.Contact.Phone, resume.Contact.Location, .. resume.Contact.Links];
        parts.Add(new Markup($"{Text.Safe(string.Join(" · ", contact.Where(c => c is not null)))}\n"));
        if (resume.Summary is { } summary)
        {
            parts.Add(new Markup($"\n[italic]{Text.Safe(summary)}[/]\n"));
        }

        if (resume.Experience.Count > 0)
        {
            parts.Add(Text.Heading($"Work, {Text.Years(resume.TotalExperienceMonths)}"));
            var table = Text.Grid("When", "What", "Where", "Kind of work", "Place");
            foreach (var job in resume.Experience)
            {
                table.AddRow(Text.Safe(Text.Span(job.Start, job.End, job.Current)), Text.Safe(job.Title),
                    Text.Safe(string.Join(", ", new[] { job.Employer, job.Location }.Where(t => t is not null))),
                    Text.Safe(job.Occupation?.Label), Text.Page(job.Evidence));
            }

            parts.Add(table);
        }

        if (resume.Education.Count > 0)
        {
            parts.Add(Text.Heading("Education"));
            var table = Text.Grid("When", "What", "Where", "Place");
            foreach (var degree in resume.Education)
            {
                var what = degree.Field is { } field && degree.Name?.Contains(field, StringComparison.OrdinalIgnoreCase) != true
                    ? string.Join(", ", new[] { degree.Name, field }.Where(t => t is not null)) : degree.Name;
                table.AddRow(Text.Safe(Text.Span(degree.Start, degree.End, current: false)), Text.Safe(what), Text.Safe(degree.Institution), Text.Page(degree.Evidence));
            }

            parts.Add(table);
        }

        AddList(parts, "Skills", resume.Skills.Select(s => s.Months is > 0 and var months ? $"{s.Label} ({Text.Years(months)})" : s.Label));
        AddList(parts, "Certificates", resume.Certifications.Select(c => string.Join(", ", new[] { c.Name, c.Issuer, c.Date?.ToString() }.Where(t => t is not null))));
        AddList(parts, "Languages", resume.Languages.Select(l => l.Level is null ? l.Language : $"{l.Language} ({l.Level})"));
        AddContradictions(parts, profile);
        if (profile.Corrections > 0)
        {
            parts.Add(new Markup($"\n[dim]{profile.Corrections} {(profile.Corrections == 1 ? "correction" : "corrections")} of yours hold.[/]\n"));
        }

        parts.AddRange(resume.Warnings.Select(w => new Markup($"\n[yellow]{Text.Safe(w)}[/]\n")));
        return Text.Rows(parts);
    }

    private static void AddList(List<IRenderable> parts, string heading, IEnumerable<string> items)
    {
        var list = items.ToList();
        if (list.Count > 0)
        {
            parts.Add(Text.Heading(heading));
            parts.Add(new Padder(new Markup(Text.Safe(string.Join(" · ", list))), new(1, 0)));
        }
    }

    private static void AddContradictions(List<IRenderable> parts, Profile profile)
    {
        if (profile.Contradictions.Count == 0)
        {
            return;
        }

        parts.Add(Text.Heading("Told differently"));
        var table = Text.Grid("Of", "What", "Values, the one in use first");
        foreach (var one in profile.Contradictions)
        {
            var values = one.Values.Select(v => $"{v.Text} ({string.Join(", ", v.Documents.Select(d => profile.Sources.First(s => s.Document == d).Name))})");
            table.AddRow(Text.Safe(string.Join(", ", new[] { one.Fact.What, one.Fact.Where }.Where(t => t is not null))), Text.Safe(one.Field), Text.Safe(string.Join(" · ", values)));
        }

        parts.Add(table);
    }
}
