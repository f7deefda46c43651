using System.Collections.Frozen;
using System.Text;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Titles;

/// <summary>What employers call an occupation, by its name in ESCO; written for Prospect, in <c>data/models/title-wordings.txt</c>.</summary>
/// <remarks>ESCO gathers other names occupation by occupation, without a look at the rest: a "driver" is listed under hearse drivers alone. What a name commonly means goes before that.</remarks>
internal static class TitleWordings
{
    private const string Resource = "models/title-wordings.txt";
    private static readonly Lazy<FrozenDictionary<string, string[]>> Once = new(() => Encoding.UTF8.GetString(ShippedModel.Bytes(Resource)).Split('\n')
        .Where(l => l.Contains(':', StringComparison.Ordinal) && l[0] != '#').Select(l => l.Split(':', 2))
        .ToFrozenDictionary(l => l[0], l => l[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase));

    /// <summary>Those that its own titles lack.</summary>
    public static IEnumerable<string> Of(Occupation occupation)
        => occupation.Classification == Classification.Esco && Once.Value.TryGetValue(occupation.Label.Trim(), out var wordings)
            ? wordings.Where(w => !occupation.Titles.Contains(w, StringComparer.OrdinalIgnoreCase))
            : [];
}
