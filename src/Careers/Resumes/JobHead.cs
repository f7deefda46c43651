namespace Prospect.Careers.Resumes;

/// <summary>What the head of a job says.</summary>
internal sealed class JobHead
{
    public Passage? Title { get; set; }
    public Passage? Employer { get; set; }
    public Passage? Location { get; set; }

    /// <summary>True where the employer stands in a row of its own above the role, so that further roles may follow under it.</summary>
    public bool EmployerStandsAbove { get; set; }

    /// <summary>True for an employer with the time of all the roles that follow.</summary>
    public bool IsOfGroup { get; set; }

    /// <summary>True for a role under such an employer.</summary>
    public bool IsInGroup { get; set; }

    /// <summary>The pieces left over when the place is taken out; at least two where title and employer are set apart.</summary>
    public List<HeadPiece> Pieces { get; } = [];
}
