namespace Digital40.GraphQL.Types.Validation;

/// <summary>
/// Object and interface types have fields with sound names, types and arguments. Specification: Objects and Interfaces, Type Validation.
/// </summary>
internal static class FieldValidation
{
    /// <summary>Checks the fields of a type.</summary>
    public static void Check(TypeSystemContext context, FieldsType type)
    {
        if (type.Fields.Count == 0)
        {
            context.Report($"Type {type.Name} must define one or more fields.", [.. type.Nodes]);
        }

        foreach (var field in type.Fields)
        {
            NameValidation.Check(context, field.Name, field.Definition);
            if (!field.Type.IsOutput)
            {
                context.Report($"The type of {type.Name}.{field.Name} must be Output Type but got: {field.Type}.", field.Definition?.Type);
            }

            foreach (var argument in field.Arguments)
            {
                Check(context, type, field, argument);
            }
        }
    }

    private static void Check(TypeSystemContext context, FieldsType type, FieldDefinition field, InputValueDefinition argument)
    {
        NameValidation.Check(context, argument.Name, argument.Definition);
        if (!argument.Type.IsInput)
        {
            context.Report(
                $"The type of {type.Name}.{field.Name}({argument.Name}:) must be Input Type but got: {argument.Type}.", argument.Definition?.Type);
        }

        if (argument.DeprecationReason is not null)
        {
            DeprecationValidation.Check(context, argument, $"argument {type.Name}.{field.Name}({argument.Name}:)");
        }
    }
}
