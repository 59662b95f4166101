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
    /// How many UTF-16 code units of a token an error message repeats; any number by default, as in graphql-js.
    /// Against answers that are as large as what was sent, and logs full of what a client chose.
    /// </summary>
    public int MaxEcho { get; init; } = int.MaxValue;

    /// <summary>Whether fragments may define variables, a syntax that was never part of the specification.</summary>
    public bool AllowLegacyFragmentVariables { get; init; }

    /// <summary>Whether nodes know where they stand.</summary>
    public bool Locations { get; init; } = true;
}
