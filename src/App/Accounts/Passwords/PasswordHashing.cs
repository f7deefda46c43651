using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Prospect.App.Accounts.Keeping;

namespace Prospect.App.Accounts.Passwords;

/// <summary>
/// bcrypt. It reads 72 bytes and ends at a NUL, so what is longer, or holds one, is hashed before to 64 letters of Base64, which hold none.
/// </summary>
internal sealed partial class PasswordHashing(AccountLimits limits) : IPasswordHasher<Account>
{
    private const int Most = 72;

    // Of no password at all: what is asked of an account that is not there takes as long as of one that is.
    private readonly Lazy<string> nobody = new(() => BCrypt.Net.BCrypt.HashPassword(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), limits.BcryptCost));

    public string Nobody => nobody.Value;

    public string HashPassword(Account user, string password) => Hash(password);

    public string Hash(string password) => BCrypt.Net.BCrypt.HashPassword(Prepared(password), limits.BcryptCost);

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        => !Verify(hashedPassword, providedPassword) ? PasswordVerificationResult.Failed
            : IsOld(hashedPassword) ? PasswordVerificationResult.SuccessRehashNeeded : PasswordVerificationResult.Success;

    public static bool Verify(string hash, string password)
        => WellMade().IsMatch(hash) && BCrypt.Net.BCrypt.Verify(Prepared(password), hash);

    /// <summary>Whether it was made at a lower cost than is asked for now: <c>$2a$10$…</c>.</summary>
    public bool IsOld(string hash) => hash.Split('$') is not [_, _, var cost, ..] || !int.TryParse(cost, out var number) || number < limits.BcryptCost;

    // The library takes what is not well made for a fault of the program.
    [GeneratedRegex(@"^\$2[abxy]\$(?:0[4-9]|[12]\d|3[01])\$[./A-Za-z0-9]{53}$")]
    private static partial Regex WellMade();

    private static string Prepared(string password)
        => Encoding.UTF8.GetByteCount(password) <= Most && !password.Contains('\0', StringComparison.Ordinal) ? password
            : Convert.ToBase64String(HMACSHA384.HashData("prospect long password"u8, Encoding.UTF8.GetBytes(password)));
}
