namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>Reads short runs of ASCII digits.</summary>
internal static class Digits
{
    private const int Longest = 9;

    /// <summary>The number that the text is, or -1 where it is anything but one to nine digits.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest || text.ContainsAnyExceptInRange('0', '9'))
        {
            return -1;
        }

        var number = 0;
        foreach (var digit in text)
        {
            number = number * 10 + (digit - '0');
        }

        return number;
    }
}
