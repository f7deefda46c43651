using System.Globalization;
using Prospect.Credit.Checking;
using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Documents.Writing;
using Prospect.Kernel;

namespace Prospect.Credit.Disputing;

/// <summary>
/// Writes letters about findings that the person confirms: one to each bureau, creditor and collector concerned. They state what the reports show, what the finding says of it and what the person
/// adds, and nothing else; they promise nothing.
/// </summary>
public static class LetterWriter
{
    /// <param name="reports">Of one person, as judged.</param>
    /// <param name="findings">Of these reports.</param>
    /// <param name="chosen">The places of those that the person confirms (<see cref="FindingMark"/>).</param>
    /// <param name="sender">Who writes.</param>
    /// <param name="date">The date of the letters.</param>
    public static DisputeLetters Write(IReadOnlyList<CreditReport> reports, IReadOnlyList<Finding> findings, IReadOnlyList<int> chosen, Sender sender, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(chosen);
        ArgumentNullException.ThrowIfNull(sender);
        var items = DisputedItem.Of(reports, findings, chosen);
        var letters = items.GroupBy(i => reports[i.Report].Bureau).OrderBy(g => g.Key).Select(g => ToBureau(reports, g.Key, [.. g], sender, date))
            .Concat(ByCreditor(items.Where(i => i.Account is { Kind: not AccountKind.Collection })).Select(g => ToFurnisher(reports, g, sender, date)))
            .Concat(ByCreditor(items.Where(i => i.Account is { Kind: AccountKind.Collection })).Select(g => ToCollector(reports, g, sender, date)));
        return new([.. Distinct(letters)], [.. Rights.All, BureauAddress.Note]);
    }

    // Names that begin alike would make one file of two letters.
    private static IEnumerable<DisputeLetter> Distinct(IEnumerable<DisputeLetter> letters)
        => letters.GroupBy(l => l.FileName).SelectMany(g => g.Select((letter, i) => i == 0 ? letter : letter with { FileName = $"{letter.FileName}-{i + 1}" }));

    // Bureaus spell one creditor in several ways; it gets one letter.
    private static List<List<DisputedItem>> ByCreditor(IEnumerable<DisputedItem> items)
    {
        var groups = new List<List<DisputedItem>>();
        foreach (var item in items)
        {
            if (groups.Find(g => AccountMatch.SameName(g[0].Account!.Creditor, item.Account!.Creditor)) is { } group)
            {
                group.Add(item);
            }
            else
            {
                groups.Add([item]);
            }
        }

        return groups;
    }

    private static DisputeLetter ToBureau(IReadOnlyList<CreditReport> reports, Bureau bureau, IReadOnlyList<DisputedItem> items, Sender sender, DateOnly date)
    {
        var report = reports[items[0].Report];
        var on = report.ReportDate is { } made ? $" of {made.InWords()}" : "";
        var draft = new Draft(Recipient.Bureau, BureauAddress.Of(bureau)[0], BureauAddress.Of(bureau), "Dispute of information in my credit report", "15 USC 1681i", $"bureau-{ContractWord.Of(bureau)}",
            $"I dispute the following information in the credit report{on} that you keep about me. Please look into each item under 15 USC 1681i.",
            "Please correct each item, or take it off my report if it proves wrong or incomplete or cannot be verified (15 USC 1681i(a)(5)(A)). Please pass this letter and what is enclosed on to whoever furnished the information (15 USC 1681i(a)(2)), and send me the result in writing with a copy of my report as it then is (15 USC 1681i(a)(6)).",
            AnswerClock.Of(date, "30 days from the day on which the bureau has your letter; 45 if you send it more about the matter in that time (15 USC 1681i(a)(1)), or if you write after your free annual report (15 USC 1681j(a)(3))."),
            ["a copy of the report with the items marked", "a copy of a government-issued identity card", "a copy of a utility bill or bank statement that shows my address"]);
        return Finish(draft, reports, items, sender, date, ["My date of birth: ____________________", $"The last four digits of my social security number: {report.Consumer.SsnLast4 ?? "________"}"]);
    }

    private static DisputeLetter ToFurnisher(IReadOnlyList<CreditReport> reports, List<DisputedItem> items, Sender sender, DateOnly date)
    {
        var to = items[0].Account!.Creditor;
        var draft = new Draft(Recipient.Furnisher, to, [to, "[the address for disputes that stands in the report or on the bill]"], "Direct dispute of information that you report about me", "15 USC 1681s-2(a)(8) and (b); 12 CFR 1022.43", $"creditor-{Slug(to)}",
            $"I dispute the following information that you furnish to {Bureaus(reports, items)}. This is a direct dispute under 12 CFR 1022.43.",
            "Please look into each item, tell me the result in writing, and where the information proves wrong or incomplete, correct it with every bureau to which you furnished it (15 USC 1681s-2(a)(8)(E), 12 CFR 1022.43(e)).",
            AnswerClock.Of(date, "30 days from the day on which the creditor has your letter at its address for disputes; 45 if you send it more about the matter in that time (15 USC 1681s-2(a)(8)(E)(iii))."),
            ["a copy of the part of the report that shows the account", "copies of what shows how it is: statements, payment receipts, letters"]);
        return Finish(draft, reports, items, sender, date, []);
    }

