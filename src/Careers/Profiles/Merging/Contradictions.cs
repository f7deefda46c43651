using Prospect.Careers.Resumes;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Merging;

/// <summary>Finds what sources tell differently of the same fact. That one says less than another is no contradiction.</summary>
internal sealed class Contradictions(SameName names)
{
    public IEnumerable<Contradiction> Of(ProfileFact<Job> fact)
    {
        yield return Text(fact, "title", j => j.Title, j => j.Evidence, (a, b) => names.OfTitle(a, b) >= 1);
        yield return Text(fact, "location", j => j.Location, j => j.Evidence, names.Agree);
        yield return Dates(fact, "start", j => j.Start, j => j.Evidence);
        yield return Text(fact, "end", j => j.Current ? "current" : j.End?.ToString(), j => j.Evidence.ContainsKey("end") ? j.Evidence : new Dictionary<string, Evidence>(j.Evidence.Where(e => e.Key == "start").Select(e => KeyValuePair.Create("end", e.Value))), SameEnd);
    }

    public IEnumerable<Contradiction> Of(ProfileFact<Degree> fact)
    {
        yield return Text(fact, "level", d => d.Level?.ToString().ToLowerInvariant(), d => d.Evidence.TryGetValue("degree", out var place) ? new Dictionary<string, Evidence> { ["level"] = place } : d.Evidence, (a, b) => a == b);
        yield return Text(fact, "field", d => d.Field, d => d.Evidence, names.Agree);
        yield return Dates(fact, "start", d => d.Start, d => d.Evidence);
        yield return Dates(fact, "end", d => d.End, d => d.Evidence);
    }

    public static IEnumerable<Contradiction> OfDate(ProfileFact<Certification> fact)
    {
        yield return Dates(fact, "date", c => c.Date, c => c.Evidence);
    }

    public IEnumerable<Contradiction> Of(ProfileFact<SpokenLanguage> fact)
    {
        yield return Text(fact, "level", l => l.Level, l => l.Evidence, names.Agree);
    }

    public Contradiction Of(ProfileFact<string> fact) => Told(fact, fact.Mark.Kind.ToString().ToLowerInvariant(), f => (f.Value, f.Place), fact.Mark.Kind switch
    {
        FactKind.Email => (a, b) => a.Equals(b, StringComparison.OrdinalIgnoreCase),
        FactKind.Phone => (a, b) => Figures(a).EndsWith(Figures(b), StringComparison.Ordinal) || Figures(b).EndsWith(Figures(a), StringComparison.Ordinal),
        // A summary is told anew in each source; that is no contradiction.
        FactKind.Summary => (_, _) => true,
        _ => names.Agree,
    });

    private static bool SameEnd(string a, string b)
        => a == b || (PartialDate.TryParse(a, out var first) && PartialDate.TryParse(b, out var second) && SameFact.Compatible(first, second));

    private static Contradiction Dates<T>(ProfileFact<T> fact, string field, Func<T, PartialDate?> value, Func<T, IReadOnlyDictionary<string, Evidence>> places) where T : notnull
        => Text(fact, field, t => value(t)?.ToString(), places, SameEnd);

    private static Contradiction Text<T>(ProfileFact<T> fact, string field, Func<T, string?> value, Func<T, IReadOnlyDictionary<string, Evidence>> places, Func<string, string, bool> agree) where T : notnull
        => Told(fact, field, f => (value(f.Value), places(f.Value).GetValueOrDefault(field)), agree);

    // Values that agree are told together, under the first of them. One group means no contradiction, and is left out by the caller.
    private static Contradiction Told<T>(ProfileFact<T> fact, string field, Func<Attested<T>, (string? Text, Evidence? Place)> value, Func<string, string, bool> agree) where T : notnull
    {
        List<(string Text, List<int> Documents, List<Evidence> Places)> groups = [];
        foreach (var from in fact.From)
        {
            if (value(from) is not ({ } text, var place))
            {
                continue;
            }

            var at = groups.FindIndex(g => agree(g.Text, text));
            if (at < 0)
            {
                groups.Add((text, [], []));
                at = groups.Count - 1;
            }

            groups[at].Documents.Add(from.Document);
            groups[at].Places.AddRange(place is null ? [] : [place]);
        }

        return new(fact.Mark, field, [.. groups.Select(g => new ToldValue(g.Text, [.. g.Documents.Order()], g.Places))]);
    }

    private static string Figures(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));
}
