namespace Prospect.Careers.Skills.Named;

/// <summary>A word of a text by the number of its form.</summary>
/// <param name="Number">The form's number among the words of names and of the signs around them; -1 where it is none of them.</param>
/// <param name="Verb">The number of the verb that it is a form of (“managing”: manage), where names begin with that verb; else -1.</param>
/// <param name="Start">UTF-16 offset of its first character in the text.</param>
/// <param name="End">UTF-16 offset after its last character.</param>
internal readonly record struct Word(int Number, int Verb, int Start, int End);
