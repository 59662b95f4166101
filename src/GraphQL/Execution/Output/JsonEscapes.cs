using System.Buffers;

namespace Digital40.GraphQL.Execution.Output;

/// <summary>What a JSON string may not hold as it is: quotes, backslashes and control characters.</summary>
internal static class JsonEscapes
{
    public static readonly SearchValues<char> MustEscape =
        SearchValues.Create("\"\\" + string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)));

    public static void Write(char character, JsonOutput output)
    {
        output.WriteRaw((byte)'\\');
        switch (character)
        {
            case '"' or '\\':
                output.WriteRaw((byte)character);
                break;
            case '\b':
                output.WriteRaw((byte)'b');
                break;
            case '\f':
                output.WriteRaw((byte)'f');
                break;
            case '\n':
                output.WriteRaw((byte)'n');
                break;
            case '\r':
                output.WriteRaw((byte)'r');
                break;
            case '\t':
                output.WriteRaw((byte)'t');
                break;
            default:
                output.WriteRaw("u00"u8);
                output.WriteRaw((byte)(character < 0x10 ? '0' : '1'));
                output.WriteRaw((byte)"0123456789abcdef"[character & 0xF]);
                break;
        }
    }
}
