namespace Digital40.GraphQL.Errors;

/// <summary>Looks at every error of the execution before the client sees it, and may change it.</summary>
public interface IErrorFilter
{
    /// <summary>Gives the error that the client sees.</summary>
    /// <param name="error">The error; <see cref="GraphQLError.Exception"/> is what was thrown, and its message is masked when that was not meant for clients.</param>
    GraphQLError OnError(GraphQLError error);
}
