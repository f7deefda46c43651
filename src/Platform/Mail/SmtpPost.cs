using MailKit.Net.Smtp;
using MailKit.Security;
using Prospect.Platform.Settings;

namespace Prospect.Platform.Mail;

/// <summary>Hands letters to a mail server, always over TLS.</summary>
internal sealed class SmtpPost(MailServer server, TimeProvider time) : IPost
{
    public async Task SendAsync(Letter letter, CancellationToken cancelled)
    {
        using var message = LetterMessage.Of(letter, server.From, time);
        using var client = new SmtpClient { Timeout = 20_000 };
        await client.ConnectAsync(server.Host, server.Port, server.FromTheStart ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls, cancelled);
        if (server.User is { } user)
        {
            await client.AuthenticateAsync(user, server.Password ?? "", cancelled);
        }

        await client.SendAsync(message, cancelled);
        await client.DisconnectAsync(quit: true, cancelled);
    }
}
