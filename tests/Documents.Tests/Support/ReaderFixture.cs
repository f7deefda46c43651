using Prospect.Documents.Reading;
using Prospect.Documents.Tests.Support;
using Prospect.Kernel;

[assembly: AssemblyFixture(typeof(ReaderFixture))]

namespace Prospect.Documents.Tests.Support;

/// <summary>The real reader with the real reading processes, shared by the tests that do it no harm.</summary>
public sealed class ReaderFixture : IAsyncDisposable
{
    private readonly Lazy<DocumentReader> reader = new(() => Start(new(), most: 4));

    public static DocumentReader Start(ReadingLimits limits, int most = 2)
        => new(new(Places.Program, ["read-documents", "--warm-up"]), limits, most, warm: Math.Min(2, most));

    public Task<Result<PlacedDocument>> ReadAsync(ReadOnlyMemory<byte> content, string name)
        => reader.Value.ReadAsync(content, name, TestContext.Current.CancellationToken);

    public async Task<PlacedDocument> GoodAsync(ReadOnlyMemory<byte> content, string name)
    {
        var read = await ReadAsync(content, name);
        return read.Ok ? read.Value : throw new InvalidOperationException($"{name}: {read.Error.Code}: {read.Error.Detail}");
    }

    public ValueTask DisposeAsync() => reader.IsValueCreated ? reader.Value.DisposeAsync() : ValueTask.CompletedTask;
}
