using Digital40.GraphQL.Authorization;
using Digital40.GraphQL.Binding;

namespace Digital40.GraphQL.AspNetCore.Tests.Authorization;

/// <summary>Fields that ask something of their readers.</summary>
[QueryType]
public static class GuardedQueries
{
    public static string Open() => "open";

    [Authorize]
    public static string SignedIn() => "signed in";

    [Authorize(Roles = ["editor"])]
    public static string Editors() => "editors";

    [Authorize("grown")]
    public static string Grown() => "grown";
}
