namespace Prospect.Documents.Reading;

/// <summary>How a reading process is started.</summary>
/// <param name="Path">The program: this one.</param>
/// <param name="Arguments">What makes it call <see cref="ReadingProcess.Run"/>.</param>
public sealed record ReaderProgram(string Path, IReadOnlyList<string> Arguments);
