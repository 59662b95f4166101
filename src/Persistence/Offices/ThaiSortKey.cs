using System.Globalization;

namespace Digital40.Persistence.Offices;

/// <summary>
/// Makes the keys that Thai names are sorted by. A Thai vowel may stand before the consonant it follows in the dictionary, so plain text sorts wrong; and
/// databases disagree on how to sort. The key is made here, by th-TH, and stored.
/// </summary>
internal static class ThaiSortKey
{
    private static readonly CompareInfo Thai = CultureInfo.GetCultureInfo("th-TH").CompareInfo;

    /// <summary>The key of a name, in hexadecimal digits: compared as plain text it sorts like the name.</summary>
    public static string Of(string name)
    {
        var key = Convert.ToHexString(Thai.GetSortKey(name, CompareOptions.None).KeyData);
        return key.Length <= Longest ? key : key[..Longest];
    }

    private const int Longest = 1000;
}
