using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>One way in which credit reports are laid out.</summary>
internal abstract class ReportLayout
{
    /// <summary>Those that are read; the first that recognises a document reads it.</summary>
    public static IReadOnlyList<ReportLayout> All { get; } = [new ExperianDisclosure(), new TransUnionDisclosure()];

    public abstract bool Recognises(Traits traits);

    public abstract IReadOnlyList<CreditReport> Read(PlacedDocument document, int index);
}

/// <summary>Experian's disclosure: accounts in a grid under "Account Info", calendars with a row for each year.</summary>
internal sealed class ExperianDisclosure : ReportLayout
{
    public override bool Recognises(Traits traits) => traits.Names(Bureau.Experian) && !traits.ComparesBureaus && traits.Has("hard inquiries", "soft inquiries", "account info", "potentially negative", "potentially negative accounts");

    public override IReadOnlyList<CreditReport> Read(PlacedDocument document, int index) => [Disclosure.Read(document, index, Bureau.Experian, "experian-disclosure")];
}

/// <summary>TransUnion's disclosure: accounts under name, number and address, calendars of ratings below months with their years.</summary>
internal sealed class TransUnionDisclosure : ReportLayout
{
    public override bool Recognises(Traits traits) => traits.Names(Bureau.TransUnion) && !traits.ComparesBureaus && traits.Has("regular inquiries", "promotional inquiries", "account review inquiries", "satisfactory accounts", "accounts with adverse information");

    public override IReadOnlyList<CreditReport> Read(PlacedDocument document, int index) => [Disclosure.Read(document, index, Bureau.TransUnion, "transunion-disclosure")];
}
