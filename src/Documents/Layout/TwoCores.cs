using System.Runtime.ExceptionServices;

namespace Prospect.Documents.Layout;

/// <summary>Goes through many things on two cores, where there are so many that it pays. Each takes the next that nobody has.</summary>
internal static class TwoCores
{
    // As deep as the first thread's, so that what is nested deeply is gone through alike on both.
    private const int StackBytes = 8 * 1024 * 1024;

    /// <param name="count">How many things there are.</param>
    /// <param name="least">Below this one core does it all.</param>
    /// <param name="work">What is done with each; nothing that two share is changed by it.</param>
    public static void Each(int count, int least, Action<int> work)
    {
        var next = -1;
        if (count < least || Environment.ProcessorCount < 2)
        {
            Take();
            return;
        }

        Share(Take, Take);

        void Take()
        {
            for (var at = Interlocked.Increment(ref next); at < count; at = Interlocked.Increment(ref next))
            {
                work(at);
            }
        }
    }

    /// <summary>Does two things at once; a fault of either is thrown when both have ended.</summary>
    public static void Share(Action first, Action second)
    {
        ExceptionDispatchInfo? fault = null;
        var beside = new Thread(
            () =>
            {
                try
                {
                    second();
                }
                // What ends a thread ends the process; it is for whoever asked to say what comes of it.
                catch (Exception any) when (any is not null)
                {
                    fault = ExceptionDispatchInfo.Capture(any);
                }
            },
            StackBytes);
        beside.Start();
        try
        {
            first();
        }
        finally
        {
            beside.Join();
        }

        fault?.Throw();
    }
}
