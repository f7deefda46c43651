using System.Buffers.Text;
using System.Text;

namespace Prospect.Kernel;

/// <summary>A part of a longer list, and where the next part begins.</summary>
/// <param name="Items">At most as many as were asked for.</param>
/// <param name="Next">The cursor of the next part; null at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, Cursor? Next)
{
    /// <summary>Makes a page from one item more than were asked for, which is how one knows that there is a next page.</summary>
    public static Page<T> Of(IReadOnlyList<T> oneMore, int size, Func<T, string> position)
        => oneMore.Count <= size
            ? new(oneMore, null)
            : new([.. oneMore.Take(size)], new Cursor(position(oneMore[size - 1])));
}

/// <summary>A position in a list, opaque to whoever carries it: URL-safe, and not to be taken apart.</summary>
/// <param name="After">The sort key of the last item seen.</param>
public readonly record struct Cursor(string After)
{
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(After));

    public static bool TryParse(string? text, out Cursor cursor)
    {
        cursor = default;
        if (string.IsNullOrEmpty(text) || text.Length > 1024 || !Base64Url.IsValid(text))
        {
            return false;
        }

        cursor = new(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)));
        return true;
    }
}
