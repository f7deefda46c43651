using Prospect.Careers.Catalogue;
using Prospect.Careers.Recommending.Weighing;

namespace Prospect.Careers.Recommending;

/// <summary>Looks for ways of up to three moves from what a person does now to work that pays more, each move to an occupation that people move to with what they know.</summary>
internal sealed class Moves(Scoring scoring, WorkIndex index)
{
    private const int MostMoves = 3, MostNext = 10, MostPaths = 3, MostAdded = 5, Beam = 40;
    private const double LeastReady = 0.12;
    private const decimal LeastRise = 1.05m;

    // Nobody is sent through work that pays much less on the way to what pays more.
    private const decimal DeepestDip = 0.9m;

    /// <summary>The best ways, those that pay most for what they ask first; none where it is not known what the person does, or what it leads to.</summary>
    public IReadOnlyList<CareerPath> From(IReadOnlyList<Scored> shown)
    {
        var from = scoring.Measures.Past.Kinds is [{ Value: > 0.1 } now, ..] ? now.Occupation : shown.Count > 0 ? shown[0].Occupation : -1;
        if (from < 0 || Known(from) is not { } start || index.Facts[start].Wage is not { } wage)
        {
            return [];
        }

        List<Way> all = [], front = [new([start], [], 1, Held())];
        for (var move = 0; move < MostMoves; move++)
        {
            front = [.. front.SelectMany(w => Next(w, wage.Median * DeepestDip)).OrderByDescending(w => w.Worth(wage.Median, index)).ThenBy(w => index.Occupations[w.At].Code, StringComparer.Ordinal).Take(Beam)];
            all.AddRange(front);
        }

        return [.. all.Where(w => index.Facts[w.At].Wage!.Median >= wage.Median * LeastRise && scoring.Wanted(w.At))
            .OrderByDescending(w => w.Worth(wage.Median, index)).ThenBy(w => w.Steps.Count).ThenBy(w => index.Occupations[w.At].Code, StringComparer.Ordinal)
            .DistinctBy(w => w.At).DistinctBy(w => w.Steps[^1].To.MinorGroup).Take(MostPaths).Select(w => new CareerPath(index.Occupations[start], [.. w.Steps]))];
    }

    // Of ESCO's occupations the catalogue knows no moves; the same work in O*NET has them.
    private int? Known(int occupation)
        => index.Facts[occupation].Related.Count > 0 ? occupation : index.Facts[occupation].Soc is { } soc && index.PlaceOf(soc) is >= 0 and var same && index.Facts[same].Related.Count > 0 ? same : null;

    private HashSet<int> Held() => [.. scoring.Person.Skills.Keys.Select(index.KeyOf).Where(k => k >= 0)];

    private IEnumerable<Way> Next(Way way, decimal least)
    {
        foreach (var code in index.Facts[way.At].Related.Take(MostNext))
        {
            if (index.PlaceOf(code) is not (>= 0 and var to) || way.Places.Contains(to) || index.Facts[to].Wage is not { } wage || wage.Median < least || !scoring.Wanted(to) || TooMuchSchool(to))
            {
                continue;
            }

            // Whoever worked in an occupation has come to know what it calls essential.
            HashSet<int> held = [.. way.Held, .. Essential(way.At)];
            double all = 0, ready = 0;
            List<(int Key, float Weight)> lacking = [];
            foreach (var (key, weight, isEssential) in index.AskedBy(to))
            {
                var counts = isEssential ? weight : weight * 0.5f;
                all += counts;
                ready += held.Contains(key) ? counts : 0;
                if (!held.Contains(key))
                {
                    lacking.Add((key, counts));
                }
            }

            var share = all <= 0 ? 0 : ready / all;
            if (share >= LeastReady)
            {
                var adds = lacking.OrderByDescending(l => l.Weight).ThenBy(l => l.Key).Take(MostAdded).Select(l => LabelOf(to, l.Key)).ToList();
                var before = index.Facts[way.At].Wage?.Median ?? wage.Median;
                yield return new([.. way.Places, to], [.. way.Steps, new(index.Occupations[to], adds, Math.Round((decimal)share, 2), wage.Median - before)], way.Ready * share, held);
            }
        }
    }

    // One step of schooling beyond what the person has can be taken on the way; more is another way.
    private bool TooMuchSchool(int to)
        => index.Facts[to].Education is { } typical && typical > EducationLevel.Secondary && typical - (scoring.Person.Education?.Level ?? EducationLevel.Secondary) > 1;

    private List<int> Essential(int occupation)
    {
        List<int> keys = [];
        foreach (var (key, _, isEssential) in index.AskedBy(occupation))
        {
            if (isEssential)
            {
                keys.Add(key);
            }
        }

        return keys;
    }

    private string LabelOf(int occupation, int key) => index.Occupations[occupation].Requirements.First(r => index.KeyOf(r.Skill.Id) == key).Skill.Label;

    private sealed record Way(IReadOnlyList<int> Places, IReadOnlyList<Move> Steps, double Ready, HashSet<int> Held)
    {
        public int At => Places[^1];

        // What the end pays more, weighed by how ready one is at every step.
        public double Worth(decimal from, WorkIndex index) => Math.Sqrt(Ready) * (double)(index.Facts[At].Wage!.Median / Math.Max(1, from));
    }
}
