using System.Globalization;
using System.Runtime.InteropServices;

namespace Prospect.Documents.Layout;

/// <summary>
/// Sorts the glyphs of a row from left to right. Where the text of a narrow cell runs into the next cell, letters of the two would be
/// shuffled ("TransUnioOnK"); such a row becomes two, so that each text stays whole.
/// </summary>
internal static class OverprintedText
{
    // Shares of the letters' size (em).
    private const double Onward = 0.6;    // letters of one text follow each other at most this far apart, or as far
    private const double Backward = 0.15; // back, for kerning
    private const double Inside = 0.5;    // the second text begins well after the first did
    private const double Overlap = 0.25;  // and well before it ended
    private const double Again = 0.3;     // letters drawn twice to look bold, or to throw a shadow

    private const int MostStretches = 100;

    /// <summary>Glyphs that were drawn one after the other, each where the one before ended.</summary>
    private readonly record struct Stretch(int First, int End, double Left, double Right);

    public static IEnumerable<List<Glyph>> Apart(List<Glyph> row)
    {
        if (IsInOrder(CollectionsMarshal.AsSpan(row)))
        {
            return [row];
        }

        var stretches = Stretches(CollectionsMarshal.AsSpan(row));
        if (stretches.Count > MostStretches)
        {
            // Scripts that run from right to left, and letters drawn in any order, come one by one.
            CollectionsMarshal.AsSpan(row).Sort(ByLeft);
            return [row];
        }

        stretches.Sort(static (a, b) => a.Left.CompareTo(b.Left));
        var layers = new List<(List<Glyph> Glyphs, List<Stretch> Stretches)>();
        foreach (var stretch in stretches)
        {
            var layer = layers.FindIndex(l => !l.Stretches.Exists(s => AreTwoTexts(CollectionsMarshal.AsSpan(row), s, stretch)));
            if (layer < 0)
            {
                layer = layers.Count;
                layers.Add(([], []));
            }

            layers[layer].Stretches.Add(stretch);
            layers[layer].Glyphs.AddRange(CollectionsMarshal.AsSpan(row)[stretch.First..stretch.End]);
        }

        foreach (var (glyphs, _) in layers)
        {
            CollectionsMarshal.AsSpan(glyphs).Sort(ByLeft);
        }

        return layers.Select(l => l.Glyphs);
    }

    private static int ByLeft(Glyph a, Glyph b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right);

    private static bool IsInOrder(ReadOnlySpan<Glyph> row)
    {
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i].Left < row[i - 1].Left)
            {
                return false;
            }
        }

        return true;
    }

    private static List<Stretch> Stretches(ReadOnlySpan<Glyph> row)
    {
        var stretches = new List<Stretch>();
        var first = 0;
        for (var i = 1; i <= row.Length; i++)
        {
            if (i == row.Length || row[i].Left < row[i - 1].Right - (Backward * row[i].Size) || row[i].Left > row[i - 1].Right + (Onward * row[i].Size))
            {
                stretches.Add(new(first, i, row[first].Left, row[i - 1].Right));
                first = i;
            }
        }

        return stretches;
    }

    private static bool AreTwoTexts(ReadOnlySpan<Glyph> row, Stretch under, Stretch over)
    {
        var head = row[over.First];
        if (over.Left < under.Left + (Inside * head.Size) || over.Left > under.Right - (Overlap * head.Size) || !StandsAlone(head))
        {
            return false;
        }

        var hidden = false;
        foreach (ref readonly var glyph in row[under.First..under.End])
        {
            if (Math.Abs(glyph.Left - head.Left) < Again * head.Size && glyph.Text == head.Text)
            {
                return false;
            }

            hidden |= glyph.Right > head.Left + (Overlap * head.Size) && glyph.Left < over.Right && StandsAlone(glyph);
        }

        return hidden;
    }

    // An accent is drawn over its letter, and a blank over anything.
    private static bool StandsAlone(in Glyph glyph)
        => !glyph.IsBlank && char.GetUnicodeCategory(glyph.Text[0]) is not (UnicodeCategory.ModifierSymbol or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);
}
