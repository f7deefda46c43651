using System.Collections.Frozen;

namespace Prospect.Kernel;

/// <summary>What an error code means outside: the exit status of a verb, and the problem type of an HTTP answer (RFC 9457).</summary>
/// <param name="Code">The stable word.</param>
/// <param name="Exit">The exit status, see <see cref="ExitStatus"/>.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">The same short sentence for every occurrence.</param>
public sealed record ErrorMeaning(string Code, int Exit, int Status, string Title)
{
    /// <summary>The URI reference that identifies the problem type; it resolves to its section in the documentation page.</summary>
    public string Type => $"/docs/problems#{Code}";
}

/// <summary>Exit statuses of the program. They are a contract: changing one is a breaking change.</summary>
public static class ExitStatus
{
    public const int Done = 0;
    public const int Usage = 2;
    public const int Unreadable = 3;
    public const int NotWhatWasAskedFor = 4;
    public const int Configuration = 5;
    public const int CheckFailed = 6;
    public const int Fault = 70;
}

/// <summary>The one table from error code to exit status and problem type.</summary>
public static class ErrorTable
{
    private static readonly FrozenDictionary<string, ErrorMeaning> Meanings = new ErrorMeaning[]
    {
        new("usage", ExitStatus.Usage, 400, "The request is not of the form that is asked for."),
        new("request.no-file", ExitStatus.Usage, 400, "No file was sent."),
        new("request.too-many-files", ExitStatus.Usage, 400, "More files were sent than are read together."),
        new("request.unknown-sample", ExitStatus.Usage, 404, "There is no such sample."),
        new("request.not-found", ExitStatus.Usage, 404, "There is nothing here."),
        new("request.method", ExitStatus.Usage, 405, "This address does not answer that method."),
        new("request.media-type", ExitStatus.Usage, 415, "This address takes another kind of content."),
        new("request.too-many", ExitStatus.Usage, 429, "Too many requests."),

        new("request.forged", ExitStatus.Usage, 400, "The form did not come from a page of this service."),

        new("account.required", ExitStatus.Usage, 401, "This is for people who are signed in."),
        new("account.credentials", ExitStatus.Usage, 401, "The address and the password do not go together."),
        new("account.code", ExitStatus.Usage, 401, "The code is not the one that is due."),
        new("account.address", ExitStatus.Usage, 422, "This is no e-mail address."),
        new("account.password", ExitStatus.Usage, 422, "This password is too easily guessed."),
        new("account.consent", ExitStatus.Usage, 422, "Nothing is kept without your consent."),
        new("account.link", ExitStatus.Usage, 410, "The link was used, or is too old."),
        new("account.busy", ExitStatus.Usage, 503, "Too many people are signing in at once."),
        new("account.address-unknown", ExitStatus.Configuration, 503, "Accounts are not set up at this address."),

        new("document.missing", ExitStatus.Unreadable, 400, "The file is not there or may not be opened."),
        new("document.empty", ExitStatus.Unreadable, 422, "The file is empty."),
        new("document.unsupported", ExitStatus.Unreadable, 415, "This type of file is not read."),
        new("document.damaged", ExitStatus.Unreadable, 422, "The file is damaged."),
        new("document.encrypted", ExitStatus.Unreadable, 422, "The file is protected by a password."),
        new("document.scanned", ExitStatus.Unreadable, 422, "The document is a picture without text."),
        new("document.no-text", ExitStatus.Unreadable, 422, "The document holds no text."),
        new("document.too-large", ExitStatus.Unreadable, 413, "The file is larger than is read."),
        new("document.too-many-pages", ExitStatus.Unreadable, 422, "The document has more pages than are read."),
        new("document.unpacks-too-large", ExitStatus.Unreadable, 422, "The file unpacks to more than is read."),
        new("document.too-slow", ExitStatus.Unreadable, 422, "The document took too long to read."),
        new("document.too-costly", ExitStatus.Unreadable, 422, "The document took too much memory to read."),
        new("document.unwritable", ExitStatus.Usage, 422, "The document cannot be written in this format."),

        new("career.no-resume", ExitStatus.NotWhatWasAskedFor, 422, "The document does not look like a résumé."),
        new("career.corrections", ExitStatus.Unreadable, 422, "The corrections cannot be used."),
        new("career.answers", ExitStatus.Unreadable, 422, "The answers cannot be used."),
        new("credit.no-report", ExitStatus.NotWhatWasAskedFor, 422, "The document is not a credit report."),
        new("credit.no-risk-columns", ExitStatus.NotWhatWasAskedFor, 422, "The table lacks columns that the risk model needs."),
        new("credit.unknown-layout", ExitStatus.NotWhatWasAskedFor, 422, "This layout of credit report is not known."),
        new("credit.several-people", ExitStatus.NotWhatWasAskedFor, 422, "The reports look like those of several people."),
        new("credit.nothing-to-compare", ExitStatus.NotWhatWasAskedFor, 422, "No two of the reports can be compared."),
        new("credit.corrections", ExitStatus.Unreadable, 422, "The corrections cannot be used."),

        new("catalogue.unreadable", ExitStatus.Configuration, 500, "The catalogue cannot be used."),
        new("catalogue.missing", ExitStatus.Configuration, 500, "The catalogue is not there or may not be opened."),
        new("catalogue.foreign", ExitStatus.Configuration, 500, "The file is not a compiled catalogue."),
        new("catalogue.outdated", ExitStatus.Configuration, 500, "The catalogue was compiled for another version of the program."),
        new("catalogue.damaged", ExitStatus.Configuration, 500, "The catalogue is damaged."),
        new("catalogue.unwritable", ExitStatus.Configuration, 500, "The catalogue cannot be written there."),
        new("catalogue.no-source", ExitStatus.Unreadable, 422, "The files hold no occupations."),
        new("service.away", ExitStatus.Fault, 503, "A part of the service does not answer."),
        new("configuration", ExitStatus.Configuration, 500, "The configuration is wrong."),
        new("fault", ExitStatus.Fault, 500, "The program failed."),
    }.ToFrozenDictionary(m => m.Code);

    /// <summary>Every meaning, in the order of the codes.</summary>
    public static IReadOnlyList<ErrorMeaning> All { get; } = [.. Meanings.Values.OrderBy(m => m.Code, StringComparer.Ordinal)];

    /// <summary>The meaning of a code; a code that is not in the table is a fault of the program.</summary>
    public static ErrorMeaning Of(string code)
        => Meanings.TryGetValue(code, out var meaning) ? meaning : throw new InvalidOperationException($"The error code '{code}' is not in the table.");

    /// <summary>Whether a code stands in the table.</summary>
    public static bool Knows(string code) => Meanings.ContainsKey(code);

    public static ErrorMeaning Of(Error error) => Of(error.Code);
}
