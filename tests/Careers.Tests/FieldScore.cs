using System.Text.Json;
using System.Text.RegularExpressions;

namespace Prospect.Careers.Tests;

/// <summary>Compares a résumé that was read with the facts it holds, field by field: how many values were found, missed, and made up.</summary>
internal sealed partial class FieldScore
{
    private readonly SortedDictionary<string, (int Right, int Missed, int Extra)> fields = new(StringComparer.Ordinal);

    /// <summary>What a refused résumé counts as.</summary>
    public static readonly JsonElement Nothing = JsonDocument.Parse("""{"contact":{"links":[]},"experience":[],"education":[],"skills":[],"languages":[],"certifications":[]}""").RootElement;

    public List<string> Errors { get; } = [];

    public IReadOnlyDictionary<string, (int Right, int Missed, int Extra)> Fields => fields;

    public double F1(string field) => Of(fields.GetValueOrDefault(field));
    public double Overall => Of(fields.Values.Aggregate((Right: 0, Missed: 0, Extra: 0), (a, b) => (a.Right + b.Right, a.Missed + b.Missed, a.Extra + b.Extra)));

    public void Add(string name, JsonElement read, JsonElement facts)
    {
        var found = Values(read).ToLookup(v => v.Field, v => v.Value, StringComparer.Ordinal);
        var wanted = Values(facts).ToLookup(v => v.Field, v => v.Value, StringComparer.Ordinal);
        foreach (var field in found.Select(g => g.Key).Union(wanted.Select(g => g.Key), StringComparer.Ordinal))
        {
            List<string> extra = [.. found[field]];
            List<string> missed = [];
            var right = 0;
            foreach (var value in wanted[field])
            {
                var at = extra.FindIndex(e => Plain(e) == Plain(value));
                if (at < 0)
                {
                    missed.Add(value);
                }
                else
                {
                    extra.RemoveAt(at);
                    right++;
                }
            }

            var sum = fields.GetValueOrDefault(field);
            fields[field] = (sum.Right + right, sum.Missed + missed.Count, sum.Extra + extra.Count);
            Errors.AddRange(missed.Select(m => $"{name}: {field} missed «{m}»").Concat(extra.Select(e => $"{name}: {field} extra «{e}»")));
        }
    }

    public string Table()
        => string.Join('\n', fields.Select(f => $"{f.Key,-18} {Of(f.Value),6:0.000}  right {f.Value.Right,4}  missed {f.Value.Missed,3}  extra {f.Value.Extra,3}").Append($"{"overall",-18} {Overall,6:0.000}"));

    private static double Of((int Right, int Missed, int Extra) c)
        => c.Right + c.Missed + c.Extra == 0 ? 1 : 2.0 * c.Right / ((2.0 * c.Right) + c.Missed + c.Extra);

    private static IEnumerable<(string Field, string Value)> Values(JsonElement resume)
    {
        IEnumerable<(string, string)> One(string field, JsonElement thing, string property)
            => thing.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True ? [(field, value.ToString())] : [];

        var contact = resume.GetProperty("contact");
        return One("name", resume, "name").Concat(One("email", contact, "email")).Concat(One("phone", contact, "phone")).Concat(One("location", contact, "location"))
            .Concat(contact.GetProperty("links").EnumerateArray().Select(l => ("links", l.ToString())))
            .Concat(One("summary", resume, "summary"))
            .Concat(resume.GetProperty("experience").EnumerateArray().SelectMany(j => One("job.title", j, "title").Concat(One("job.employer", j, "employer")).Concat(One("job.location", j, "location"))
                .Concat(One("job.start", j, "start")).Concat(One("job.end", j, "end")).Concat(One("job.current", j, "current"))
                .Concat(j.GetProperty("highlights").EnumerateArray().Select(h => ("job.highlights", h.ToString())))))
            .Concat(resume.GetProperty("education").EnumerateArray().SelectMany(e => One("edu.institution", e, "institution").Concat(One("edu.degree", e, "degree")).Concat(One("edu.level", e, "level"))
                .Concat(One("edu.field", e, "field")).Concat(One("edu.start", e, "start")).Concat(One("edu.end", e, "end"))))
            .Concat(resume.GetProperty("skills").EnumerateArray().Select(s => ("skills", s.ValueKind == JsonValueKind.String ? s.ToString() : s.GetProperty("label").ToString())))
            .Concat(resume.GetProperty("languages").EnumerateArray().SelectMany(l => One("lang.language", l, "language").Concat(One("lang.level", l, "level"))))
            .Concat(resume.GetProperty("certifications").EnumerateArray().SelectMany(c => One("cert.name", c, "name").Concat(One("cert.issuer", c, "issuer")).Concat(One("cert.date", c, "date"))))
            .Concat(One("total", resume, "totalExperienceMonths"));
    }

    private static string Plain(string text)
        => Space().Replace(Scheme().Replace(text.ToLowerInvariant().Replace('’', '\'').Replace('–', '-').Replace('—', '-').Replace('“', '"').Replace('”', '"'), ""), " ").Trim(' ', '.', '/');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^(?:https?://)?(?:www\.)?")]
    private static partial Regex Scheme();
}
