using MimeKit;
using MimeKit.Text;

namespace Prospect.Platform.Mail;

internal static class LetterMessage
{
    public static MimeMessage Of(Letter letter, string from, TimeProvider time)
    {
        var message = new MimeMessage { Subject = letter.Subject, Date = time.GetUtcNow(), Body = new TextPart(TextFormat.Plain) { Text = letter.Text } };
        message.From.Add(MailboxAddress.Parse(from));
        message.To.Add(MailboxAddress.Parse(letter.To));

        // Programs that answer mail by themselves leave it alone (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
