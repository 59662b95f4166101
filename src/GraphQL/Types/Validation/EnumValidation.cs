namespace Digital40.GraphQL.Types.Validation;

/// <summary>Enums have values with sound names. Specification: Enums, Type Validation.</summary>
internal static class EnumValidation
{
    /// <summary>Checks the values of an enum.</summary>
    public static void Check(TypeSystemContext context, EnumType type)
    {
        if (type.Values.Count == 0)
        {
            context.Report($"Enum type {type.Name} must define one or more values.", [.. type.Nodes]);
        }

        foreach (var value in type.Values)
        {
            NameValidation.Check(context, value.Name, value.Definition);
        }
    }
}
