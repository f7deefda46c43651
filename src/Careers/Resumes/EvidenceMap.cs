using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Gathers the evidence of a thing with several fields.</summary>
internal sealed class EvidenceMap(Source source)
{
    private readonly Dictionary<string, Evidence> fields = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Evidence> Fields => fields;

    public void Add(string field, Passage? passage) => Add(field, passage?.Evidence(source));

    public void Add(string? field, Evidence? evidence)
    {
        if (field is not null && evidence is not null)
        {
            fields[field] = evidence;
        }
    }

    /// <summary>Several values of a field: <c>links</c>, <c>links[1]</c>, <c>links[2]</c>, ….</summary>
    public void AddAll(string field, IEnumerable<Passage> passages)
    {
        var number = 0;
        foreach (var passage in passages)
        {
            Add(number == 0 ? field : $"{field}[{number}]", passage);
            number++;
        }
    }
}
