using System.ComponentModel;
using System.Text.Json.Nodes;
using Prospect.Credit.Disputing;

namespace Prospect.App.Credit;

/// <summary>The shape of letters, for the API's description; the engine's own writer makes it.</summary>
[Description("Letters for the person to read, change, sign and send, and what to know before.")]
public sealed record LettersShape([property: Description("One for each bureau, creditor and collector concerned.")] IReadOnlyList<LetterShape> Letters, [property: Description("What the law gives to everybody, free of charge.")] IReadOnlyList<string> Rights)
{
    internal static JsonNode Example => JsonNode.Parse(
        """
        {
          "letters": [{"recipient": "bureau", "to": "Experian", "address": ["Experian", "P.O. Box 4500", "Allen, TX 75013"], "subject": "Dispute of information in my credit report", "law": "15 USC 1681i", "findings": [1],
            "enclosures": ["a copy of the report with the items marked"], "clock": {"days": 30, "longestDays": 45, "if": "2026-06-14", "latest": "2026-06-29", "text": "…"}, "fileName": "bureau-experian", "text": "…"}],
          "rights": ["…"]
        }
        """)!;
}

[Description("A letter.")]
public sealed record LetterShape(
    Recipient Recipient, string To, [property: Description("Lines; one in brackets is for the person to fill in.")] IReadOnlyList<string> Address, string Subject, string Law, [property: Description("Numbers of findings, counted from 1.")] IReadOnlyList<int> Findings,
    IReadOnlyList<string> Enclosures, AnswerClock Clock, [property: Description("Without an ending.")] string FileName, string Text);
