using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Mailing;
using Prospect.Kernel;
using Prospect.Platform.Auditing;

namespace Prospect.App.Accounts.Passwords;

/// <summary>Whether somebody knows an account's password. An account that is not there, or is locked, takes as long as any other and gets the same answer.</summary>
internal sealed class PasswordProof(AccountChanges changes, PasswordHashing hashing, HashGate gate, Afterwards afterwards, AccountLimits limits, TimeProvider time)
{
    private static readonly Error Wrong = new("account.credentials", "Address and password do not go together. After ten wrong ones in a row an account rests for a quarter of an hour.");

    /// <returns>The account; or <c>account.credentials</c>, or <c>account.busy</c>.</returns>
    public async Task<Result<Account>> ProveAsync(Account? account, string? password, CancellationToken cancelled)
    {
        if (!(await gate.RunAsync(() => (Is: PasswordHashing.Verify(account is null ? hashing.Nobody : account.PasswordHash, password is { Length: <= PasswordRules.Longest } ? password : ""), Old: account is not null && hashing.IsOld(account.PasswordHash)), cancelled)).TryGet(out var right, out var busy))
        {
            return busy;
        }

        if (account is null || account.LockedUntil > time.GetUtcNow())
        {
            return Wrong;
        }

        if (!right.Is)
        {
            // After the answer: the time to write it down would tell that there is such an account.
            afterwards.Do(async (services, ending) =>
            {
                await services.GetRequiredService<AccountChanges>().FailedAsync(account.Id, limits, time.GetUtcNow());
                await services.GetRequiredService<AuditTrail>().AddAsync(null, "sign-in-failed", account.Id.ToString(), ending);
            });
            return Wrong;
        }

        if (right.Old && (await gate.RunAsync(() => hashing.Hash(password!), cancelled)).TryGet(out var anew, out _))
        {
            // Unless the password was changed meanwhile.
            await changes.MakeAsync(account.Id, a => a.PasswordHash == account.PasswordHash && (a.PasswordHash = anew) is not null);
        }

        if (account.Failures > 0)
        {
            await changes.MakeAsync(account.Id, a => a.Failures = 0);
        }

        return account;
    }

    public Task<Result<string>> HashAsync(string password, CancellationToken cancelled) => gate.RunAsync(() => hashing.Hash(password), cancelled);
}
