namespace Prospect.Host.Terminal;

/// <summary>Says on a terminal what is being done, and takes it back when done. Elsewhere it says nothing.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly bool IsShown = !Console.IsErrorRedirected;

    public Progress(string what)
    {
        if (IsShown)
        {
            Console.Error.Write(what);
        }
    }

    public void Dispose()
    {
        if (IsShown)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }
}
