using System.Buffers.Text;

namespace Digital40.GraphQL.Execution.Output;

/// <summary>The quick way for numbers with few decimals, which most numbers in a response are: the general way costs several times as much.</summary>
internal static class JsonNumbers
{
    /// <summary>How many bytes such a number has at most.</summary>
    public const int MaxLength = 24;

    private const double MaxDigits = 1e15;

    private static ReadOnlySpan<double> Powers => [1, 10, 100, 1_000, 10_000];

    /// <summary>
    /// Finds the fewest decimals that a number can be written with so that it reads back the same. Up to fifteen digits stand for one number each, so
    /// they are the shortest form.
    /// </summary>
    /// <param name="value">A finite number.</param>
    /// <param name="digits">The number without its point.</param>
    /// <returns>How many decimals there are, or -1 when the number has more than four or is too large.</returns>
    public static int FindScale(double value, out long digits)
    {
        for (var scale = 0; scale < Powers.Length; scale++)
        {
            var scaled = Math.Round(value * Powers[scale]);
            if (Math.Abs(scaled) >= MaxDigits)
            {
                break;
            }

            if (scaled / Powers[scale] == value)
            {
                digits = (long)scaled;
                return scale;
            }
        }

        digits = 0;
        return -1;
    }

    /// <summary>Writes a number.</summary>
    /// <param name="digits">The number without its point.</param>
    /// <param name="scale">How many decimals it has, 0 to 4.</param>
    /// <param name="target">Where to, with room for the longest.</param>
    /// <returns>How many bytes were written.</returns>
    public static int WriteScaled(long digits, int scale, Span<byte> target)
    {
        var length = 0;
        if (digits < 0)
        {
            target[length++] = (byte)'-';
            digits = -digits;
        }

        var power = (long)Powers[scale];
        var whole = digits / power;
        Utf8Formatter.TryFormat(whole, target[length..], out var written);
        length += written;
        if (scale == 0)
        {
            return length;
        }

        target[length++] = (byte)'.';
        var rest = digits - (whole * power);
        for (var place = scale - 1; place >= 0; place--)
        {
            target[length + place] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        return length + scale;
    }
}
