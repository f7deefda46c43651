using Prospect.Careers.Catalogue;
using Prospect.Careers.Evaluating;

namespace Prospect.TitleTraining;

/// <summary>Which titles the vectors and the index do not see, so that the network learns from titles that are new to both.</summary>
internal sealed class Split
{
    private const int New = 130, NewInBoth = 530, NewInOnet = 280, HalfOfAll = 500;

    private readonly HashSet<string> common;

    public Split(OccupationCatalogue onet, OccupationCatalogue esco)
    {
        common = esco.Occupations.SelectMany(o => o.Titles.Append(o.Label)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        common.IntersectWith(onet.Occupations.SelectMany(o => o.Titles));
    }

    public static bool IsHeldOut(string title) => HeldOutTitles.Part(title) < HeldOutTitles.Share;

    /// <summary>A tenth of the titles, and half of those that both classifications list, which show how the one's titles read beside the other's texts.</summary>
    public bool IsNew(string title) => HeldOutTitles.Part(title) is var part && part >= HeldOutTitles.Share && part < (common.Contains(title) ? NewInBoth : New);

    /// <summary>Half of the tasks bring vectors together; the others stand in the advertisements that the network learns from.</summary>
    public static bool IsSeenTask(string task) => HeldOutTitles.Part(task) < HalfOfAll;

    /// <summary>Half of what employers call occupations stands in the index and in the vectors; the others are asked for.</summary>
    public static bool IsSeenWording(string wording) => HeldOutTitles.Part(wording) >= HalfOfAll;

    public bool IsSeen(string title) => !IsHeldOut(title) && !IsNew(title);

    /// <summary>Where both classifications are in the catalogue, O*NET knows some of the titles that are new to ESCO.</summary>
    public bool OnetKnows(string title) => IsSeen(title) || (IsNew(title) && HeldOutTitles.Part(title) >= NewInOnet);
}
