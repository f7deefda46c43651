namespace Prospect.App.Uploads;

/// <summary>A file as it was sent.</summary>
/// <param name="Name">The name it had on the sender's device, without folders.</param>
/// <param name="Content">Its bytes, in memory only.</param>
internal sealed record UploadedFile(string Name, ReadOnlyMemory<byte> Content);