    private static DisputeLetter ToCollector(IReadOnlyList<CreditReport> reports, List<DisputedItem> items, Sender sender, DateOnly date)
    {
        var to = items[0].Account!.Creditor;
        var inTime = sender.NoticeOn is { } came && date <= came.Later(days: 30);
        var notice = sender.NoticeOn is { } on ? $" I received your notice on {PartialDate.Of(on).InWords()}{(inTime ? ", and write within 30 days of it" : "")}." : "";
        var draft = new Draft(Recipient.Collector, to, [to, "[the address on the collector's notice]"], "Dispute of a debt, and request for validation", "15 USC 1692g; 12 CFR 1006.34, 1006.38", $"collector-{Slug(to)}",
            $"I dispute the following debt, which stands in my report of {Bureaus(reports, items)}, and ask you to validate it under 15 USC 1692g(b).{notice} This letter is no promise to pay, and does not say that the debt is mine.",
            $"Please send me: the name and address of the original creditor; the sum owed on the day on which you took it over, and each sum added or paid since; a copy of what shows that I owe it; and the date of the first delinquency that was not made good. {(inTime ? "Until you have sent this, please stop collecting (15 USC 1692g(b)). " : "")}Wherever you report this debt, please report that it is disputed (15 USC 1692e(8)).",
            new(null, null, null, null, "If you write within 30 days of the collector's first notice, it has to stop collecting until it has sent you proof (15 USC 1692g(b)). The law sets no day for that proof; a bureau that you write to as well has its 30 days."),
            ["a copy of the part of the report that shows the debt", "a copy of the collector's notice, if there is one"]);
        return Finish(draft, reports, items, sender, date, []);
    }

    private static DisputeLetter Finish(Draft draft, IReadOnlyList<CreditReport> reports, IReadOnlyList<DisputedItem> items, Sender sender, DateOnly date, IReadOnlyList<string> identity)
    {
        var (blocks, enclosures) = (new List<WrittenBlock> { WrittenBlock.OfLines([sender.Name, .. sender.Address]), WrittenBlock.OfLines(PartialDate.Of(date).InWords()), WrittenBlock.OfLines(draft.Address), WrittenBlock.Heading($"Re: {draft.Subject}"), WrittenBlock.Paragraph(draft.Opening) }, (IReadOnlyList<string>)[.. draft.Enclosures, .. sender.Enclosures]);
        foreach (var (number, item) in items.Index())
        {
            var shown = item.Shown(reports[item.Report]).ToList();
            blocks.Add(WrittenBlock.Heading($"{number + 1}. {(item.Account is null && item.Finding.Inquiry is null ? "An entry of the report" : shown[0])}"));
            blocks.AddRange(shown.Skip(item.Account is null && item.Finding.Inquiry is null ? 0 : 1).Select(WrittenBlock.Paragraph));
            blocks.Add(WrittenBlock.Paragraph($"What is wrong: {item.Finding.Text} ({item.Finding.Law})"));
        }

        if (sender.Statement is { } statement)
        {
            blocks.Add(WrittenBlock.Heading("In my own words"));
            blocks.AddRange(statement.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(WrittenBlock.Paragraph));
        }

        blocks.Add(WrittenBlock.Paragraph(draft.Request));
        if (identity.Count > 0)
        {
            blocks.Add(WrittenBlock.OfLines(identity));
        }

        blocks.AddRange([WrittenBlock.OfLines("Sincerely,"), WrittenBlock.OfLines("______________________________", sender.Name), WrittenBlock.Heading("Enclosures"), .. enclosures.Select(WrittenBlock.Item)]);
        return new(draft.Recipient, draft.To, draft.Address, draft.Subject, draft.Law, [.. items.Select(i => i.Number + 1).Distinct()], enclosures, draft.Clock, draft.FileName, new($"{draft.Subject}: {draft.To}", blocks));
    }

    private static string Bureaus(IReadOnlyList<CreditReport> reports, IReadOnlyList<DisputedItem> items) => string.Join(" and ", items.Select(i => $"{reports[i.Report].Bureau}").Distinct());

    private static string Slug(string name)
    {
        var letters = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLower(c, CultureInfo.InvariantCulture) : '-'));
        var parts = letters.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? "unnamed" : string.Join('-', parts.Take(5));
    }

    private sealed record Draft(Recipient Recipient, string To, IReadOnlyList<string> Address, string Subject, string Law, string FileName, string Opening, string Request, AnswerClock Clock, IReadOnlyList<string> Enclosures);
}
