namespace Prospect.Host.Terminal;

/// <summary>The one place where the commands take the date.</summary>
internal static class Today
{
    public static DateOnly Utc { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
}
