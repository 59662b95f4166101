using System.Collections.Immutable;

namespace Digital40.GraphQL.Errors;

/// <summary>Errors that are meant for the client. A resolver that throws it has its errors shown as they are, without masking.</summary>
public class GraphQLException : Exception
{
    /// <summary>One error.</summary>
    /// <param name="error">The error.</param>
    public GraphQLException(GraphQLError error)
        : this([error])
    {
    }

    /// <summary>One error with a message alone.</summary>
    /// <param name="message">The message.</param>
    public GraphQLException(string message)
        : this(new GraphQLError(message))
    {
    }

    /// <summary>Several errors.</summary>
    /// <param name="errors">At least one error.</param>
    public GraphQLException(ImmutableArray<GraphQLError> errors)
        : base(errors.Length == 1 ? errors[0].Message : string.Join(Environment.NewLine, errors.Select(error => error.Message)))
    {
        Errors = errors;
    }

    /// <summary>The errors, at least one.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }
}
