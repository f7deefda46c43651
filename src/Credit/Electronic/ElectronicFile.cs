using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Electronic;

/// <summary>Reads what programs send each other: TransUnion's XML answer, and Metro 2 files as furnishers send them to the bureaus.</summary>
public static class ElectronicFile
{
    /// <summary>True for bytes of such a form; what they hold may still be refused.</summary>
    public static bool Recognises(ReadOnlySpan<byte> content) => TransUnionXml.Recognises(content) || Metro2File.Recognises(content);

    /// <param name="content">The file's bytes.</param>
    /// <param name="documentIndex">Which of the documents given, counted from 0; evidence names it.</param>
    /// <returns>The reports; or <c>document.damaged</c>, <c>credit.unknown-layout</c>, <c>credit.no-report</c>.</returns>
    public static Result<IReadOnlyList<CreditReport>> Read(ReadOnlyMemory<byte> content, int documentIndex)
        => TransUnionXml.Recognises(content.Span) ? TransUnionXml.Read(content, documentIndex)
            : Metro2File.Read(content.Span).Then(file => Metro2Reports.Of(file, documentIndex));
}
