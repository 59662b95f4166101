using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation.Spelling;
using Digital40.GraphQL.Validation.Values;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Values are of the type that is expected where they stand. Specification: Validation,
/// <see href="https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type">Values of Correct Type</see>,
/// <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names">Input Object Field Names</see> and
/// <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields">Input Object Required Fields</see>.
/// </summary>
internal sealed class ValuesOfCorrectTypeRule : ValidationRule
{
    protected internal override void EnterListValue(ListValueNode list)
    {
        if (Context.ParentInputType?.Nullable is not ListType)
        {
            LeafValue.Check(Context, list);
            SkipChildren(list);
        }
    }

    protected internal override void EnterObjectValue(ObjectValueNode value)
    {
        if (Context.InputType?.Named is not InputObjectType type)
        {
            LeafValue.Check(Context, value);
            SkipChildren(value);
            return;
        }

        CheckRequiredFields(value, type);
        if (type.IsOneOf)
        {
            CheckOneOf(value, type);
        }
    }

    protected internal override void EnterObjectField(ObjectFieldNode field)
    {
        if (Context.InputType is null && Context.ParentInputType?.Named is InputObjectType parent)
        {
            var name = field.Name.Value;
            var suggestion = Context.Suggests ? Suggestions.DidYouMean(Suggestions.For(name, parent.Fields.Names)) : "";
            Context.Report($"Field \"{Context.Echo(name)}\" is not defined by type \"{parent.Name}\".{suggestion}", field);
        }
    }

    protected internal override void EnterNullValue(NullValueNode value)
    {
        if (Context.InputType is NonNullType type)
        {
            Context.Report($"Expected value of type \"{type}\", found null.", value);
        }
    }

    protected internal override void EnterScalarValue(ValueNode value) => LeafValue.Check(Context, value);

    protected internal override void EnterEnumValue(EnumValueNode value) => LeafValue.Check(Context, value);

    private void CheckRequiredFields(ObjectValueNode value, InputObjectType type)
    {
        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !Has(value, field.Name))
            {
                Context.Report($"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", value);
            }
        }
    }

    private static bool Has(ObjectValueNode value, string name)
    {
        foreach (var field in value.Fields)
        {
            if (field.Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }

    private void CheckOneOf(ObjectValueNode value, InputObjectType type)
    {
        ObjectFieldNode? only = null;
        foreach (var field in value.Fields)
        {
            if (only is not null && only.Name.Value != field.Name.Value)
            {
                only = null;
                break;
            }

            only = field;
        }

        if (only is null)
        {
            Context.Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", value);
        }
        else if (only.Value is NullValueNode)
        {
            Context.Report($"Field \"{type.Name}.{Context.Echo(only.Name.Value)}\" must be non-null.", value);
        }
    }
}
