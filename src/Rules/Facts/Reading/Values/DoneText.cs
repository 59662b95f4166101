using System.Collections.Frozen;

namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>Reads whether something is done: in every format <c>true</c> and <c>false</c>, and in CSV also as people write it.</summary>
internal static class DoneText
{
    public const string Expected = "true or false";

    public const string ExpectedInCells = "one of true, yes, 1, ใช่, แล้ว or of false, no, 0, ไม่ใช่, ยัง";

    private static readonly FrozenDictionary<string, bool> Words = new Dictionary<string, bool>
    {
        ["true"] = true,
        ["yes"] = true,
        ["1"] = true,
        ["ใช่"] = true,
        ["แล้ว"] = true,
        ["false"] = false,
        ["no"] = false,
        ["0"] = false,
        ["ไม่ใช่"] = false,
        ["ยัง"] = false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static Parsed<bool> Read(string text, bool asPeopleWrite)
    {
        if (asPeopleWrite)
        {
            return Words.TryGetValue(ThaiDigits.ToAscii(text), out var done) ? done : Fault.Invalid;
        }

        return text == "true" ? true : text == "false" ? false : Fault.Invalid;
    }
}
