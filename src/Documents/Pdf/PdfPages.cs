using Prospect.Documents.Layout;
using UglyToad.PdfPig;

namespace Prospect.Documents.Pdf;

/// <summary>Reads the pages of a PDF, those of a long one on two cores. The answer is the same, to the bit.</summary>
internal static class PdfPages
{
    // Below this the second opening, which reads the fonts anew, costs more than it saves.
    private const int LeastPagesToShare = 8;

    /// <returns>What the pages hold that could be read, in order; and why the first that could not be read could not.</returns>
    public static (List<PdfPageReader.ReadPage> Pages, Exception? First) Read(PdfDocument pdf, Func<PdfDocument> open)
    {
        var read = new PdfPageReader.ReadPage?[pdf.NumberOfPages];
        var faults = new Exception?[pdf.NumberOfPages];
        var next = -1;
        if (pdf.NumberOfPages < LeastPagesToShare || Environment.ProcessorCount < 2)
        {
            Take(pdf, read, faults, ref next);
        }
        else
        {
            Share(pdf, open, read, faults);
        }

        return ([.. read.OfType<PdfPageReader.ReadPage>()], faults.FirstOrDefault(f => f is not null));
    }

    // An open document is no thing to share, so the second reader opens its own; each takes the next page that nobody has.
    private static void Share(PdfDocument pdf, Func<PdfDocument> open, PdfPageReader.ReadPage?[] read, Exception?[] faults)
    {
        var next = -1;
        TwoCores.Share(
            () => Take(pdf, read, faults, ref next),
            () =>
            {
                using var own = open();
                Take(own, read, faults, ref next);
            });
    }

    private static void Take(PdfDocument pdf, PdfPageReader.ReadPage?[] read, Exception?[] faults, ref int next)
    {
        for (var at = Interlocked.Increment(ref next); at < read.Length; at = Interlocked.Increment(ref next))
        {
            try
            {
                read[at] = PdfPageReader.Read(pdf, at + 1);
            }
            // One broken page does not take the others along.
            catch (Exception fault) when (fault is not (OutOfMemoryException or InsufficientExecutionStackException))
            {
                faults[at] = fault;
            }
        }
    }
}
