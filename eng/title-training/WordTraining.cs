using Prospect.Careers.Catalogue;
using Prospect.Careers.Titles;

namespace Prospect.TitleTraining;

/// <summary>From the teacher's vectors to vectors of words, and on to vectors in which titles of one occupation lie together.</summary>
internal static class WordTraining
{
    private const int Distilling = 6, Contrasting = 3;
    private const float Scale = 16, Pace = 0.05f, KeepingPace = 0.02f;

    public static byte[] Train((string[] Texts, float[][] Vectors) teacher, OccupationCatalogue onet, OccupationCatalogue esco, Split split)
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
        var sets = new[] { onet, esco }.Select(c => Examples(c, training, split)).ToArray();
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

    private static ((int, int[], float)[][] Examples, int[] Occupations, float[][] Centres) Examples(OccupationCatalogue catalogue, VectorTraining training, Split split)
    {
        var list = catalogue.Occupations.SelectMany((o, i) => o.Titles.Where(split.IsSeen).Append(o.Label).Concat(o.Tasks).Append(o.About).Select(t => (Text: t, Occupation: i))).ToList();
        var examples = list.Select(l => training.Encode(l.Text)).ToArray();
        var centres = catalogue.Occupations.Select(_ => new float[WordVectors.Size]).ToArray();
        for (var i = 0; i < examples.Length; i++) { Floats.Add(centres[list[i].Occupation], training.Vector(examples[i]), 1); }
        foreach (var centre in centres) { Floats.Normalise(centre); }
        return (examples, [.. list.Select(l => l.Occupation)], centres);
    }
}
