namespace Prospect.Documents.Reading;

/// <summary>The reading processes: those at work, and those that wait, warm, for the next file.</summary>
internal sealed class ReaderPool : IAsyncDisposable
{
    // A process that has read much, or has grown, gives way to a fresh one.
    private const int MostServed = 500;
    private readonly ReaderProgram program;
    private readonly ReadingLimits limits;
    private readonly int warm;
    private readonly Lock gate = new();
    private readonly HashSet<ReaderChild> all = [];
    private readonly Stack<ReaderChild> idle = [];
    private bool closed;

    /// <param name="program">How a reading process is started.</param>
    /// <param name="limits">What one reading may cost.</param>
    /// <param name="warm">How many are there before anything is asked, and again after one was lost.</param>
    public ReaderPool(ReaderProgram program, ReadingLimits limits, int warm)
    {
        (this.program, this.limits, this.warm) = (program, limits, warm);
        for (var i = 0; i < warm; i++)
        {
            idle.Push(Start());
        }
    }

    public ReaderChild Take()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(DocumentReader));
            while (idle.TryPop(out var child))
            {
                if (child.IsUsable)
                {
                    return child;
                }

                Drop(child);
            }

            return Start();
        }
    }

    public void Return(ReaderChild child)
    {
        var isFit = child.IsUsable && child.Served < MostServed && child.ResidentBytes() < limits.Memory / 2;
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(DocumentReader));
            if (isFit)
            {
                idle.Push(child);
                return;
            }

            Drop(child);
            if (all.Count < warm)
            {
                idle.Push(Start());
            }
        }
    }

    private ReaderChild Start()
    {
        var child = ReaderChild.Start(program, limits);
        all.Add(child);
        return child;
    }

    private void Drop(ReaderChild child)
    {
        all.Remove(child);
        child.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        List<ReaderChild> left;
        lock (gate)
        {
            closed = true;
            left = [.. all];
            all.Clear();
            idle.Clear();
        }

        await Task.WhenAll(left.Select(c => c.EndAsync())).ConfigureAwait(false);
    }
}
