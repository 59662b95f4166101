namespace Digital40.GraphQL.Validation.Spelling;

/// <summary>The order in which <c>field2</c> comes before <c>field10</c>: runs of digits are compared as numbers.</summary>
internal static class NaturalOrder
{
    /// <summary>Compares two texts: negative when the first comes first, positive when the second does.</summary>
    /// <param name="left">The first text.</param>
    /// <param name="right">The second text.</param>
    public static int Compare(string left, string right)
    {
        var leftIndex = 0;
        var rightIndex = 0;
        while (leftIndex < left.Length && rightIndex < right.Length)
        {
            int order;
            if (char.IsAsciiDigit(left[leftIndex]) && char.IsAsciiDigit(right[rightIndex]))
            {
                order = ReadNumber(left, ref leftIndex).CompareTo(ReadNumber(right, ref rightIndex));
            }
            else
            {
                order = left[leftIndex++].CompareTo(right[rightIndex++]);
            }

            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }

    /// <summary>Reads a number without leading zeros: a zero is a number by itself. As a double no run of digits is too long.</summary>
    private static double ReadNumber(string text, ref int index)
    {
        var number = 0.0;
        do
        {
            number = (number * 10) + (text[index++] - '0');
        }
        while (index < text.Length && char.IsAsciiDigit(text[index]) && number > 0);

        return number;
    }
}
