using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Prospect.Documents;

namespace Prospect.App.Shell.Paper;

/// <summary>A page drawn from its placed text: each word at its place, and a box for every place that a statement rests on.</summary>
/// <remarks>Written in C#, because <c>text</c> is a word of Razor's own. Every letter goes through the renderer's encoding.</remarks>
public sealed class DrawnPage : ComponentBase
{
    // How far below the baseline the box of a word reaches, as a part of the letters' size.
    private const double Descent = 0.22;

    [Parameter, EditorRequired] public Places Places { get; set; } = null!;
    [Parameter, EditorRequired] public PlacedDocument Document { get; set; } = null!;
    [Parameter, EditorRequired] public PlacedPage Page { get; set; } = null!;
    [Parameter, EditorRequired] public int Number { get; set; }
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var height = Height();
        var face = Typeface.Of(Document);
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "viewBox", $"0 0 {Points(Page.Width)} {Points(height)}");
        builder.AddAttribute(2, "width", Points(Page.Width));
        builder.AddAttribute(3, "height", Points(height));
        builder.AddAttribute(4, "role", "group");
        builder.AddAttribute(5, "aria-label", $"{Name}, page {Page.Number}");
        builder.AddAttribute(6, "class", face.Name);
        foreach (var place in Places.On(Number, Page.Number))
        {
            DrawPlace(builder, place);
        }

        foreach (var line in Page.Lines)
        {
            DrawLine(builder, line, face, null);
        }

        foreach (var line in Page.Furniture)
        {
            DrawLine(builder, line, face, "dim");
        }

        builder.CloseElement();
    }

    /// <summary>The page's own height; what has no pages ends a little below its last line.</summary>
    private double Height()
        => Document.HasPages || !Page.Lines.Any() ? Page.Height : Math.Min(Page.Height, Page.Lines.Max(l => l.Box.Bottom) + 48);

    private static void DrawPlace(RenderTreeBuilder builder, Place place)
    {
        var box = place.Evidence.Box;
        builder.OpenElement(10, "a");
        builder.AddAttribute(11, "id", place.Id);
        builder.AddAttribute(12, "href", $"#{Places.ReturnOf(place.Id)}");

        // A way back for the hand; the keyboard's way through the page does not lead through hundreds of boxes.
        builder.AddAttribute(13, "tabindex", "-1");
        builder.AddAttribute(14, "aria-label", "Back to the statement");
        builder.OpenElement(15, "rect");
        builder.AddAttribute(16, "x", Points(box.X - 2));
        builder.AddAttribute(17, "y", Points(box.Y - 1));
        builder.AddAttribute(18, "width", Points(box.Width + 4));
        builder.AddAttribute(19, "height", Points(box.Height + 2));
        builder.AddAttribute(20, "rx", "2");
        builder.CloseElement();
        builder.CloseElement();
    }

    private static void DrawLine(RenderTreeBuilder builder, Line line, Typeface face, string? manner)
    {
        var style = line.Style;
        builder.OpenElement(30, "text");
        builder.AddAttribute(31, "y", Points(line.Box.Bottom - (Descent * style.Size)));
        builder.AddAttribute(32, "font-size", Points(style.Size));
        builder.AddAttribute(33, "class", manner ?? Ink.ClassOf(style.Rgb));
        if (line.Bullet is { } bullet)
        {
            builder.OpenElement(34, "tspan");
            builder.AddAttribute(35, "x", Points(line.Box.X - style.Size));
            builder.AddContent(36, bullet.Length is 0 or > 3 ? "•" : bullet);
            builder.CloseElement();
        }

        foreach (var run in Run.Of(line, face))
        {
            DrawRun(builder, run, style);
        }

        builder.CloseElement();
    }

    private static void DrawRun(RenderTreeBuilder builder, Run run, TextStyle around)
    {
        builder.OpenElement(40, "tspan");
        builder.AddAttribute(41, "x", Points(run.X));
        builder.AddAttribute(42, "class", Manner(run.Style));
        if (Math.Abs(run.Style.Size - around.Size) > 0.2)
        {
            builder.AddAttribute(43, "font-size", Points(run.Style.Size));
        }

        if (run.Length is { } length)
        {
            builder.AddAttribute(44, "textLength", Points(length));
            builder.AddAttribute(45, "lengthAdjust", "spacingAndGlyphs");
        }

        builder.AddContent(46, run.Text);
        builder.CloseElement();
        builder.AddContent(47, " ");
    }

    private static string? Manner(TextStyle style) => (style.Bold, style.Italic) switch
    {
        (true, true) => "b i",
        (true, false) => "b",
        (false, true) => "i",
        _ => null,
    };

    private static string Points(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
