namespace Digital40.GraphQL.Errors;

/// <summary>What a message repeats of its reader's own input. Against answers that are as long as the request, and logs that are flooded.</summary>
internal static class Excerpt
{
    /// <summary>How many UTF-16 code units of input a message repeats.</summary>
    public const int MaxLength = 100;

    /// <summary>The text, cut when it is too long.</summary>
    public static string Of(string text) => text.Length <= MaxLength
        ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength), "…");
}
