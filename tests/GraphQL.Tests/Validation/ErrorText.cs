using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Tests.Validation;

/// <summary>An error on one line: its places as line:column, then the message.</summary>
internal static class ErrorText
{
    public static string Of(GraphQLError error) => $"{string.Join(' ', error.Locations)} {error.Message}";
}
