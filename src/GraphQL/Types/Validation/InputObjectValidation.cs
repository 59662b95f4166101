namespace Digital40.GraphQL.Types.Validation;

/// <summary>
/// Input objects have fields with sound names and input types; those of a <c>@oneOf</c> are all optional. Specification: Input Objects, Type
/// Validation.
/// </summary>
internal static class InputObjectValidation
{
    /// <summary>Checks the fields of an input object type.</summary>
    public static void Check(TypeSystemContext context, InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            context.Report($"Input Object type {type.Name} must define one or more fields.", [.. type.Nodes]);
        }

        foreach (var field in type.Fields)
        {
            var place = $"{type.Name}.{field.Name}";
            NameValidation.Check(context, field.Name, field.Definition);
            if (!field.Type.IsInput)
            {
                context.Report($"The type of {place} must be Input Type but got: {field.Type}.", field.Definition?.Type);
            }

            DeprecationValidation.Check(context, field, $"input field {place}");
            if (type.IsOneOf)
            {
                CheckOneOf(context, field, place);
            }
        }
    }

    private static void CheckOneOf(TypeSystemContext context, InputValueDefinition field, string place)
    {
        if (field.Type.IsNonNull)
        {
            context.Report($"OneOf input field {place} must be nullable.", field.Definition?.Type);
        }

        if (field.DefaultValue is not null)
        {
            context.Report($"OneOf input field {place} cannot have a default value.", field.Definition);
        }
    }
}
