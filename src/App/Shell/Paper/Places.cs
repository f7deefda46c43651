using System.Diagnostics.CodeAnalysis;
using Prospect.Documents;

namespace Prospect.App.Shell.Paper;

/// <summary>The places in the documents that an answer's statements rest on, each with the id that a link leads to.</summary>
/// <remarks>
/// All places are gathered before anything is drawn, because the documents may be drawn before the statements beside them are.
/// An id serves one place: statements that rest on the same words lead to the same box.
/// </remarks>
public sealed class Places
{
    private readonly Dictionary<(int, int, Box), string> ids = [];
    private readonly Dictionary<(int, int), List<Place>> byPage = [];
    private readonly HashSet<string> returns = [];

    /// <param name="documents">The names of the documents, in the order in which evidence counts them.</param>
    /// <param name="evidence">All that the answer's statements rest on.</param>
    public Places(IReadOnlyList<string> documents, IEnumerable<Evidence> evidence)
    {
        Documents = documents;
        foreach (var one in evidence)
        {
            var key = Key(one);
            if (ids.ContainsKey(key))
            {
                continue;
            }

            ids[key] = $"e{ids.Count + 1}";
            var page = (one.Document, one.Page);
            if (!byPage.TryGetValue(page, out var places))
            {
                byPage[page] = places = [];
            }

            places.Add(new(ids[key], one));
        }
    }

    public IReadOnlyList<string> Documents { get; }

    /// <summary>The larger first, so that a smaller place inside a larger one lies on top and can be reached.</summary>
    public IEnumerable<Place> On(int document, int page)
        => byPage.TryGetValue((document, page), out var places) ? places.OrderByDescending(p => p.Evidence.Box.Width * p.Evidence.Box.Height) : [];

    public bool TryFind(Evidence evidence, [NotNullWhen(true)] out string? id) => ids.TryGetValue(Key(evidence), out id);

    /// <summary>The id to which a place leads back: that of the first statement that rests on it, and null for later ones.</summary>
    public string? ReturnOnce(string id) => returns.Add(id) ? ReturnOf(id) : null;

    public static string ReturnOf(string id) => $"from-{id}";

    private static (int, int, Box) Key(Evidence e)
        => (e.Document, e.Page, new(Math.Round(e.Box.X, 1), Math.Round(e.Box.Y, 1), Math.Round(e.Box.Width, 1), Math.Round(e.Box.Height, 1)));
}

/// <param name="Id">The id in the page.</param>
/// <param name="Evidence">What stands there.</param>
public sealed record Place(string Id, Evidence Evidence);
