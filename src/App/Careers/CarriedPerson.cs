using Microsoft.AspNetCore.Http;
using Prospect.App.Uploads;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Kernel;

namespace Prospect.App.Careers;

/// <summary>What somebody sent about themselves, answers and corrections too, as their result page carries it along.</summary>
internal sealed class CarriedPerson(CarriedFiles files)
{
    private const string Purpose = "Prospect.Careers.CarriedPerson.v2";
    private static readonly Error Foreign = new("career.corrections", "The page that this came from is too old, or was changed on its way. Send the files again; corrections and answers that you kept as files can be sent along.");

    /// <summary>The reading to put into a page; null where it is longer than a page carries.</summary>
    public string? Of(CareerReading reading) => files.Seal(Purpose, new(reading.Sources, Json(reading.Corrections), reading.Kept));

    /// <returns>The form that a result page sent, and the reading that it carried; or <c>career.corrections</c> where it is not one of ours.</returns>
    public async Task<Result<(FormCollection Form, CareerReading Reading)>> ReadAsync(HttpRequest request, CancellationToken cancelled)
        => (await CarriedForm.ReadAsync(request, Foreign.Code, cancelled)).Then(form => Open(form[CarriedForm.Reading]).Map(reading => (form, reading)));

    /// <summary>The corrections as the file that a person keeps.</summary>
    public static byte[] Json(IReadOnlyList<ProfileCorrection> corrections) => CarriedFiles.Json(json => ProfileCorrectionsFile.Write(json, corrections));

    private Result<CareerReading> Open(string? carried)
        => files.Open(Purpose, carried) is { } content
            ? ProfileCorrectionsFile.Read(content.Corrections).Map(corrections => new CareerReading(content.Files, corrections) { Kept = content.Kept })
            : Foreign;
}
