using Prospect.Careers.Titles;
using Prospect.Careers.Wording;

namespace Prospect.TitleTraining;

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
