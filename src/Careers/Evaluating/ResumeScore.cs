using System.Text.Json;
using System.Text.RegularExpressions;

namespace Prospect.Careers.Evaluating;

/// <summary>Compares résumés that were read with the facts they hold, field by field: how many values were found, missed, and made up.</summary>
/// <remarks>
/// Both are of the form of <c>career read --json</c>; a skill may be its label alone. Values are the same but for case, white space, kinds of
/// quotes and dashes, a full stop or stroke at the end, and the scheme of an address. F1 counts each value once: 2 × right / (2 × right + missed + made up).
/// </remarks>
public sealed partial class ResumeScore
{
    /// <summary>Floors for all fields together, and for those that must not fail.</summary>
    public const double Floor = 0.95, ExactFloor = 0.98;

    private static readonly string[] ExactFields = ["name", "email", "job.employer", "job.start", "job.end"];
    private readonly SortedDictionary<string, (int Right, int Missed, int Extra)> fields = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];

    /// <summary>Those that must not fail.</summary>
    public static IReadOnlyList<string> Exact => ExactFields;

    /// <summary>What a résumé that was refused counts as.</summary>
    public static JsonElement Nothing { get; } = JsonDocument.Parse("""{"contact":{"links":[]},"experience":[],"education":[],"skills":[],"languages":[],"certifications":[]}""").RootElement;

    /// <summary>Each value that was missed or made up, with the document's name.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>How many documents were compared.</summary>
    public int Documents { get; private set; }

    /// <summary>Of all fields together.</summary>
    public double Overall => Of(fields.Values.Aggregate((Right: 0, Missed: 0, Extra: 0), (a, b) => (a.Right + b.Right, a.Missed + b.Missed, a.Extra + b.Extra)));

    /// <summary>Of one field; 1 where no document has it.</summary>
    public double F1(string field) => Of(fields.GetValueOrDefault(field));

    /// <summary>A row for all fields together and for each field.</summary>
    /// <param name="of">On which documents: "résumés".</param>
    public IEnumerable<EvaluationRow> Rows(string of)
        => fields.Select(f => new EvaluationRow($"{of}, {f.Key}", "F1", Of(f.Value), f.Value.Right + f.Value.Missed) { Floor = ExactFields.Contains(f.Key, StringComparer.Ordinal) ? ExactFloor : null })
            .Prepend(new EvaluationRow($"{of}, all fields", "F1", Overall, fields.Values.Sum(f => f.Right + f.Missed)) { Floor = Floor });

    /// <summary>Counts one document.</summary>
    public void Add(string name, JsonElement read, JsonElement facts)
    {
        Documents++;
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
            faults.AddRange(missed.Select(m => $"{name}: {field} missed «{m}»").Concat(extra.Select(e => $"{name}: {field} made up «{e}»")));
        }
    }

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
