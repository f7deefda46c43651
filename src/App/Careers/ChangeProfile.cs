using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.App.Uploads;
using Prospect.App.Uploads.Keeping;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Careers.Profiles.Sources;
using Prospect.Kernel;

namespace Prospect.App.Careers;

/// <summary>Lets a person put right what was read, answer the questions, and say what work is not for them; each press of a button judges anew. The page carries the reading; of what is put right, a signed-in person's is kept with their documents.</summary>
internal sealed class ChangeProfile(CarriedPerson carried, OccupationCatalogue catalogue, TimeProvider time)
{
    public const string Path = "/career/profile";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<UploadLimits>();
        routes.MapGet(Path, () => Results.Redirect("/career")).ExcludeFromDescription();
        routes.MapPost(Path, async (HttpRequest request, ChangeProfile use, CancellationToken cancelled) => await use.AnswerAsync(request, cancelled)).ReadsDocuments(limits).ExcludeFromDescription();
    }

    private async Task<IResult> AnswerAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (!(await carried.ReadAsync(request, cancelled)).TryGet(out var sent, out var error) || !sent.Reading.Profile(Today, catalogue).TryGet(out var profile, out error))
        {
            return RecommendOccupations.Page(error);
        }

        var (form, reading) = sent;
        return form.ContainsKey("keep") ? Results.File(CarriedPerson.Json(reading.Corrections), "application/json", "prospect-profile-corrections.json")
            : form.ContainsKey("keep-answers") ? Results.File(CareerReading.Json(profile.Answers), "application/json", "prospect-answers.json")
            : form.ContainsKey("ask") ? Ask(reading, profile.Answers, null)
            : form.ContainsKey("answer") ? Answer(reading, profile, form)
            : FactAt.Find(profile, form["edit"]) is { } edited ? Edit(reading, profile, edited, null, form)
            : FactAt.Find(profile, form["save"]) is { } saved ? await SaveAsync(request.HttpContext, reading, profile, saved, form, cancelled)
            : await ShownAsync(request.HttpContext, reading, Changed(reading, profile, form), cancelled);
    }

    // What somebody who is signed in puts right stays with the documents that it is about.
    private async Task<PageAnswer> ShownAsync(HttpContext context, CareerReading before, CareerReading reading, CancellationToken cancelled)
    {
        if (!before.Corrections.SequenceEqual(reading.Corrections))
        {
            await KeptDocuments.CorrectAsync(context, reading.Kept, CarriedPerson.Json(reading.Corrections), cancelled);
        }

        return Shown(reading);
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private PageAnswer Shown(CareerReading reading) => RecommendOccupations.Page(reading.Answer(Today, catalogue, carried));

    // What one button does: strike out, add, dismiss, keep an eye on.
    private static CareerReading Changed(CareerReading reading, Profile profile, FormCollection form)
    {
        if (FactAt.Find(profile, form["strike"]) is { } struck)
        {
            return reading.With(new ProfileCorrection(struck.Mark, ProfileCorrection.Present, "yes", "no"));
        }

        if (form["add"] == "skill" && form["skill"].ToString().Trim() is { Length: > 0 and <= 120 } label)
        {
            return reading.With(new ProfileCorrection(new(FactKind.Skill, label, null, null, 0), ProfileCorrection.Present, null, "yes"));
        }

        var wishes = profile.Answers.Preferences;
        string? leave = form["dismiss"], watch = form["watch"], unwatch = form["unwatch"], back = form["back-in"];
        var changed = leave is { Length: > 0 and <= 40 } ? wishes with { LeaveOut = [.. wishes.LeaveOut.Append(leave).Distinct(StringComparer.Ordinal)] }
            : back is { Length: > 0 } ? wishes with { LeaveOut = [.. wishes.LeaveOut.Where(c => c != back)] }
            : watch is { Length: > 0 and <= 40 } ? wishes with { Saved = [.. wishes.Saved.Append(watch).Distinct(StringComparer.Ordinal)] }
            : unwatch is { Length: > 0 } ? wishes with { Saved = [.. wishes.Saved.Where(c => c != unwatch)] }
            : wishes;
        return changed == wishes ? reading : reading.With(profile.Answers with { Preferences = changed });
    }

    private PageAnswer Answer(CareerReading reading, Profile profile, FormCollection form)
    {
        var liking = InterestQuestions.All.Where(q => int.TryParse(form["q." + q.Id], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 5)
            .ToDictionary(q => q.Id, q => int.Parse(form["q." + q.Id]!, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var wage = form["wage"].ToString().Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim();
        decimal? least = decimal.TryParse(wage, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum) && sum <= 10_000_000 ? sum : null;
        var answers = new Answers(liking, profile.Answers.Preferences with
        {
            Place = form["place"].ToString().Trim() is { Length: > 0 and <= 200 } place ? place : null, Remote = form["remote"] == "1", LeastWage = least,
            Education = Enum.TryParse<EducationLevel>(form["education"], true, out var level) && Enum.IsDefined(level) && level is not EducationLevel.Other ? level : null,
        });
        return wage.Length > 0 && least is null ? Ask(reading, answers, "The least pay is a sum of dollars a year, such as 45000.") : Shown(reading.With(answers));
    }

    private PageAnswer Ask(CareerReading reading, Answers answers, string? fault) => PageAnswer.Of<QuestionsPage>(
        new() { [nameof(QuestionsPage.Answers)] = answers, [nameof(QuestionsPage.Carried)] = carried.Of(reading), [nameof(QuestionsPage.Fault)] = fault },
        fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private async Task<PageAnswer> SaveAsync(HttpContext context, CareerReading reading, Profile profile, FactAt fact, FormCollection form, CancellationToken cancelled)
    {
        var (changed, faults) = (new List<ProfileCorrection>(), new List<string>());
        foreach (var field in ProfileField.Of(fact.Mark.Kind))
        {
            string? written = form["v." + field.Name];
            if (written is null || written == (field.Of(fact.Value) ?? ""))
            {
                continue;
            }

            if (!field.Parse(written).TryGet(out var given, out var error))
            {
                faults.Add(error.Detail);
            }
            else if (given != (field.Of(fact.Value) ?? ""))
            {
                changed.Add(new(fact.Mark, field.Name, fact.Read(field), given.Length == 0 ? null : given));
            }
        }

        return faults.Count > 0 ? Edit(reading, profile, fact, string.Join(' ', faults), form) : await ShownAsync(context, reading, changed.Aggregate(reading, (r, c) => r.With(c)), cancelled);
    }

    private PageAnswer Edit(CareerReading reading, Profile profile, FactAt fact, string? fault, FormCollection form) => PageAnswer.Of<FactPage>(
        new()
        {
            [nameof(FactPage.Fact)] = fact, [nameof(FactPage.Profile)] = profile, [nameof(FactPage.Carried)] = carried.Of(reading), [nameof(FactPage.Fault)] = fault,
            [nameof(FactPage.Given)] = fault is null ? null : ProfileField.Of(fact.Mark.Kind).ToDictionary(f => f.Name, f => form["v." + f.Name].ToString(), StringComparer.Ordinal),
        },
        fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}
