using System.Buffers.Binary;
using System.Text;

namespace Prospect.Careers.Catalogue.Compiled;

/// <summary>Finds the place of a key by halves, in the order that the compiler wrote.</summary>
internal sealed class KeySearch(ReadOnlyMemory<byte> order, Func<int, ReadOnlyMemory<byte>> keyAt)
{
    /// <summary>The place in the list; -1 where there is none.</summary>
    public int Place(string key)
    {
        var wanted = Encoding.UTF8.GetBytes(key);
        int low = 0, high = (order.Length / 4) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var place = BinaryPrimitives.ReadInt32LittleEndian(order.Span[(4 * middle)..]);
            var compared = keyAt(place).Span.SequenceCompareTo(wanted);
            if (compared == 0)
            {
                return place;
            }

            (low, high) = compared < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
