using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Careers.Profiles.Making;
using Prospect.Careers.Profiles.Sources;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.App.Careers;

/// <summary>A file as far as it has to be kept to read it again: placed text, or the bytes that a program made.</summary>
internal sealed record CareerSource(string Name, PlacedDocument? Placed, ReadOnlyMemory<byte> Bytes);

/// <summary>What somebody sent about themselves, and what they put right in it.</summary>
/// <param name="Sources">In the order sent.</param>
/// <param name="Corrections">What the person put right.</param>
internal sealed record CareerReading(IReadOnlyList<CareerSource> Sources, IReadOnlyList<ProfileCorrection> Corrections)
{
    /// <summary>The profile; an error names the file that it is about.</summary>
    public Result<Profile> Profile(DateOnly today, OccupationCatalogue catalogue)
    {
        List<ProfileSource> read = [];
        foreach (var (number, source) in Sources.Index())
        {
            var one = source.Placed is { } placed ? SourceReader.Read(placed, number, source.Name, today, catalogue)
                : SourceReader.Read(source.Bytes, SourceReader.Recognise(source.Bytes.Span), number, source.Name, today, catalogue);
            if (!one.TryGet(out var told, out var error))
            {
                return error.About(source.Name);
            }

            read.Add(told);
        }

        return ProfileMaker.Make(read, Corrections, today, catalogue);
    }
}
