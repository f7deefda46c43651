using System.Collections.Frozen;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Evaluating;

/// <summary>The baseline for finding skills: each name of a skill is a document for <see cref="Bm25"/>, and the skill counts by its best one.</summary>
/// <remarks>
/// Words as they are written, in lower case, those of grammar left out: on the validation parts not the weakest of the ways tried (all names
/// of a skill as one document, words of grammar kept, plural endings cut).
/// </remarks>
internal sealed class SkillNameSearch
{
    private static readonly FrozenSet<string> Grammar = FrozenSet.ToFrozenSet(
        ("a about above after again against all am an and any are as at be because been before being below between both but by did do does during each few for from further had has have he her here his how "
        + "i if in into is it its just me more most my no nor not now of off on once only or other our out over own same she should so some such than that the their them then there these they this those "
        + "through to too under until up very was we were what when where which while who whom why will with you your").Split(' '), StringComparer.Ordinal);

    private readonly List<int> owners = [];
    private readonly Bm25 search;

    public SkillNameSearch(OccupationCatalogue catalogue)
    {
        List<List<string>> names = [];
        for (var i = 0; i < catalogue.Skills.Count; i++)
        {
            foreach (var name in catalogue.Skills[i].Names.Prepend(catalogue.Skills[i].Label))
            {
                names.Add(Words(name));
                owners.Add(i);
            }
        }

        search = new(names);
    }

    /// <summary>The best skills for a sentence, by their place in the catalogue.</summary>
    public IEnumerable<int> Best(string sentence, int top)
        => search.Best(Words(sentence), 200).Select(d => owners[d.Document]).Distinct().Take(top);

    private static List<string> Words(string text)
    {
        List<string> words = [];
        for (var at = 0; Tokens.Next(text, ref at, out var start);)
        {
            var word = text[start..at].ToLowerInvariant();
            if (!Grammar.Contains(word) && word != "&")
            {
                words.Add(word);
            }
        }

        return words;
    }
}
