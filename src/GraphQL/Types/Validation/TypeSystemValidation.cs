using System.Collections.Immutable;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Types.Validation;

/// <summary>
/// Checks the rules for schemas, in the order and with the messages of graphql-js. Specification: Type-System, the Type Validation of each kind.
/// </summary>
internal static class TypeSystemValidation
{
    /// <summary>The errors of a schema; empty when it is valid.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema)
    {
        var context = new TypeSystemContext(schema);
        RootTypeValidation.Check(context);
        DirectiveValidation.Check(context);
        var cycles = new InputObjectCycles(context);
        foreach (var type in schema.Types)
        {
            if (!type.IsIntrospection)
            {
                NameValidation.Check(context, type.Name, type.Definition);
                Check(context, type, cycles);
            }
        }

        return context.Errors;
    }

    private static void Check(TypeSystemContext context, NamedType type, InputObjectCycles cycles)
    {
        switch (type)
        {
            case FieldsType fields:
                FieldValidation.Check(context, fields);
                ImplementationValidation.Check(context, fields);
                break;
            case UnionType union:
                UnionValidation.Check(context, union);
                break;
            case EnumType names:
                EnumValidation.Check(context, names);
                break;
            case InputObjectType input:
                InputObjectValidation.Check(context, input);
                cycles.Check(input);
                break;
        }
    }
}
