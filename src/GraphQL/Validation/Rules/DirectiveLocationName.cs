using System.Text.RegularExpressions;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>The places where directives may stand, as the specification writes them. Specification: DirectiveLocation.</summary>
internal static class DirectiveLocationName
{
    private static readonly string[] Names =
        [.. Enum.GetNames<DirectiveLocation>().Select(name => Regex.Replace(name, "(?<=[a-z])(?=[A-Z])", "_").ToUpperInvariant())];

    /// <summary>A place as the specification writes it, such as <c>FRAGMENT_SPREAD</c>.</summary>
    public static string Of(DirectiveLocation location) => Names[(int)location];
}
