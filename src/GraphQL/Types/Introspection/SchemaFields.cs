using System.Collections.Immutable;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Introspection;

/// <summary>The fields of <c>__Schema</c> and <c>__Directive</c>.</summary>
internal static class SchemaFields
{
    /// <summary>Gives the types their fields.</summary>
    public static void Define()
    {
        IntrospectionTypes.Schema.Fields = new(MakeSchema());
        IntrospectionTypes.Directive.Fields = new(MakeDirective());
    }

    private static ImmutableArray<FieldDefinition> MakeSchema()
    {
        GraphQLType type = IntrospectionTypes.Type;
        return
        [
            IntrospectionField.Of<Schema, string?>("description", StandardScalars.String, schema => schema.Description),
            IntrospectionField.Of<Schema, NamedCollection<NamedType>>(
                "types", Wrap.ListOf(type), schema => schema.Types, "A list of all types supported by this server."),
            IntrospectionField.Of<Schema, ObjectType?>(
                "queryType", Wrap.NonNull(type), schema => schema.QueryType, "The type that query operations will be rooted at."),
            IntrospectionField.Of<Schema, ObjectType?>(
                "mutationType",
                type,
                schema => schema.MutationType,
                "If this server supports mutation, the type that mutation operations will be rooted at."),
            IntrospectionField.Of<Schema, ObjectType?>(
                "subscriptionType",
                type,
                schema => schema.SubscriptionType,
                "If this server support subscription, the type that subscription operations will be rooted at."),
            IntrospectionField.Members<Schema, DirectiveDefinition>(
                "directives",
                Wrap.ListOf(IntrospectionTypes.Directive),
                schema => schema.Directives,
                directive => false,
                Wrap.NonNull(StandardScalars.Boolean),
                "A list of all directives supported by this server."),
        ];
    }

    private static ImmutableArray<FieldDefinition> MakeDirective()
    {
        var text = StandardScalars.String;
        var flag = Wrap.NonNull(StandardScalars.Boolean);
        return
        [
            IntrospectionField.Of<DirectiveDefinition, string>("name", Wrap.NonNull(text), directive => directive.Name),
            IntrospectionField.Of<DirectiveDefinition, string?>("description", text, directive => directive.Description),
            IntrospectionField.Of<DirectiveDefinition, bool>("isRepeatable", flag, directive => directive.IsRepeatable),
            IntrospectionField.Of<DirectiveDefinition, ImmutableArray<string>>(
                "locations",
                Wrap.ListOf(IntrospectionTypes.DirectiveLocation),
                directive => [.. directive.Locations.Select(DirectiveLocations.Name)]),
            IntrospectionField.Members<DirectiveDefinition, InputValueDefinition>(
                "args",
                Wrap.ListOf(IntrospectionTypes.InputValue),
                directive => directive.Arguments,
                argument => argument.DeprecationReason is not null),

            // Documents cannot deprecate directives yet.
            IntrospectionField.Of<DirectiveDefinition, bool>("isDeprecated", flag, directive => false),
            IntrospectionField.Of<DirectiveDefinition, string?>("deprecationReason", text, directive => null),
        ];
    }
}
