using Digital40.GraphQL.AspNetCore;

namespace Digital40.Api.Facts;

/// <summary>Fits the limits of requests to how many facts come at once.</summary>
internal static class FactLimits
{
    private const int MostFacts = 500;

    /// <summary>Sets the limits.</summary>
    public static GraphQLServerBuilder AcceptFacts(this GraphQLServerBuilder server) =>
        server.ModifyRequestOptions(options => options.Limits.MaxListSize = MostFacts);
}
