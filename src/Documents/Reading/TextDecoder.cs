using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Prospect.Documents.Reading;

/// <summary>Turns the bytes of a text file into text: by its byte order mark, else UTF-8, else Windows-1252, which Western systems wrote before.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <returns>False for bytes that are no text.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> content, [NotNullWhen(true)] out string? text)
    {
        text = content switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => null,
        };
        if (text is null)
        {
            if (HasControls(content))
            {
                return false;
            }

            try
            {
                text = StrictUtf8.GetString(content);
            }
            catch (DecoderFallbackException)
            {
                text = Windows1252(content);
            }
        }

        return true;
    }

    private static bool HasControls(ReadOnlySpan<byte> content)
    {
        var controls = 0;
        foreach (var b in content)
        {
            if (b == 0)
            {
                return true;
            }

            controls += b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B) ? 1 : 0;
        }

        return controls > content.Length / 50;
    }

    private const string Upper1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static string Windows1252(ReadOnlySpan<byte> content)
    {
        var letters = new char[content.Length];
        for (var i = 0; i < content.Length; i++)
        {
            letters[i] = content[i] is >= 0x80 and < 0xA0 and var b ? Upper1252[b - 0x80] : (char)content[i];
        }

        return new(letters);
    }
}
