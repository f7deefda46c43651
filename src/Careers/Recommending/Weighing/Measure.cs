namespace Prospect.Careers.Recommending.Weighing;

/// <summary>What is measured of a person and an occupation, each from 0 to 1. None falls when the person gains a skill that the occupation asks for.</summary>
internal enum Measure
{
    /// <summary>The share of all that it asks for, by weight.</summary>
    Cover,
    /// <summary>The share of the person's skills, the rare ones counting more, that it asks for.</summary>
    Focus,
    /// <summary>Past work of this kind, or such that asks for much the same: how alike, how surely, how long, how long ago.</summary>
    AlikeWork,
    /// <summary>Past work of the same group.</summary>
    NeighbouringWork,
    /// <summary>How likely the latest title means it.</summary>
    LatestTitle,
    /// <summary>How likely an earlier title means it.</summary>
    EarlierTitle,
    /// <summary>Where it lies on the way that the titles took: as much preparation as the latest work, or a step more.</summary>
    Trajectory,
    /// <summary>How far the education reaches.</summary>
    Education,
    /// <summary>How alike it is to what the person likes.</summary>
    Interests,
    /// <summary>What it pays, and how many do it.</summary>
    Prospects,
}
