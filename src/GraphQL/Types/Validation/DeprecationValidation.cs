using Digital40.GraphQL.Types.Directives;

namespace Digital40.GraphQL.Types.Validation;

/// <summary>What must be given cannot be deprecated: a client could not stop using it. Specification: <c>@deprecated</c>.</summary>
internal static class DeprecationValidation
{
    /// <summary>Checks an argument or an input field.</summary>
    /// <param name="context">What the checks share.</param>
    /// <param name="value">The argument or the field.</param>
    /// <param name="place">What it is, and its name with that of its parent.</param>
    public static void Check(TypeSystemContext context, InputValueDefinition value, string place)
    {
        if (value is { IsRequired: true, DeprecationReason: not null })
        {
            context.Report(
                $"Required {place} cannot be deprecated.",
                value.Definition?.Directives.FirstOrDefault(directive => directive.Name.Value == StandardDirectives.Deprecated.Name),
                value.Definition?.Type);
        }
    }
}
