using Prospect.Credit.Correcting;
using Prospect.Credit.Reports;

namespace Prospect.App.Credit;

/// <summary>Chooses the fields that are worth a row: those that at least one of the accounts says something in, or said before it was put right.</summary>
internal static class ShownFields
{
    public static IEnumerable<CorrectableField> Of(IReadOnlyList<Account> accounts)
        => CorrectableField.All.Where(f => accounts.Any(a => f.Of(a) is not null || a.Corrected?.ContainsKey(f.Name) == true));
}
