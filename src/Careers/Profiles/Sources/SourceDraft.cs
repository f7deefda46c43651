using Prospect.Careers.Catalogue;
using Prospect.Careers.Resumes;
using Prospect.Careers.Skills;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>Gathers the facts of a file for programs while it is drawn, and makes the same of them that reading a document does.</summary>
internal sealed class SourceDraft(int document, DateOnly today, OccupationCatalogue catalogue)
{
    /// <summary>More entries of a kind than anybody has are left out.</summary>
    public const int Most = 500;

    private readonly SortedDictionary<string, Evidence> evidence = new(StringComparer.Ordinal);
    private readonly List<(string Text, Evidence Place, bool IsList)> texts = [];
    private readonly List<(string Label, PartialDate? LastUsed, Evidence Place)> skills = [];
    private readonly List<string> links = [], warnings = [];
    private string? name, email, phone, location, summary;

    public DataPaper Paper { get; } = new(document);
    public List<Job> Jobs { get; } = [];
    public List<Degree> Degrees { get; } = [];
    public List<Certification> Certifications { get; } = [];
    public List<SpokenLanguage> Languages { get; } = [];

    /// <summary>True where anything was found that says something about a person's working life.</summary>
    public bool SaysSomething => name is not null || Jobs.Count + Degrees.Count + skills.Count + Certifications.Count + Languages.Count > 0;

    public void Name(string? text) => name ??= Field("name", "Name", text);
    public void Email(string? text) => email ??= Field("email", "Email", text);
    public void Phone(string? text) => phone ??= Field("phone", "Phone", text);
    public void Location(string? text) => location ??= Field("location", "Location", text);
    public void Warn(string sentence) => warnings.Add(sentence);

    public void Summary(string? text)
    {
        summary ??= Field("summary", "Summary", text);
        Mention(summary, evidence.GetValueOrDefault("summary"));
    }

    public void Link(string? address)
    {
        if (!string.IsNullOrWhiteSpace(address) && links.Count < Most && !links.Contains(address.Trim(), StringComparer.OrdinalIgnoreCase) && Paper.Value("Link", address) is { } place)
        {
            evidence[links.Count == 0 ? "links" : $"links[{links.Count}]"] = place;
            links.Add(address.Trim());
        }
    }

    public void Skill(string? label, string heading = "Skill", PartialDate? lastUsed = null)
    {
        if (Short(label) is { } text && skills.Count < Most && Paper.Value(heading, text) is { } place)
        {
            skills.Add((text, lastUsed, place));
            Mention(text, place, isList: true);
        }
    }

    public void Job(string? title, string? employer, string? place, string? start, string? end, IReadOnlyList<string> highlights)
    {
        if (Jobs.Count >= Most || (Short(title) ?? Short(employer)) is null)
        {
            return;
        }

        Paper.Heading("Position");
        var fields = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
        var (what, who, where) = (Kept(fields, "title", "Title", Short(title)), Kept(fields, "employer", "Employer", Short(employer)), Kept(fields, "location", "Location", Short(place)));
        var (from, to) = (Date(fields, "start", "Start", start), Date(fields, "end", "End", end));
        List<string> points = [];
        foreach (var point in highlights.Where(h => !string.IsNullOrWhiteSpace(h)).Take(Most))
        {
            if (Kept(fields, points.Count == 0 ? "highlights" : $"highlights[{points.Count}]", "Done", point) is { } text)
            {
                Mention(text, fields[points.Count == 0 ? "highlights" : $"highlights[{points.Count}]"]);
                points.Add(text);
            }
        }

        Mention(what, fields.GetValueOrDefault("title"));
        var current = from is not null && to is null && (string.IsNullOrWhiteSpace(end) || WrittenDate.IsNow(end));
        Jobs.Add(new(what, who, where, from, to, current, points, JobKind.Of(what, points, catalogue), fields));
    }

