using Prospect.Careers.Catalogue;
using Prospect.Careers.Titles;

namespace Prospect.TitleTraining;

/// <summary>From the teacher's vectors to vectors of words, and on to vectors in which titles of one occupation lie together.</summary>
internal static class WordTraining
{
    private const int Distilling = 6, Contrasting = 3;
    private const int SkillsTogether = 3;
    private const float Scale = 16, Pace = 0.05f, KeepingPace = 0.02f;

    public static byte[] Train((string[] Texts, float[][] Vectors) teacher, OccupationCatalogue together, Split split)
    {
        var (texts, vectors) = teacher;
        var directions = new PrincipalDirections([.. vectors.Where((_, i) => i % 3 == 0)], WordVectors.Size);
        var targets = vectors.Select(directions.Of).ToArray();
        var training = new VectorTraining(texts);
        var encoded = texts.Select(training.Encode).ToArray();
        for (var round = 0; round < Distilling; round++)
        {
            Console.WriteLine($"distilling, mean cosine to the teacher {training.Distil(encoded, targets, Pace):F4}");
        }

        training.ForgetPace();
        var sets = new[] { Classification.Onet, Classification.Esco }.Select(c => Examples(c, together, training, split)).ToArray();
        for (var round = 0; round < Contrasting; round++)
        {
            foreach (var (examples, occupations, centres) in sets)
            {
                Console.WriteLine($"contrasting, loss {training.Contrast(examples, occupations, centres, Scale, Pace):F3}");
            }

            Console.WriteLine($"keeping, mean cosine to the teacher {training.Distil(encoded, targets, KeepingPace):F4}");
        }

        return training.ToBytes();
    }

    // The texts of an occupation, and what the other classification says of the same work.
    private static ((int, int[], float)[][] Examples, int[] Occupations, float[][] Centres) Examples(Classification classification, OccupationCatalogue together, VectorTraining training, Split split)
    {
        var occupations = together.Occupations.Where(o => o.Classification == classification).ToList();
        var same = Alignments.Of(together).SelectMany(a => a.Value.Select(e => (Onet: a.Key, Esco: e))).ToLookup(p => classification == Classification.Onet ? p.Onet : p.Esco, p => together.FindOccupation(classification == Classification.Onet ? p.Esco : p.Onet)!, StringComparer.Ordinal);
        var own = occupations.SelectMany((o, i) => Texts(o).Select(t => (Text: t, Occupation: i))).ToList();
        var aligned = occupations.SelectMany((o, i) => same[o.Code].SelectMany(s => Texts(s).Concat(s.Tasks.Where(Split.IsSeenTask))).Select(t => (Text: t, Occupation: i)));
        var list = own.Concat(occupations.SelectMany((o, i) => o.Tasks.Where(Split.IsSeenTask).Concat(Phrases(o)).Select(t => (Text: t, Occupation: i)))).Concat(aligned).ToList();
        var examples = list.Select(l => training.Encode(l.Text)).ToArray();
        var centres = occupations.Select(_ => new float[WordVectors.Size]).ToArray();
        for (var i = 0; i < own.Count; i++) { Floats.Add(centres[list[i].Occupation], training.Vector(examples[i]), 1); }
        foreach (var centre in centres) { Floats.Normalise(centre); }
        return (examples, [.. list.Select(l => l.Occupation)], centres);

        IEnumerable<string> Texts(Occupation o) => o.Titles.Where(split.IsSeen).Concat(TitleWordings.Of(o).Where(w => split.IsSeen(w) && Split.IsSeenWording(w))).Append(o.Label).Append(o.About);
    }

    // Skills are asked for a few at a time, as an advertisement does.
    private static IEnumerable<string> Phrases(Occupation occupation)
        => occupation.Requirements.Where(r => r.Essential).Select(r => r.Skill.Label).Chunk(SkillsTogether).Select(c => string.Join(", ", c));
}
