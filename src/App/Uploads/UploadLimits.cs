namespace Prospect.App.Uploads;

/// <summary>How much one request may bring, and how often.</summary>
public sealed record UploadLimits
{
    /// <summary>Bytes of one file; 25 MB by default, as much as is read.</summary>
    public int FileBytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Files of one request, at least one.</summary>
    public int Files { get; init; } = 8;

    /// <summary>Costly requests of one address in a minute.</summary>
    public int RequestsPerMinute { get; init; } = 60;

    /// <summary>Bytes of one request: its files, and what stands around them.</summary>
    internal long RequestBytes => ((long)FileBytes * Files) + 100_000;

    internal UploadLimits Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(FileBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Files);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(RequestsPerMinute);
        return this;
    }
}
