using Digital40.GraphQL.Language;

namespace Digital40.GraphQL.Errors;

/// <summary>The source is no GraphQL. Its message begins with <c>Syntax Error: </c>.</summary>
/// <param name="description">What was expected and what was found.</param>
/// <param name="location">Where.</param>
public sealed class GraphQLSyntaxException(string description, SourceLocation location)
    : GraphQLException(new GraphQLError($"Syntax Error: {description}") { Locations = [location] })
{
    /// <summary>Where the source stops being GraphQL.</summary>
    public SourceLocation Location { get; } = location;
}
