namespace Prospect.Careers.Skills.Implied;

/// <summary>Ranks the skills of a catalogue by how much a text speaks of them, named or not.</summary>
internal interface IImpliedSkills
{
    /// <summary>The best skills by their place in the catalogue, with a likeness from -1 to 1.</summary>
    IReadOnlyList<(int Skill, float Score)> Rank(string text, int top);
}
