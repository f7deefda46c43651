namespace Prospect.Credit.Disputing;

/// <summary>What a person should know before sending a letter, in plain words. Nothing here promises a result (15 USC 1679b).</summary>
internal static class Rights
{
    public static IReadOnlyList<string> All { get; } =
    [
        "You can dispute by yourself, and it is free. Nobody has to be paid for it, and nobody can have correct and timely entries taken off, for money or without (15 USC 1679c).",
        "A bureau has to look into a dispute free of charge within 30 days of receiving it; 45 days if you send more about it in that time (15 USC 1681i(a)(1)), or if you dispute after your free annual report (15 USC 1681j(a)(3)). It tells you the result in writing within five business days, with a free copy of the report if something changed (15 USC 1681i(a)(6)). What it finds wrong, incomplete or cannot verify it corrects or takes off (15 USC 1681i(a)(5)).",
        "A creditor to whom you write at the address it names for disputes has to look into it too, in the same time (15 USC 1681s-2(a)(8), 12 CFR 1022.43). It need not look into names and addresses, inquiries, public records, or a letter that a credit repair company wrote.",
        "A collector to whom you write within 30 days of its first notice has to stop collecting until it has sent you proof of the debt (15 USC 1692g(b)). Later it need not stop, but may no longer report the debt without saying that you dispute it (15 USC 1692e(8)).",
        "If the result does not satisfy you, you may add a statement of up to 100 words to your file (15 USC 1681i(b), (c)), complain to the Consumer Financial Protection Bureau (consumerfinance.gov/complaint), or ask a lawyer.",
        "State only what you know to be so. A bureau may refuse a dispute that it finds frivolous (15 USC 1681i(a)(3)), and an error that is corrected may leave a score as it was.",
        "Paying on an old debt, or writing that it is yours, may begin the time anew in which you can be sued for it; that differs from state to state. A letter that disputes does neither.",
        "Send letters by certified mail with return receipt, keep copies of everything, and send copies, never originals. This program sends nothing and keeps nothing. It gives no legal advice.",
    ];
}
