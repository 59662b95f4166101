namespace Digital40.GraphQL.Language;

/// <summary>What the parser allows. Each limit says which attack it prevents.</summary>
public sealed record ParserOptions
{
    /// <summary>The settings for documents that were written by us: no limit but the depth that the stack bears.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>How many tokens a document may have, or null for any number. Against documents that cost more to parse than they are worth.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>How deep selection sets, values and types may be nested: 200. Against a stack that overflows, which ends the process.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>
    /// How many characters of a token an error message may repeat, or null for any number; what is cut off is replaced by an ellipsis.
    /// Against answers and logs that grow with, or are forged by, what a client sends.
    /// </summary>
    public int? MaxEcho { get; init; }

    /// <summary>Whether fragments may define variables, a syntax that was never part of the specification.</summary>
    public bool AllowLegacyFragmentVariables { get; init; }

    /// <summary>The line where the source starts: 1, unless it follows other sources with which it makes one document.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>Whether nodes know where they stand.</summary>
    public bool Locations { get; init; } = true;
}
