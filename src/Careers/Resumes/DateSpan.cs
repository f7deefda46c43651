using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>A time or a stretch of time that a text names.</summary>
/// <param name="Start">Null where the text names only the end ("until 2015").</param>
/// <param name="End">Null where it has none, or has not come.</param>
/// <param name="Current">True where the text says that it still goes on.</param>
/// <param name="IsRange">False where one date stands alone.</param>
/// <param name="Index">UTF-16 offset in the text.</param>
/// <param name="Length">In UTF-16 code units, with the words and brackets that belong to it.</param>
internal sealed record DateSpan(PartialDate? Start, PartialDate? End, bool Current, bool IsRange, int Index, int Length);
