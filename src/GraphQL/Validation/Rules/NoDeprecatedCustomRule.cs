using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Nothing deprecated is used: fields, arguments, input fields and enum values. Not in the specification; for clients that want to know before they
/// are broken. See <see href="https://spec.graphql.org/September2025/#sec--deprecated">@deprecated</see>.
/// </summary>
internal sealed class NoDeprecatedCustomRule : ValidationRule
{
    protected internal override void EnterField(FieldNode field)
    {
        if (Context.Field is { DeprecationReason: { } reason } definition)
        {
            Context.Report($"The field {Context.ParentType}.{definition.Name} is deprecated. {reason}", field);
        }
    }

    protected internal override void EnterArgument(ArgumentNode argument)
    {
        if (Context.Argument is not { DeprecationReason: { } reason } definition)
        {
            return;
        }

        var owner = Context.Directive is { } directive ? $"Directive \"@{directive.Name}\"" : $"Field \"{Context.ParentType}.{Context.Field?.Name}\"";
        Context.Report($"{owner} argument \"{definition.Name}\" is deprecated. {reason}", argument);
    }

    protected internal override void EnterObjectField(ObjectFieldNode field)
    {
        if (Context.ParentInputType?.Named is InputObjectType type
            && type.Fields.Find(field.Name.Value) is { DeprecationReason: { } reason } definition)
        {
            Context.Report($"The input field {type.Name}.{definition.Name} is deprecated. {reason}", field);
        }
    }

    protected internal override void EnterEnumValue(EnumValueNode value)
    {
        if (Context.EnumValue is { DeprecationReason: { } reason } definition)
        {
            Context.Report($"The enum value \"{Context.InputType?.Named.Name}.{definition.Name}\" is deprecated. {reason}", value);
        }
    }
}
