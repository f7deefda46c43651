using Microsoft.AspNetCore.Identity;

namespace Prospect.App.Accounts.Keeping;

/// <summary>How Identity compares addresses and names: the same way as their index is made.</summary>
internal sealed class PlainAddresses : ILookupNormalizer
{
    public string? NormalizeEmail(string? email) => email is null ? null : Account.Plain(email);
    public string? NormalizeName(string? name) => name;
}
