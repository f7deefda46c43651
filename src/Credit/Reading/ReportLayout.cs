using Prospect.Credit.Reports;

namespace Prospect.Credit.Reading;

/// <summary>One way in which credit reports are laid out.</summary>
internal abstract class ReportLayout
{
    /// <summary>Those that are read; the first that recognises a document reads it.</summary>
    public static IReadOnlyList<ReportLayout> All { get; } = [new SideBySide(), new ExperianDisclosure(), new TransUnionDisclosure(), new EquifaxDisclosure()];

    public abstract bool Recognises(Traits traits);

    public abstract IReadOnlyList<CreditReport> Read(RowsOfDocument document, int index);
}

/// <summary>Experian's disclosure: accounts in a grid under "Account Info", calendars with a row for each year.</summary>
internal sealed class ExperianDisclosure : ReportLayout
{
    public override bool Recognises(Traits traits) => traits.Main is Bureau.Experian && (traits.IsDisclosure || traits.Has("hard inquiries", "soft inquiries", "account info", "potentially negative", "potentially negative accounts"));

    public override IReadOnlyList<CreditReport> Read(RowsOfDocument document, int index) => [Disclosure.Read(document, index, Bureau.Experian, "experian-disclosure")];
}

/// <summary>TransUnion's disclosure: accounts under name, number and address, calendars of ratings below months with their years.</summary>
internal sealed class TransUnionDisclosure : ReportLayout
{
    public override bool Recognises(Traits traits) => traits.Main is Bureau.TransUnion && (traits.IsDisclosure || traits.Has("regular inquiries", "promotional inquiries", "account review inquiries", "satisfactory accounts", "accounts with adverse information"));

    public override IReadOnlyList<CreditReport> Read(RowsOfDocument document, int index) => [Disclosure.Read(document, index, Bureau.TransUnion, "transunion-disclosure")];
}

/// <summary>Equifax's disclosure: numbered sections by type of account, for each account a summary, a calendar with a row for each year, and details.</summary>
internal sealed class EquifaxDisclosure : ReportLayout
{
    public override bool Recognises(Traits traits)
        => traits.Main is Bureau.Equifax && (traits.IsDisclosure || traits.Has("revolving accounts", "mortgage accounts", "installment accounts", "other accounts", "account details", "hard inquiries", "soft inquiries", "credit accounts", "collections", "inquiries"));

    public override IReadOnlyList<CreditReport> Read(RowsOfDocument document, int index) => [Disclosure.Read(document, index, Bureau.Equifax, "equifax-disclosure")];
}

/// <summary>A three-bureau document: tables with a column for each bureau.</summary>
internal sealed class SideBySide : ReportLayout
{
    public override bool Recognises(Traits traits) => traits.ComparesBureaus;

    public override IReadOnlyList<CreditReport> Read(RowsOfDocument document, int index) => ThreeBureauReport.Read(document, index);
}
