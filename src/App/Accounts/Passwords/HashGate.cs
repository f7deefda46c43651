using Prospect.App.Accounts.Keeping;
using Prospect.Kernel;

namespace Prospect.App.Accounts.Passwords;

/// <summary>Lets so many hashes be at work at once, and so many wait: a flood of passwords costs those who bring it, and not those who read pages.</summary>
internal sealed class HashGate(AccountLimits limits) : IDisposable
{
    private readonly SemaphoreSlim places = new(limits.HashesAtOnce, limits.HashesAtOnce);
    private int inside;

    /// <summary>Seconds after which somebody who found no place may try again.</summary>
    public const int ComeAgain = 5;

    /// <returns>What the work gave; or <c>account.busy</c>.</returns>
    public async Task<Result<T>> RunAsync<T>(Func<T> work, CancellationToken cancelled) where T : notnull
    {
        if (Interlocked.Increment(ref inside) > limits.HashesAtOnce + limits.HashesWaiting)
        {
            Interlocked.Decrement(ref inside);
            return new Error("account.busy", $"Too many people are signing in at this moment. Try again in {ComeAgain} seconds.");
        }

        try
        {
            await places.WaitAsync(cancelled);
            try
            {
                // Off the thread that serves: a hash holds a core for a quarter of a second.
                return await Task.Run(work, CancellationToken.None);
            }
            finally
            {
                places.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref inside);
        }
    }

    public void Dispose() => places.Dispose();
}
