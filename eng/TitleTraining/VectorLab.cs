using Prospect.Careers.Catalogue;

namespace Prospect.TitleTraining;

internal static class VectorLab
{
    public static (string[] Texts, float[][] Vectors) Teacher(params (string Texts, string Vectors)[] files)
    {
        List<string> texts = []; List<float[]> vs = [];
        foreach (var f in files)
        {
            var t = File.ReadAllLines(f.Texts);
            using var r = new BinaryReader(File.OpenRead(f.Vectors));
            foreach (var x in t) { var b = r.ReadBytes(384 * 4); if (b.Length < 384 * 4) break; var v = new float[384]; Buffer.BlockCopy(b, 0, v, 0, b.Length); texts.Add(x); vs.Add(v); }
        }
        return ([.. texts], [.. vs]);
    }

    public static void Run(OccupationCatalogue onet, OccupationCatalogue esco, Func<string, bool> unseen, List<(string, string?, HashSet<string>)> dev, List<(string Title, string? Text, HashSet<string> Gold)> ads, HashSet<string> adTexts)
    {
        var sw = System.Diagnostics.Stopwatch.StartNew();
        var files = new List<(string, string)> { ("/tmp/titles/texts.txt", "/tmp/titles/minilm.bin") };
        if (File.Exists("/tmp/titles/minilm2.bin")) files.Add(("/tmp/titles/texts2.txt", "/tmp/titles/minilm2.bin"));
        var (texts, vs) = Teacher([.. files]);
        var keep = Enumerable.Range(0, texts.Length).Where(i => !adTexts.Contains(texts[i].Trim()) && Lab.Bucket(texts[i]) >= 30).ToArray();
        texts = [.. keep.Select(i => texts[i])]; vs = [.. keep.Select(i => vs[i])];
        var pca = new PrincipalDirections([.. vs.Where((_, i) => i % 3 == 0)], VectorTraining.Size);
        var targets = vs.Select(pca.Of).ToArray();
        Console.WriteLine($"pca {sw.Elapsed}");
        var t = new VectorTraining(texts);
        var enc = texts.Select(t.Encode).ToArray();
        Report("pca teacher", null);
        for (var e = 0; e < 6; e++) { Console.WriteLine($"distil {e} {t.Distil(enc, targets, 0.05f):F4} {sw.Elapsed}"); }
        Report("distilled", t);
        // contrast
        (int, int[], float)[][] Titles(OccupationCatalogue c, out int[] occ)
        {
            var list = c.Occupations.SelectMany((o, i) => o.Titles.Where(x => !unseen(x)).Append(o.Label).Select(x => (x, i: i)).Concat(o.Tasks.Select(x => (x, i: i))).Append((x: o.About, i: i))).ToList();
            occ = [.. list.Select(l => l.i)];
            return [.. list.Select(l => t.Encode(l.x))];
        }
        var ot = Titles(onet, out var oo); var et = Titles(esco, out var eo);
        float[][] Proxies((int, int[], float)[][] x, int[] occ, int n)
        {
            var p = Enumerable.Range(0, n).Select(_ => new float[VectorTraining.Size]).ToArray();
            for (var i = 0; i < x.Length; i++) Floats.Add(p[occ[i]], t.Vector(x[i]), 1);
            foreach (var r in p) Floats.Normalise(r);
            return p;
        }
        var op = Proxies(ot, oo, onet.Occupations.Count); var ep = Proxies(et, eo, esco.Occupations.Count);
        t.ForgetPace();
        for (var e = 0; e < 3; e++)
        {
            var rate = 0.05f;
            Console.WriteLine($"contrast {e} {t.Contrast(ot, oo, op, 16, rate, 0.05f):F3} {t.Contrast(et, eo, ep, 16, rate, 0.05f):F3} distil {t.Distil(enc, targets, 0.02f):F4} {sw.Elapsed}");
            Report($"contrast {e}", t, op, ep);
        }

        Directory.CreateDirectory("data/models");
        File.WriteAllBytes("data/models/title-words.bin", t.ToBytes());

        void Report(string name, VectorTraining? t, float[][]? op = null, float[][]? ep = null)
        {
            Dictionary<string, float[]>? teach = null;
            if (t is null) { teach = []; for (var i = 0; i < texts.Length; i++) teach[texts[i].Trim()] = targets[i]; }
            float[] V(string s) => t is null ? teach!.GetValueOrDefault(s.Trim()) ?? new float[VectorTraining.Size] : t.Vector(t.Encode(s));
            Console.WriteLine($"  {name}: onet dev {Score(onet, [.. dev.Take(1500)], V, unseen, op)}; ads {(t is null ? "" : Score(esco, ads, V, _ => false, ep))}");
        }
    }

    private static string Score(OccupationCatalogue c, List<(string Title, string? Text, HashSet<string> Gold)> cases, Func<string, float[]> vector, Func<string, bool> unseen, float[][]? proxies)
    {
        List<(int Occ, float[] V)> entries = [];
        var centre = c.Occupations.Select(_ => new float[VectorTraining.Size]).ToArray();
        for (var i = 0; i < c.Occupations.Count; i++)
        {
            foreach (var x in c.Occupations[i].Titles.Where(x => !unseen(x)).Append(c.Occupations[i].Label)) { var v = vector(x); entries.Add((i, v)); Floats.Add(centre[i], v, 1); }
            Floats.Normalise(centre[i]);
        }
        var about = c.Occupations.Select(o => vector(o.About)).ToArray();
        var ways = new int[5];
        foreach (var (title, text, gold) in cases)
        {
            var q = vector(title);
            var cen = centre.Select(x => Floats.Dot(x, q)).ToArray();
            var nn = new float[cen.Length];
            foreach (var (o, v) in entries) nn[o] = Math.Max(nn[o], Floats.Dot(v, q));
            var d = text is null ? null : vector(text[..Math.Min(1500, text.Length)]);
            var ds = d is null ? cen : [.. about.Select((a, i) => Floats.Dot(a, d) + Floats.Dot(centre[i], d))];
            var pr = proxies?.Select(x => Floats.Dot(x, q)).ToArray() ?? cen;
            void Count(int k, Func<int, float> s) { var best = Enumerable.Range(0, cen.Length).MaxBy(s); if (gold.Contains(c.Occupations[best].Code)) ways[k]++; }
            Count(0, i => cen[i]); Count(1, i => nn[i]); Count(2, i => cen[i] + nn[i]); Count(3, i => ds[i]); Count(4, i => pr[i]);
        }
        return string.Join(" ", ways.Zip(["centre", "nearest", "both", "text", "proxy"]).Select(w => $"{w.Second} {w.First / (double)cases.Count:F4}"));
    }
}
