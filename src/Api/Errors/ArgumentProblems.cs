using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Errors;

/// <summary>Tells clients what is wrong with the arguments of a field that has no payload: an error of the response for each, with its code and its place.</summary>
internal static class ArgumentProblems
{
    /// <summary>The errors, to be thrown.</summary>
    /// <param name="problems">Everything that is wrong; at least one.</param>
    public static GraphQLException Refused(params IEnumerable<StoreError> problems) => new(problems.Select(Of).ToImmutableArray());

    private static GraphQLError Of(StoreError problem) => new GraphQLError(problem.Message)
        .WithCode(problem.Code.Replace('-', '_').ToUpperInvariant())
        .WithExtension("place", UserErrors.PathOf(problem, null))
        .WithExtension("expected", problem.Expected)
        .WithExtension("found", problem.Found);
}
