namespace Digital40.GraphQL.Types.Validation;

/// <summary>Directives have sound names and arguments. Specification: Type-System.Directives, Type Validation.</summary>
internal static class DirectiveValidation
{
    /// <summary>Checks all directives of the schema.</summary>
    public static void Check(TypeSystemContext context)
    {
        foreach (var directive in context.Schema.Directives)
        {
            NameValidation.Check(context, directive.Name, directive.Definition);
            if (directive.Locations.IsEmpty)
            {
                context.Report($"Directive @{directive.Name} must include 1 or more locations.", directive.Definition);
            }

            foreach (var argument in directive.Arguments)
            {
                var place = $"@{directive.Name}({argument.Name}:)";
                NameValidation.Check(context, argument.Name, argument.Definition);
                if (!argument.Type.IsInput)
                {
                    context.Report($"The type of {place} must be Input Type but got: {argument.Type}.", argument.Definition);
                }

                DeprecationValidation.Check(context, argument, $"argument {place}");
            }
        }
    }
}
