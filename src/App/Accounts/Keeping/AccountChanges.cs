using Microsoft.AspNetCore.Identity;
using Prospect.Kernel;

namespace Prospect.App.Accounts.Keeping;

/// <summary>Changes accounts. Of two that change one at once, the later looks at it anew, so that neither is lost.</summary>
internal sealed class AccountChanges(UserManager<Account> accounts)
{
    private const int Tries = 8;

    /// <param name="id">Whose account.</param>
    /// <param name="change">Changes what it is given, or says that there is nothing to change (false); it may be asked several times.</param>
    /// <returns>The account as it is then; null where it is gone, or where there was nothing to change.</returns>
    public async Task<Account?> MakeAsync(Identifier id, Func<Account, bool> change)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            if (await accounts.FindByIdAsync(id.ToString()) is not { } account || !change(account))
            {
                return null;
            }

            if ((await accounts.UpdateAsync(account)).Succeeded)
            {
                return account;
            }
        }

        throw new InvalidOperationException("An account could not be changed: others change it all the time.");
    }

    public Task<Account?> MakeAsync(Identifier id, Action<Account> change) => MakeAsync(id, account =>
    {
        change(account);
        return true;
    });

    /// <summary>Counts a wrong password or code; at so many in a row the account rests.</summary>
    public Task FailedAsync(Identifier id, AccountLimits limits, DateTimeOffset now) => MakeAsync(id, account =>
    {
        if (account.LockedUntil > now)
        {
            return false;
        }

        if (++account.Failures >= limits.Failures)
        {
            (account.Failures, account.LockedUntil) = (0, now + limits.LockedFor);
        }

        return true;
    });
}
