using System.Globalization;

namespace Digital40.GraphQL.Errors;

/// <summary>What a message repeats of its reader's own input. Against answers that are as long as the request, and logs that are flooded.</summary>
internal static class Excerpt
{
    /// <summary>
    /// How many UTF-16 code units of input a message repeats: 100, unless the runtime configuration sets <c>Digital40.GraphQL.MaxEcho</c>,
    /// as a process does that compares whole messages.
    /// </summary>
    public static int MaxLength { get; } =
        int.TryParse(AppContext.GetData("Digital40.GraphQL.MaxEcho") as string, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 100;

    /// <summary>The text, cut when it is too long.</summary>
    public static string Of(string text) => text.Length <= MaxLength
        ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength), "…");
}
