using Prospect.Platform.Mail;

namespace Prospect.App.Accounts.Mailing;

/// <summary>What is written to people about their account.</summary>
internal static class Letters
{
    private const string End = "\n\nIf this was not you, you need not do anything. Nobody will ever ask you for your password by mail.\n";

    public static Letter Verify(string to, string link)
        => new(to, "Is this your address?", $"Somebody, probably you, wants an account at Prospect with this address.\n\nTo open it, follow this link within an hour and give the password that you chose:\n{link}{End}");

    public static Letter Known(string to, string link)
        => new(to, "You have an account already", $"Somebody, probably you, wanted an account at Prospect with this address. There is one already.\n\nIf you forgot the password, ask for another here:\n{link}{End}");

    public static Letter Reset(string to, string link)
        => new(to, "Choose another password", $"Somebody, probably you, asked for another password at Prospect.\n\nTo choose one, follow this link within an hour:\n{link}{End}");

    public static Letter Move(string to, string link)
        => new(to, "Is this your new address?", $"Somebody, probably you, wants to use this address for their account at Prospect.\n\nTo do so, follow this link within an hour while you are signed in:\n{link}{End}");

    public static Letter Changed(string to, string what)
        => new(to, "Your account was changed", $"{what}\n\nIf this was not you, ask for another password at once; that signs everybody else out.\n");
}
