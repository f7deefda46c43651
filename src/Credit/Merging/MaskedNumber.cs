namespace Prospect.Credit.Merging;

/// <summary>What a masked account number still shows: signs from its beginning and from its end. A bureau hides one, the other or the middle.</summary>
/// <param name="Front">Letters and digits before the first hidden sign; all of them where nothing is hidden.</param>
/// <param name="Back">Letters and digits after the last hidden sign; all of them where nothing is hidden.</param>
internal readonly record struct MaskedNumber(string Front, string Back)
{
    public static MaskedNumber Of(string? number)
    {
        var signs = string.Concat((number ?? "").ToUpperInvariant().Where(c => char.IsAsciiLetterOrDigit(c) || c is '*' or '#' or '\u2022' or '?' or '.'));
        var (first, last) = (-1, -1);
        for (var i = 0; i < signs.Length; i++)
        {
            if (IsHidden(signs, i))
            {
                (first, last) = (first < 0 ? i : first, i);
            }
        }

        return first < 0 ? new(signs, signs) : new(signs[..first], signs[(last + 1)..]);
    }

    /// <summary>How many signs both show in the same place and agree on; 0 where they show none, -1 where they disagree.</summary>
    public static (int Front, int Back) Agreement(MaskedNumber a, MaskedNumber b)
    {
        var (front, back) = (Shared(a.Front, b.Front, fromEnd: false), Shared(a.Back, b.Back, fromEnd: true));
        // Some bureaus leave out the zeros with which a number begins.
        return (front < 0 && (a.Front.StartsWith('0') != b.Front.StartsWith('0')) ? Shared(a.Front.TrimStart('0'), b.Front.TrimStart('0'), fromEnd: false) : front, back);
    }

    private static int Shared(string a, string b, bool fromEnd)
    {
        var length = Math.Min(a.Length, b.Length);
        for (var i = 0; i < length; i++)
        {
            if (fromEnd ? a[^(i + 1)] != b[^(i + 1)] : a[i] != b[i])
            {
                return -1;
            }
        }

        return length;
    }

    // An X is a letter of a number only where it stands alone among others.
    private static bool IsHidden(string signs, int at) => signs[at] is '*' or '#' or '\u2022' or '?' or '.'
        || (signs[at] == 'X' && ((at > 0 && signs[at - 1] is 'X' or '*') || (at + 1 < signs.Length && signs[at + 1] is 'X' or '*')));
}
