namespace Digital40.GraphQL.Validation;

/// <summary>Settings of the validation.</summary>
public sealed class ValidationOptions
{
    /// <summary>
    /// After how many errors the validation stops; 100 as in graphql-js, 5 for a server. One more error then says that it stopped.
    /// Against documents that are wrong everywhere, whose errors cost more than the document.
    /// </summary>
    public int MaxErrors { get; set; } = 100;

    /// <summary>Whether messages suggest names that are like the wrong one. Off, a client cannot learn the schema by guessing.</summary>
    public bool Suggestions { get; set; } = true;

    /// <summary>
    /// How many characters of the document a message may repeat, or null for any number; what is cut off is replaced by an ellipsis.
    /// Against answers and logs that grow with, or are forged by, what a client sends.
    /// </summary>
    public int? MaxEcho { get; set; }

    internal static ValidationOptions Default { get; } = new();
}
