namespace Prospect.Documents;

/// <summary>What reading a document may cost. A breach ends that reading with a typed error and costs nobody else anything.</summary>
public sealed record ReadingLimits
{
    /// <summary>Largest file, in bytes.</summary>
    public int Bytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Most pages of a PDF.</summary>
    public int Pages { get; init; } = 500;

    /// <summary>Longest time from the file's first byte to its text.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest time for recognising the text of a scan, which is slow by nature: seconds a page.</summary>
    public TimeSpan RecognitionTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most memory of the reading process, in bytes.</summary>
    public long Memory { get; init; } = 512L * 1024 * 1024;

    /// <summary>Most bytes that a packed file (Word) may unpack to.</summary>
    public long Unpacked { get; init; } = 100L * 1024 * 1024;
}
