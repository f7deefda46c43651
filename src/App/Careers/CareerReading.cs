using Prospect.App.Uploads;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Careers.Profiles.Making;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Recommending;
using Prospect.Kernel;

namespace Prospect.App.Careers;

/// <summary>What somebody sent about themselves, and what they put right in it.</summary>
/// <param name="Sources">In the order sent.</param>
/// <param name="Corrections">What the person put right.</param>
internal sealed record CareerReading(IReadOnlyList<CarriedFile> Sources, IReadOnlyList<ProfileCorrection> Corrections)
{
    private const int Top = 10;

    /// <summary>The documents that are kept for whoever sent them; none where nobody is signed in.</summary>
    public IReadOnlyList<Identifier> Kept { get; init; } = [];

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

    /// <summary>The profile and what it leads to.</summary>
    public Result<CareerAnswer> Answer(DateOnly today, OccupationCatalogue catalogue, CarriedPerson carried)
        => Profile(today, catalogue).Map(profile => new CareerAnswer(profile, Recommender.Recommend(profile, catalogue, Top), carried.Of(this)));

    /// <summary>The same with a correction more; one about the same value goes, and what is as read again is none.</summary>
    public CareerReading With(ProfileCorrection correction)
        => this with { Corrections = [.. Corrections.Where(c => c.Fact != correction.Fact || c.Field != correction.Field), .. correction.Value == correction.Read && correction.Field != ProfileCorrection.Present ? (ProfileCorrection[])[] : [correction]] };

    /// <summary>The same with these answers in place of any before.</summary>
    public CareerReading With(Answers answers)
        => this with { Sources = [.. Sources.Where(s => s.Placed is not null || SourceReader.Recognise(s.Bytes.Span) is not SourceKind.Answers), new("Your answers", null, Json(answers))] };

    /// <summary>Answers as the file that a person keeps.</summary>
    public static byte[] Json(Answers answers) => CarriedFiles.Json(json => AnswersFile.Write(json, answers));
}
