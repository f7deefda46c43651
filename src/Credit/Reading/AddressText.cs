using System.Text.RegularExpressions;

namespace Prospect.Credit.Reading;

/// <summary>Knows postal addresses of the United States and telephone numbers when it sees them.</summary>
internal static partial class AddressText
{
    [GeneratedRegex(@"\b[A-Z]{2},?\s+\d{5}(-?\d{4})?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StateAndZip();

    [GeneratedRegex(@"^[\p{L} .'-]+,?\s+[A-Z]{2},?\s+\d{5}(-?\d{4})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CityLine();

    [GeneratedRegex(@"^[\p{L} .'-]+,\s+[A-Z]{2}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CityAndState();

    [GeneratedRegex(@"\(?\b\d{3}\)?[ .-]?\s?\d{3}[-.]\d{4}\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^(P\.?\s?O\.?\s+BOX\b|\d+\s+\S+.*\b(ST|AVE|RD|DR|BLVD|LN|CT|WAY|PKWY|HWY|STE|FL|PL|CIR|TER|TRL|LOOP|PLZ|SUITE|STREET|AVENUE|ROAD|DRIVE)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Street();

    /// <summary>True where a state and a ZIP code stand, which is where an address ends.</summary>
    public static bool HasZip(string text) => StateAndZip().IsMatch(text);

    /// <summary>True for a whole line of city, state and ZIP code, or one whose ZIP code has gone to the next.</summary>
    public static bool IsCityLine(string text) => CityLine().IsMatch(text) || CityAndState().IsMatch(text);

    /// <summary>True for a line of an address, or one with a telephone number.</summary>
    public static bool IsContact(string text) => HasZip(text) || Telephone().IsMatch(text) || Street().IsMatch(text) || Phrase.Of(text).StartsWith("by mail only", StringComparison.Ordinal) || Phrase.Of(text).StartsWith("phone number not", StringComparison.Ordinal);
}
