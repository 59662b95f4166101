using System.Collections.Immutable;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Introspection;

/// <summary>The fields of <c>__Field</c>, <c>__InputValue</c> and <c>__EnumValue</c>.</summary>
internal static class MemberFields
{
    /// <summary>Gives the types their fields.</summary>
    public static void Define()
    {
        IntrospectionTypes.Field.Fields = new(
        [
            .. MakeNames<FieldDefinition>(field => field.Description),
            IntrospectionField.Members<FieldDefinition, InputValueDefinition>(
                "args",
                Wrap.ListOf(IntrospectionTypes.InputValue),
                field => field.Arguments,
                argument => argument.DeprecationReason is not null),
            IntrospectionField.Of<FieldDefinition, GraphQLType>("type", Wrap.NonNull(IntrospectionTypes.Type), field => field.Type),
            .. MakeDeprecation<FieldDefinition>(field => field.DeprecationReason),
        ]);
        IntrospectionTypes.InputValue.Fields = new(
        [
            .. MakeNames<InputValueDefinition>(value => value.Description),
            IntrospectionField.Of<InputValueDefinition, GraphQLType>("type", Wrap.NonNull(IntrospectionTypes.Type), value => value.Type),
            IntrospectionField.Of<InputValueDefinition, string?>(
                "defaultValue",
                StandardScalars.String,
                value => value.DefaultText,
                "A GraphQL-formatted string representing the default value for this input value."),
            .. MakeDeprecation<InputValueDefinition>(value => value.DeprecationReason),
        ]);
        IntrospectionTypes.EnumValue.Fields = new(
        [
            .. MakeNames<EnumValueDefinition>(value => value.Description),
            .. MakeDeprecation<EnumValueDefinition>(value => value.DeprecationReason),
        ]);
    }

    private static ImmutableArray<FieldDefinition> MakeNames<T>(Func<T, string?> description)
        where T : class, INamed =>
    [
        IntrospectionField.Of<T, string>("name", Wrap.NonNull(StandardScalars.String), member => member.Name),
        IntrospectionField.Of("description", StandardScalars.String, description),
    ];

    private static ImmutableArray<FieldDefinition> MakeDeprecation<T>(Func<T, string?> reason)
        where T : class =>
    [
        IntrospectionField.Of<T, bool>("isDeprecated", Wrap.NonNull(StandardScalars.Boolean), member => reason(member) is not null),
        IntrospectionField.Of("deprecationReason", StandardScalars.String, reason),
    ];
}
