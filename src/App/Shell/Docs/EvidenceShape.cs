using System.ComponentModel;

namespace Prospect.App.Shell.Docs;

/// <summary>The shape of <see cref="Prospect.Documents.Evidence"/> in JSON, for the API's description.</summary>
[Description("The place in a document that a fact was read from.")]
public sealed record EvidenceShape(
    [property: Description("Which of the files sent, counted from 0.")] int Document,
    [property: Description("Counted from 1.")] int Page,
    [property: Description("x, y, width, height in points from the page's top left corner; null where the source has no pages.")] IReadOnlyList<double>? Box,
    [property: Description("What stands there, to the letter.")] string Text);
