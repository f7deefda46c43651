using System.Buffers;
using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Prospect.Host.Terminal;

/// <summary>The bytes of a file where the system maps them, read when they are touched.</summary>
/// <remarks>
/// The mapping stays until the program ends. A span over it does not keep it alive, so to let go of it earlier would be to trust every
/// reader; there is one such file in a program.
/// </remarks>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly byte* start;
    private readonly int length;

    public MappedFile(SafeFileHandle file, int length)
    {
        var map = MemoryMappedFile.CreateFromFile(file, null, length, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
        this.length = length;
    }

    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
