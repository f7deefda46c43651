using System.Globalization;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Resumes;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Correcting;

/// <summary>What kind of value a field holds, for whoever asks for one.</summary>
public enum FieldKind
{
    /// <summary>Words as they stand.</summary>
    Text,

    /// <summary>A date as exact as it is known.</summary>
    Date,

    /// <summary>One of the contract's words.</summary>
    Word,
}

/// <summary>A field of a fact that a person may put right.</summary>
/// <param name="Name">As in JSON.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsNeeded">True where there must be a value.</param>
public sealed record ProfileField(string Name, FieldKind Kind, bool IsNeeded = false)
{
    private const int Longest = 2000;
    private static readonly string[] Levels = ["secondary", "vocational", "associate", "bachelor", "master", "doctorate", "other"];

    /// <summary>The words to choose from, where it is a <see cref="FieldKind.Word"/>.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>The fields of a kind of fact, in the order of JSON.</summary>
    public static IReadOnlyList<ProfileField> Of(FactKind kind) => kind switch
    {
        FactKind.Job => [new("title", FieldKind.Text), new("employer", FieldKind.Text), new("location", FieldKind.Text), new("start", FieldKind.Date), new("end", FieldKind.Date), new("current", FieldKind.Word, true) { Words = ["yes", "no"] }],
        FactKind.Degree => [new("institution", FieldKind.Text), new("degree", FieldKind.Text), new("level", FieldKind.Word) { Words = Levels }, new("field", FieldKind.Text), new("start", FieldKind.Date), new("end", FieldKind.Date)],
        FactKind.Skill => [new("label", FieldKind.Text, true)],
        FactKind.Certification => [new("name", FieldKind.Text, true), new("issuer", FieldKind.Text), new("date", FieldKind.Date)],
        FactKind.Language => [new("language", FieldKind.Text, true), new("level", FieldKind.Text)],
        FactKind.Link => [new("link", FieldKind.Text, true)],
        _ => [new(kind.ToString().ToLowerInvariant(), FieldKind.Text)],
    };

    /// <summary>A value as a person writes it, brought to the form in which it is kept, empty for nothing; or <c>career.corrections</c>.</summary>
    public Result<string> Parse(string? text)
    {
        var written = text?.Trim() ?? "";
        if (written.Length == 0)
        {
            return IsNeeded ? new Error("career.corrections", $"{Name} needs a value.") : "";
        }

        if (Kind is FieldKind.Word)
        {
            return Words.Contains(written, StringComparer.Ordinal) ? written : new Error("career.corrections", $"{Name} is one of {string.Join(", ", Words)}.");
        }

        if (Kind is FieldKind.Date)
        {
            return Sources.WrittenDate.Of(written) is { } date ? date.ToString() : new Error("career.corrections", $"{Name} is no date. Write 2019, 2019-03 or March 2019.");
        }

        return written.Length > Longest ? new Error("career.corrections", $"{Name} is longer than {Longest} letters.") : written;
    }

    /// <summary>What a fact's value holds in this field, as text; null where nothing.</summary>
    public string? Of(object fact) => (fact, Name) switch
    {
        (Job j, "title") => j.Title,
        (Job j, "employer") => j.Employer,
        (Job j, "location") => j.Location,
        (Job j, "start") => j.Start?.ToString(),
        (Job j, "end") => j.End?.ToString(),
        (Job j, "current") => j.Current ? "yes" : "no",
        (Degree d, "institution") => d.Institution,
        (Degree d, "degree") => d.Name,
        (Degree d, "level") => d.Level is { } level ? level is EducationLevel.None ? "other" : level.ToString().ToLowerInvariant() : null,
        (Degree d, "field") => d.Field,
        (Degree d, "start") => d.Start?.ToString(),
        (Degree d, "end") => d.End?.ToString(),
        (NamedSkill s, _) => s.Label,
        (Certification c, "name") => c.Name,
        (Certification c, "issuer") => c.Issuer,
        (Certification c, "date") => c.Date?.ToString(),
        (SpokenLanguage l, "language") => l.Language,
        (SpokenLanguage l, "level") => l.Level,
        (string text, _) => text,
        _ => null,
    };

    internal object With(object fact, string? value) => (fact, Name) switch
    {
        (Job j, "title") => j with { Title = value },
        (Job j, "employer") => j with { Employer = value },
        (Job j, "location") => j with { Location = value },
        (Job j, "start") => j with { Start = Date(value) },
        (Job j, "end") => j with { End = Date(value), Current = value is null && j.Current },
        (Job j, "current") => j with { Current = value == "yes", End = value == "yes" ? null : j.End },
        (Degree d, "institution") => d with { Institution = value },
        (Degree d, "degree") => d with { Name = value },
        (Degree d, "level") => d with { Level = Enum.TryParse<EducationLevel>(value, true, out var level) ? level : null },
        (Degree d, "field") => d with { Field = value },
        (Degree d, "start") => d with { Start = Date(value) },
        (Degree d, "end") => d with { End = Date(value) },
        (NamedSkill s, _) => s with { Label = value! },
        (Certification c, "name") => c with { Name = value! },
        (Certification c, "issuer") => c with { Issuer = value },
        (Certification c, "date") => c with { Date = Date(value) },
        (SpokenLanguage l, "language") => l with { Language = value! },
        (SpokenLanguage l, "level") => l with { Level = value },
        (string, _) => value ?? "",
        _ => fact,
    };

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;
}
