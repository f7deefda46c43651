using Prospect.App.Accounts.Keeping;
using Prospect.Kernel;

namespace Prospect.App.Accounts.Factors;

/// <summary>Takes the second factor: the code that is due, or a recovery code. Each works once.</summary>
internal sealed class SecondFactor(AccountChanges changes, TimeProvider time)
{
    /// <returns>Whether it was right; it is used up then. Of two that bring the same code at once, one is told that it is wrong.</returns>
    public async Task<bool> TakeAsync(Identifier account, string? code) => await changes.MakeAsync(account, opened => Take(opened, code)) is not null;

    private bool Take(Account account, string? code)
    {
        if (account.TotpKey is { } key && OneTimeCodes.StepOf(key, code, time.GetUtcNow(), account.TotpStep) is { } step)
        {
            account.TotpStep = step;
            return true;
        }

        var (before, hash) = (account.Codes.Count, RecoveryCodes.Hash(code ?? ""));
        account.Codes = [.. account.Codes.Where(c => c != hash)];
        return account.Codes.Count < before;
    }
}