    public void Degree(string? institution, string? degree, string? field, string? start, string? end)
    {
        if (Degrees.Count >= Most || (Short(institution) ?? Short(degree)) is null)
        {
            return;
        }

        Paper.Heading("Education");
        var fields = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
        var (where, what, area) = (Kept(fields, "institution", "Institution", Short(institution)), Kept(fields, "degree", "Degree", Short(degree)), Kept(fields, "field", "Field", Short(field)));
        var (from, to) = (Date(fields, "start", "Start", start), Date(fields, "end", "End", end));
        var known = what is null ? null : DegreeNames.In(what);
        // "Bachelor of Science in Biology" and "Bachelor's degree, Biology" name their field themselves.
        Degrees.Add(new(where, what, what is null ? null : DegreeNames.LevelOf(known?.Value ?? what), area, from, to, fields));
    }

    public void Certificate(string? title, string? issuer, string? date)
    {
        if (Certifications.Count < Most && Short(title) is { } text)
        {
            Paper.Heading("Certificate");
            var fields = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
            Certifications.Add(new(Kept(fields, "name", "Name", text)!, Kept(fields, "issuer", "Issuer", Short(issuer)), Date(fields, "date", "Date", date), fields));
            Mention(text, fields.GetValueOrDefault("name"), isList: true);
        }
    }

    public void Language(string? language, string? level)
    {
        if (Languages.Count < Most && Short(language) is { } text)
        {
            Paper.Heading("Language");
            var fields = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
            Languages.Add(new(Kept(fields, "language", "Language", text)!, Kept(fields, "level", "Level", Short(level)), fields));
        }
    }

    /// <summary>Whether the catalogue has a skill of this name.</summary>
    public bool Knows(string label) => SkillFinder.Of(catalogue).FindLabel(label) is not null;

    public Resume Done()
    {
        var use = new SkillUse(Jobs, catalogue, today);
        var finder = SkillFinder.Of(catalogue);
        List<NamedSkill> named = [];
        foreach (var (label, lastUsed, place) in skills.DistinctBy(s => s.Label, StringComparer.OrdinalIgnoreCase))
        {
            var id = finder.FindLabel(label)?.Id;
            var (months, last) = use.Of(label, id);
            named.Add(new(id, label, months, last is { } l && (lastUsed is null || l > lastUsed) ? l : lastUsed, [place]));
        }

        List<SkillMention> mentions = [];
        foreach (var (text, place, isList) in texts)
        {
            mentions.AddRange(finder.Find(text, isList).Where(f => !mentions.Exists(m => m.Skill.Id == f.Skill.Id)).DistinctBy(f => f.Skill.Id).Select(f => new SkillMention(f.Skill, place)));
        }

        return new(name, new(email, phone, location, links), summary, Jobs, Degrees, named, Certifications, Languages, WorkedMonths.Count(Jobs, today), warnings, evidence) { Mentions = mentions };
    }

    private void Mention(string? text, Evidence? place, bool isList = false)
    {
        if (text is not null && place is not null && texts.Count < 10 * Most)
        {
            texts.Add((text.Length > 20_000 ? text[..20_000] : text, place, isList));
        }
    }

    private string? Field(string field, string label, string? text) => Kept(evidence, field, label, field == "summary" ? text?.Trim() : Short(text));

    private string? Kept(SortedDictionary<string, Evidence> fields, string field, string label, string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || Paper.Value(label, text) is not { } place)
        {
            return null;
        }

        fields[field] = place;
        return text.Trim();
    }

    private PartialDate? Date(SortedDictionary<string, Evidence> fields, string field, string label, string? text)
    {
        var date = WrittenDate.Of(text);
        if (date is not null)
        {
            Kept(fields, field, label, text);
        }

        return date;
    }

    // A label is a line; what is longer than any label is a text that went astray.
    private static string? Short(string? text)
        => string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var line && line.Length > 300 ? line[..300].TrimEnd() : line;
}
