namespace Prospect.Kernel;

/// <summary>Something that can be expected to fail, did. Faults of the program are exceptions instead.</summary>
/// <param name="Code">A stable word that other programs may rely on, such as <c>document.encrypted</c>. It must stand in <see cref="ErrorTable"/>.</param>
/// <param name="Detail">What happened to this input, in a sentence for the person who gave it, and what would help.</param>
/// <param name="Subject">The thing that failed, such as the name of a file; null where there is only one.</param>
public sealed record Error(string Code, string Detail, string? Subject = null)
{
    /// <summary>The same error, about a named thing.</summary>
    public Error About(string subject) => this with { Subject = subject };
}
