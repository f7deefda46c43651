namespace Prospect.Careers.Wording;

/// <summary>A word of a text in the form in which words are compared.</summary>
/// <param name="Form">Lower case, without accents, singular, in US spelling.</param>
/// <param name="Start">UTF-16 offset of its first character in the text.</param>
/// <param name="End">UTF-16 offset after its last character.</param>
internal readonly record struct Token(string Form, int Start, int End);
