using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Validation;

/// <summary>Names that begin with two underscores belong to introspection. Specification: Reserved Names.</summary>
internal static class NameValidation
{
    /// <summary>Checks a name.</summary>
    public static void Check(TypeSystemContext context, string name, SyntaxNode? node)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            context.Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", node);
        }
    }
}
