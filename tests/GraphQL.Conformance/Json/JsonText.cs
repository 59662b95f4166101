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

    /// <summary>Writes a string as JavaScript's <c>JSON.stringify</c> does.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">The string.</param>
    public static void Write(StringBuilder output, string text)
    {
        output.Append('"');
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                output.Append(character).Append(text[++index]);
            }
            else if (character is '"' or '\\')
            {
                output.Append('\\').Append(character);
            }
            else if (character < ' ' || char.IsSurrogate(character))
            {
                output.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                output.Append(character);
            }
        }

        output.Append('"');
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
