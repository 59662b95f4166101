namespace Digital40.GraphQL.Types.Validation;

/// <summary>A type has the fields of the interfaces that it implements. Specification: IsValidImplementation.</summary>
internal static class InterfaceFieldValidation
{
    /// <summary>Checks the fields of a type against those of an interface.</summary>
    public static void Check(TypeSystemContext context, FieldsType type, InterfaceType parent)
    {
        foreach (var expected in parent.Fields)
        {
            var place = $"{parent.Name}.{expected.Name}";
            if (!type.Fields.TryGet(expected.Name, out var field))
            {
                context.Report(
                    $"Interface field {place} expected but {type.Name} does not provide it.", [expected.Definition, .. type.Nodes]);
                continue;
            }

            if (!TypeComparison.IsSubType(field.Type, expected.Type))
            {
                context.Report(
                    $"Interface field {place} expects type {expected.Type} but {type.Name}.{field.Name} is type {field.Type}.",
                    expected.Definition?.Type,
                    field.Definition?.Type);
            }

            CheckArguments(context, $"{type.Name}.{field.Name}", field, place, expected);
        }
    }

    private static void CheckArguments(TypeSystemContext context, string place, FieldDefinition field, string parentPlace, FieldDefinition expected)
    {
        foreach (var argument in expected.Arguments)
        {
            if (!field.Arguments.TryGet(argument.Name, out var own))
            {
                context.Report(
                    $"Interface field argument {parentPlace}({argument.Name}:) expected but {place} does not provide it.",
                    argument.Definition,
                    field.Definition);
            }
            else if (!TypeComparison.IsSame(argument.Type, own.Type))
            {
                context.Report(
                    $"Interface field argument {parentPlace}({argument.Name}:) expects type {argument.Type} but " +
                    $"{place}({argument.Name}:) is type {own.Type}.",
                    argument.Definition?.Type,
                    own.Definition?.Type);
            }
        }

        foreach (var own in field.Arguments)
        {
            if (own.IsRequired && !expected.Arguments.Contains(own.Name))
            {
                context.Report(
                    $"Object field {place} includes required argument {own.Name} that is missing from the Interface field {parentPlace}.",
                    own.Definition,
                    expected.Definition);
            }
        }
    }
}
