using System.Runtime.InteropServices;

namespace Prospect.Documents.Layout;

/// <summary>Gathers glyphs into rows that share a baseline.</summary>
internal static class GlyphRows
{
    private const double SameBaseline = 0.2; // of the letters' size
    private const int MostRaised = 8;        // letters; a longer row is a line of its own

    /// <summary>Glyphs that follow each other in the content on one baseline, in one size.</summary>
    private readonly record struct Run(int First, int End, double Baseline, double Size);

    public static List<Segment> Cut(List<Glyph> glyphs)
    {
        var segments = new List<Segment>();
        foreach (var row in Rows(LooseAccents.Joined(glyphs)))
        {
            RowCutter.Cut(row, segments);
        }

        return segments;
    }

    private static List<List<Glyph>> Rows(List<Glyph> glyphs)
    {
        // Producers write line after line, so it is runs that need sorting, not letters.
        var runs = Runs(CollectionsMarshal.AsSpan(glyphs));
        runs.Sort((a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.First.CompareTo(b.First));

        var rows = new List<List<Glyph>>();
        List<Glyph>? row = null;
        double baseline = 0, size = 0;
        foreach (var run in runs)
        {
            if (row is null || run.Baseline - baseline > SameBaseline * Math.Min(size, run.Size))
            {
                row = [];
                rows.Add(row);
                (baseline, size) = (run.Baseline, run.Size);
            }

            row.AddRange(CollectionsMarshal.AsSpan(glyphs)[run.First..run.End]);
        }

        AttachRaised(rows);
        return [.. rows.SelectMany(OverprintedText.Apart)];
    }

    private static List<Run> Runs(ReadOnlySpan<Glyph> glyphs)
    {
        var runs = new List<Run>();
        var first = 0;
        for (var i = 1; i <= glyphs.Length; i++)
        {
            if (i == glyphs.Length || glyphs[i].Baseline != glyphs[first].Baseline || glyphs[i].Style.Size != glyphs[first].Style.Size)
            {
                runs.Add(new(first, i, glyphs[first].Baseline, glyphs[first].Size));
                first = i;
            }
        }

        return glyphs.Length == 0 ? [] : runs;
    }

    /// <summary>Puts superscripts and subscripts (smaller letters close to a word's end) into the row of their word.</summary>
    private static void AttachRaised(List<List<Glyph>> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var small = rows[i];
            if (small.Count is > 0 and <= MostRaised
                && !(i + 1 < rows.Count && TryAttach(small, rows[i + 1])) && i > 0)
            {
                TryAttach(small, rows[i - 1]);
            }
        }
    }

    private static bool TryAttach(List<Glyph> small, List<Glyph> near)
    {
        var first = small[0];
        foreach (ref readonly var host in CollectionsMarshal.AsSpan(near))
        {
            if (first.Size < 0.8 * host.Size && Math.Abs(host.Right - first.Left) < 0.25 * host.Size
                && Math.Abs(host.Baseline - first.Baseline) < 0.5 * host.Size && !host.IsBlank)
            {
                var baseline = host.Baseline;
                near.AddRange(small.Select(g => g with { Baseline = baseline }));
                small.Clear();
                return true;
            }
        }

        return false;
    }
}
