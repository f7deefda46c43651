using Microsoft.AspNetCore.Http;
using Prospect.App.Uploads;
using Prospect.Credit.Correcting;
using Prospect.Kernel;

namespace Prospect.App.Credit;

/// <summary>The reading of reports that a result page carries along.</summary>
internal sealed class CarriedReading(CarriedFiles files)
{
    private const string Purpose = "Prospect.Credit.CarriedReading.v2";
    private static readonly Error Foreign = new("credit.corrections", "The page that this came from is too old, or was changed on its way. Send the report again; corrections that you kept as a file can be sent along.");

    /// <summary>The reading to put into a page; null where it is longer than a page carries.</summary>
    public string? Of(CreditReading reading) => files.Seal(Purpose, new(reading.Sources, Json(reading.Corrections), reading.Kept));

    /// <returns>The form that a result page sent, and the reading that it carried, read again; or <c>credit.corrections</c> where it is not one of ours.</returns>
    public async Task<Result<(FormCollection Form, CreditReading Reading)>> ReadAsync(HttpRequest request, CancellationToken cancelled)
        => (await CarriedForm.ReadAsync(request, Foreign.Code, cancelled)).Then(form => Open(form[CarriedForm.Reading]).Map(reading => (form, reading)));

    /// <summary>The corrections as the file that a person keeps.</summary>
    public static byte[] Json(IReadOnlyList<Correction> corrections) => CarriedFiles.Json(json => CorrectionsFile.Write(json, corrections));

    private Result<CreditReading> Open(string? carried)
        => files.Open(Purpose, carried) is { } content
            ? CorrectionsFile.Read(content.Corrections).Then(corrections => CreditReading.Of(content.Files, corrections)).Map(reading => reading with { Kept = content.Kept })
            : Foreign;
}
