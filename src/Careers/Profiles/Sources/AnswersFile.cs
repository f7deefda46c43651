using System.Globalization;
using System.Text.Json;
using Prospect.Careers.Catalogue;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>
/// Keeps a person's answers in a file of their own: <c>{"prospectAnswers": 1, "liking": {"r1": 4}, "preferences": {"place", "remote", "leastWage", "education", "leaveOut": [], "saved": []}}</c>.
/// </summary>
public static class AnswersFile
{
    private const string Mark = "prospectAnswers";
    private const int MostCodes = 200, LongestText = 200;

    internal static bool Recognises(ReadOnlySpan<byte> head) => head.StartsWith("{"u8) && head[..Math.Min(head.Length, 200)].IndexOf("\"prospectAnswers\""u8) >= 0;

    /// <returns>The answers; or <c>career.answers</c>, which says what is wrong with them.</returns>
    public static Result<Answers> Read(ReadOnlyMemory<byte> content) => JsonFile.Read(content, Of) is var read && read.Ok ? read : Wrong(read.Error.Detail);

    private static Result<Answers> Of(JsonElement root)
    {
        if (root.Member(Mark)?.GetRawText() != "1")
        {
            return Wrong("The file is no file of answers, or of another version: it begins with {\"prospectAnswers\": 1.");
        }

        var liking = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (root.Member("liking") is { ValueKind: JsonValueKind.Object } all)
        {
            foreach (var one in all.EnumerateObject())
            {
                if (!InterestQuestions.All.Any(q => q.Id == one.Name) || !one.Value.ToString().TryWhole(out var value) || value is < 1 or > 5)
                {
                    return Wrong($"“{one.Name}” is no question, or its answer is not a whole number from 1 to 5.");
                }

                liking[one.Name] = value;
            }
        }

        return (root.Member("preferences") is { } wishes ? Wishes(wishes) : new Preferences()).Map(preferences => new Answers(liking, preferences));
    }

    private static Result<Preferences> Wishes(JsonElement of)
    {
        decimal? wage = null;
        if (of.Text("leastWage") is { Length: > 0 } written)
        {
            if (!decimal.TryParse(written, NumberStyles.Number, CultureInfo.InvariantCulture, out var sum) || sum is < 0 or > 10_000_000)
            {
                return Wrong("The least wage is no sum of dollars a year.");
            }

            wage = sum;
        }

        EducationLevel? education = null;
        if (of.Text("education") is { Length: > 0 } word)
        {
            if (!Enum.TryParse<EducationLevel>(word, ignoreCase: true, out var level) || !Enum.IsDefined(level) || char.IsAsciiDigit(word[0]))
            {
                return Wrong("The education is none of none, other, secondary, vocational, associate, bachelor, master, doctorate.");
            }

            education = level;
        }

        return new Preferences
        {
            Place = of.Text("place") is { } place && !string.IsNullOrWhiteSpace(place) ? place.Trim()[..Math.Min(place.Trim().Length, LongestText)] : null,
            Remote = of.Member("remote")?.ValueKind is JsonValueKind.True, LeastWage = wage, Education = education, LeaveOut = Codes(of, "leaveOut"), Saved = Codes(of, "saved"),
        };
    }

    private static IReadOnlyList<string> Codes(JsonElement of, string name) => [.. of.Texts(name).Select(t => t.Trim()).Where(t => t.Length is > 0 and <= 40).Distinct(StringComparer.Ordinal).Take(MostCodes)];

    /// <summary>Writes the file.</summary>
    public static void Write(Utf8JsonWriter json, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(answers);
        json.WriteStartObject();
        json.WriteNumber(Mark, 1);
        json.WriteStartObject("liking");
        foreach (var (question, value) in answers.Liking.OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(question, value);
        }

        json.WriteEndObject();
        json.WriteStartObject("preferences");
        json.WriteString("place", answers.Preferences.Place);
        json.WriteBoolean("remote", answers.Preferences.Remote);
        if (answers.Preferences.LeastWage is { } wage)
        {
            json.WriteNumber("leastWage", wage);
        }

        json.WriteString("education", answers.Preferences.Education?.ToString().ToLowerInvariant());
        List(json, "leaveOut", answers.Preferences.LeaveOut);
        List(json, "saved", answers.Preferences.Saved);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal static void Draw(Answers answers, DataPaper paper)
    {
        paper.Heading("Your answers");
        foreach (var question in InterestQuestions.All.Where(q => answers.Liking.ContainsKey(q.Id)))
        {
            paper.Value(question.Text, $"{answers.Liking[question.Id]} of 5");
        }

        paper.Value("Place", answers.Preferences.Place);
        paper.Value("At home", answers.Preferences.Remote ? "mostly" : null);
        paper.Value("Least pay", answers.Preferences.LeastWage?.ToString("N0", CultureInfo.InvariantCulture));
        paper.Value("Education at most", answers.Preferences.Education?.ToString().ToLowerInvariant());
    }

    private static bool TryWhole(this string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static void List(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static Error Wrong(string what) => new("career.answers", what);
}
