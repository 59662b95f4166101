using System.Globalization;
using System.Text.Json;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>What resolvers return, reduced to what the standard scalars know: text, truth values and numbers.</summary>
internal static class ScalarOutput
{
    /// <summary>The value inside a JSON value, the text of a C# value that stands for one, or the value itself.</summary>
    public static object? Plain(object value) => value switch
    {
        JsonElement json => json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number => json.TryGetInt64(out var integer) ? integer : json.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            _ => json,
        },
        char character => character.ToString(),
        Guid guid => guid.ToString(),
        Uri uri => uri.OriginalString,
        _ => value,
    };

    /// <summary>The number that a plain value is or, for text and truth values, stands for; NaN when there is none.</summary>
    public static double ToNumber(object? plain) => plain switch
    {
        int number => number,
        long number => number,
        double number => number,
        string text => JavaScriptNumber.Parse(text),
        Enum => double.NaN,
        bool or byte or sbyte or short or ushort or uint or ulong or float or decimal => Convert.ToDouble(plain, CultureInfo.InvariantCulture),
        _ => double.NaN,
    };

    /// <summary>The text of a number: whole numbers of C# keep all their digits.</summary>
    public static string NumberText(object? plain, double number) => plain switch
    {
        double or float => JavaScriptNumber.ToText(number),
        decimal exact => (exact / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        IFormattable whole => whole.ToString(null, CultureInfo.InvariantCulture),
        _ => JavaScriptNumber.ToText(number),
    };
}
