using System.Text;
using System.Text.Json;

namespace Digital40.GraphQL.Conformance.Json;

/// <summary>Strings of JSON that may hold lone surrogates, which JavaScript allows and System.Text.Json does not.</summary>
internal static class JsonText
{
    /// <summary>The value of a string; lone surrogates stay as they are.</summary>
    /// <param name="element">A string.</param>
    public static string Read(JsonElement element)
    {
        var raw = element.GetRawText().AsSpan()[1..^1];
        if (!raw.Contains('\\'))
        {
            return raw.ToString();
        }

        var text = new StringBuilder(raw.Length);
        for (var index = 0; index < raw.Length; index++)
        {
            if (raw[index] != '\\')
            {
                text.Append(raw[index]);
                continue;
            }

            index++;
            if (raw[index] == 'u')
            {
                text.Append((char)Convert.ToUInt16(raw.Slice(index + 1, 4).ToString(), 16));
                index += 4;
            }
            else
            {
                text.Append(Unescape(raw[index]));
            }
        }

        return text.ToString();
    }

    private static char Unescape(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };
}
