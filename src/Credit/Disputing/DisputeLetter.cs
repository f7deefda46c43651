using System.Text.Json.Serialization;
using Prospect.Credit.Reports;
using Prospect.Documents.Writing;
using Prospect.Kernel;

namespace Prospect.Credit.Disputing;

/// <summary>Whom a letter goes to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Recipient>))]
public enum Recipient
{
    /// <summary>The bureau whose report it stands in (15 USC 1681i).</summary>
    [JsonStringEnumMemberName("bureau")] Bureau,

    /// <summary>The creditor that reports it (15 USC 1681s-2, 12 CFR 1022.43).</summary>
    [JsonStringEnumMemberName("furnisher")] Furnisher,

    /// <summary>The collector that says it is owed (15 USC 1692g, 12 CFR 1006.34 and 1006.38).</summary>
    [JsonStringEnumMemberName("collector")] Collector,
}

/// <summary>A letter for the person to read, change, sign and send. The program sends nothing.</summary>
/// <param name="Recipient">Whom it goes to.</param>
/// <param name="To">Their name.</param>
/// <param name="Address">Where to, as far as it is known; a line in brackets is for the person to fill in.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Law">What it rests on.</param>
/// <param name="Findings">The findings it is about, by their numbers, counted from 1.</param>
/// <param name="Enclosures">What to put in.</param>
/// <param name="Clock">How long the answer may take.</param>
/// <param name="FileName">A name for its file, without an ending.</param>
/// <param name="Document">The letter itself.</param>
public sealed record DisputeLetter(
    Recipient Recipient, string To, IReadOnlyList<string> Address, string Subject, string Law, IReadOnlyList<int> Findings, IReadOnlyList<string> Enclosures, AnswerClock Clock, string FileName,
    [property: JsonIgnore] WrittenDocument Document)
{
    /// <summary>The letter as text.</summary>
    public string Text => WrittenText.Of(Document);
}

/// <summary>How long an answer may take.</summary>
/// <param name="Days">From the day on which they have the letter; null where the law sets no time for the answer.</param>
/// <param name="LongestDays">At the longest.</param>
/// <param name="If">The day by which, if they have it <see cref="DaysInTheMail"/> days after the date of the letter.</param>
/// <param name="Latest">The same for the longest.</param>
/// <param name="Text">What begins the time and what makes it longer.</param>
public sealed record AnswerClock(int? Days, int? LongestDays, DateOnly? If, DateOnly? Latest, string Text)
{
    /// <summary>A guess at how long certified mail is on its way.</summary>
    public const int DaysInTheMail = 5;

    internal static AnswerClock Of(DateOnly date, string text) => new(30, 45, date.Later(days: DaysInTheMail + 30), date.Later(days: DaysInTheMail + 45), text);
}

/// <summary>Letters with what a person should know before sending one: the answer of <c>credit letters</c>.</summary>
/// <param name="Letters">One for each bureau, creditor and collector concerned.</param>
/// <param name="Rights">What the law gives to everybody, free of charge.</param>
public sealed record DisputeLetters(IReadOnlyList<DisputeLetter> Letters, IReadOnlyList<string> Rights);
