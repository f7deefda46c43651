namespace Prospect.Platform.Mail;

/// <summary>A mail of plain text to one person.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">A line.</param>
/// <param name="Text">Plain text, in lines.</param>
public sealed record Letter(string To, string Subject, string Text);

/// <summary>Where letters are handed in.</summary>
public interface IPost
{
    Task SendAsync(Letter letter, CancellationToken cancelled);
}
