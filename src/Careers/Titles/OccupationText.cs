using System.Runtime.InteropServices;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Titles;

/// <summary>The words by which an occupation is described: what it is, its tasks, and what it asks for.</summary>
internal static class OccupationText
{
    private const int MostWords = 4000;

    /// <summary>How often each word stands there, dampened.</summary>
    /// <param name="occupation">Which.</param>
    /// <param name="ofGroup">What is said of the group that it belongs to.</param>
    public static Dictionary<ulong, float> Of(Occupation occupation, string ofGroup)
    {
        Dictionary<ulong, float> counts = [];
        Add(occupation.About, 1, counts);
        foreach (var task in occupation.Tasks)
        {
            Add(task, 0.7f, counts);
        }

        foreach (var requirement in occupation.Requirements)
        {
            Add(requirement.Skill.Label, requirement.Essential ? 0.8f : 0.3f, counts);
        }

        Add(ofGroup, 0.3f, counts);
        Add(occupation.Label, 1, counts);
        foreach (var title in occupation.Titles)
        {
            Add(title, 0.3f, counts);
        }

        return Dampened(counts);
    }

    /// <summary>Of a description that somebody wrote; the beginning of one that never ends.</summary>
    public static Dictionary<ulong, float> Of(string description)
    {
        Dictionary<ulong, float> counts = [];
        Add(description.AsSpan(0, Math.Min(description.Length, MostWords * 8)), 1, counts);
        return Dampened(counts);
    }

    private static void Add(ReadOnlySpan<char> text, float weight, Dictionary<ulong, float> counts)
    {
        foreach (var token in Tokens.Of(text))
        {
            if (token.Form.Length > 2 && !char.IsAsciiDigit(token.Form[0]))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, TitleFeatures.WordKey(token.Form), out _) += weight;
            }
        }
    }

    private static Dictionary<ulong, float> Dampened(Dictionary<ulong, float> counts)
        => counts.ToDictionary(c => c.Key, c => (float)Math.Round(c.Value > 1 ? 1 + Math.Log(c.Value) : c.Value, 3));
}
