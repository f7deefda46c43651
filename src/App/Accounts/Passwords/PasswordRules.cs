using System.Reflection;
using System.Text;
using Prospect.App.Accounts.Keeping;
using Prospect.Kernel;

namespace Prospect.App.Accounts.Passwords;

/// <summary>Refuses passwords that are among the first to be tried. Nothing is asked of their letters, as NIST SP 800-63B advises; only of their being hard to guess.</summary>
internal sealed class PasswordRules(BreachedPasswords breached)
{
    public const int Shortest = 8, Longest = 256;

    private static readonly Lazy<HashSet<string>> Words = new(ReadWords);
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "1234567890", "abcdefghijklmnopqrstuvwxyz", "qazwsxedcrfvtgbyhnujmikolp", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p"];

    public async Task<Result<string>> CheckAsync(string? password, string email, CancellationToken cancelled)
    {
        var why = Fault(password ?? "", email);
        return why is null && await breached.HoldsAsync(password!, cancelled) ? Refused("It stands in a list of passwords that were stolen somewhere and are tried everywhere.")
            : why is null ? password! : Refused(why);
    }

    /// <summary>What is wrong with a password; null where nothing is.</summary>
    internal static string? Fault(string password, string email)
    {
        if (password.EnumerateRunes().Count() < Shortest || password.Length > Longest)
        {
            return $"Take one of {Shortest} to {Longest} characters; three or four words that do not belong together are good and easy to keep.";
        }

        var core = Core(password);
        return password.ToLowerInvariant().Distinct().Count() < 5 ? "It is made of very few different characters."
            : Words.Value.Contains(core) || Halves(core) ? "It is a common word with little around it, which is what is tried first."
            : IsWalk(password.ToLowerInvariant()) || IsWalk(core) ? "It follows the keys or the alphabet, which is what is tried first."
            : core.Length > 2 && email.Split('@') is [var name, ..] && Core(name) is { Length: > 2 } own && (core == own || core.Replace(own, "", StringComparison.Ordinal).Length < 3) ? "It is made of your address."
            : null;
    }

    /// <summary>A password as whoever guesses thinks of it: small letters, digits and signs that stand for letters put back, and what was put around it taken off.</summary>
    private static string Core(string password)
    {
        var plain = password.ToLowerInvariant().Trim("0123456789!@#$%^&*()-_=+.,;:?/\\|'\"`~<>[]{} ".ToCharArray());
        var text = new StringBuilder(plain.Length);
        foreach (var letter in plain)
        {
            text.Append(letter switch { '0' => 'o', '1' or '!' or '|' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' or '+' => 't', '8' => 'b', '9' => 'g', _ => letter });
        }

        return text.ToString();
    }

    // "monkeymonkey", "iloveyou" twice, "passwordadmin".
    private static bool Halves(string core)
        => Enumerable.Range(3, Math.Max(0, core.Length - 5)).Any(at => Words.Value.Contains(core[..at]) && Words.Value.Contains(core[at..]));

    // All of it in runs of three or more along a row of keys, forwards or backwards.
    private static bool IsWalk(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var run = Rows.Max(row => Math.Max(RunOf(text, at, row), RunOf(text, at, new string([.. row.Reverse()]))));
            if (run < 3)
            {
                return at > 0 && text.Length - at < 3;
            }

            at += run;
        }

        return text.Length > 0;
    }

    private static int RunOf(string text, int at, string row)
    {
        var (from, length) = (row.IndexOf(text[at], StringComparison.Ordinal), 0);
        while (from >= 0 && from + length < row.Length && at + length < text.Length && row[from + length] == text[at + length])
        {
            length++;
        }

        return length;
    }

    private static Error Refused(string why) => new("account.password", $"Choose another password. {why}");

    private static HashSet<string> ReadWords()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("accounts/common-words")!);
        return [.. reader.ReadToEnd().Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
    }
}
