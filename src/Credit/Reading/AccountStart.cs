namespace Prospect.Credit.Reading;

/// <summary>Knows by its labels where an account ends and another begins.</summary>
internal static class AccountStart
{
    /// <summary>The labels that speak of an account wherever they stand.</summary>
    public static readonly HashSet<Field> Strong =
        [Field.Creditor, Field.Number, Field.AccountType, Field.LoanType, Field.Opened, Field.Responsibility, Field.Status, Field.PayStatus, Field.Closed, Field.HighBalance, Field.BalanceUpdated, Field.LastPayment, Field.RecentPayment, Field.MonthlyPayment, Field.OriginalCreditor, Field.OnRecordUntil, Field.Remarks];

    // What is said of an account at its end.
    private static readonly HashSet<Field> Last = [Field.Remarks, Field.OnRecordUntil, Field.OtherOfAccount];

    // What an account has once.
    private static readonly HashSet<Field> Once = [Field.Creditor, Field.Number, Field.Opened, Field.AccountType];

    /// <summary>True where labels begin another account than the one they follow.</summary>
    /// <param name="labels">The labels of a row.</param>
    /// <param name="current">The account before them.</param>
    /// <param name="isNamed">Whether a name stands above them.</param>
    public static bool IsAt(List<Label> labels, RawAccount current, bool isNamed)
        => !labels.TrueForAll(l => Last.Contains(l.Field))
        && (labels.Exists(l => BeginsAnother(l.Field, current, isNamed)) || (current.IsPastFields && isNamed));

    // Two labels may ask for the same; without a name above only what an account has once begins another.
    private static bool BeginsAnother(Field field, RawAccount current, bool isNamed)
        => field is not Field.OtherOfAccount
        && ((current.Seen.Contains(field) && (Once.Contains(field) || isNamed)) || (isNamed && current.Named.Contains(field))
            || (field is Field.Creditor && current.IsPastFields && current.Header.Count > 0));
}
