namespace Prospect.Careers.Resumes;

/// <summary>Takes a piece of a head apart at its commas, and a place off its end.</summary>
internal static class CommaParts
{
    /// <summary>Parts between commas outside of brackets; what belongs to a company's name ("Inc.") stays with it.</summary>
    public static List<Passage> Of(Passage passage)
    {
        List<(int, int)> cuts = [];
        var depth = 0;
        for (var i = 0; i < passage.Text.Length; i++)
        {
            depth += passage.Text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (passage.Text[i] == ',' && depth <= 0 && !OrganisationWords.IsSuffix(Next(passage.Text, i + 1)))
            {
                cuts.Add((i, 1));
            }
        }

        return [.. passage.Parts(cuts)];
    }

    /// <summary>The text up to where a trailing place begins, and the place: "Foxglove Outfitters" and "Boise, Idaho".</summary>
    public static (Passage Before, Passage? Place) WithoutPlace(Passage passage)
    {
        if (Places.IsPlace(passage.Text))
        {
            return (Passage.Empty, passage);
        }

        if (BracketedPlace(passage) is { } bracketed)
        {
            return bracketed;
        }

        var parts = Of(passage);
        var take = 0;
        if (parts.Count >= 2 && Places.IsRegion(parts[^1].Text))
        {
            take = parts.Count >= 3 && Places.LooksLikeName(parts[^2].Text) && TitleNouns.Score(parts[^2].Text) < 0.5 && OrganisationWords.Score(parts[^2].Text) < 0.9 ? 2 : 1;
            take = take == 2 && parts.Count >= 4 && Places.IsRegion(parts[^2].Text) && Places.LooksLikeName(parts[^3].Text) ? 3 : take;
        }
        else if (parts.Count >= 2 && (Places.IsCity(parts[^1].Text) || Places.IsWorkPlace(parts[^1].Text) || Places.IsPlace(parts[^1].Text)))
        {
            take = 1;
        }

        if (take == 0)
        {
            return (passage, null);
        }

        var cut = StartOf(passage, parts, parts.Count - take);
        return (passage.Slice(0, cut).Trim(), passage.From(cut).Trim());
    }

    private static (Passage, Passage?)? BracketedPlace(Passage passage)
    {
        var open = passage.Text.LastIndexOf('(');
        var close = passage.Text.LastIndexOf(')');
        if (open > 0 && close == passage.Text.Length - 1)
        {
            var inside = passage.Slice(open + 1, close - open - 1).Trim();
            if (Places.IsPlace(inside.Text))
            {
                return (passage.Slice(0, open).Trim(), inside);
            }
        }

        return null;
    }

    private static int StartOf(Passage passage, List<Passage> parts, int number)
    {
        var at = 0;
        for (var i = 0; i <= number; i++)
        {
            at = passage.Text.IndexOf(parts[i].Text, at, StringComparison.Ordinal);
            at += i < number ? parts[i].Text.Length : 0;
        }

        return at;
    }

    private static string Next(string text, int from)
    {
        var end = text.IndexOf(',', from);
        var part = end < 0 ? text[from..] : text[from..end];
        var words = part.Trim().Split(' ');
        return words.Length == 0 ? "" : words.Length == 1 ? words[0] : part.Trim();
    }
}
