namespace Digital40.GraphQL.Validation;

/// <summary>Settings of the validation.</summary>
public sealed class ValidationOptions
{
    /// <summary>After how many errors the validation stops; 100 as in graphql-js, 5 for a server.</summary>
    public int MaxErrors { get; set; } = 100;

    /// <summary>Whether messages suggest names that are like the wrong one. Off, a client cannot learn the schema by guessing.</summary>
    public bool Suggestions { get; set; } = true;
}
