using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation.Spelling;

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
            CheckLeaf(list);
            SkipChildren(list);
        }
    }

    protected internal override void EnterObjectValue(ObjectValueNode value)
    {
        if (Context.InputType?.Named is not InputObjectType type)
        {
            CheckLeaf(value);
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

    protected internal override void EnterScalarValue(ValueNode value) => CheckLeaf(value);

    protected internal override void EnterEnumValue(EnumValueNode value) => CheckLeaf(value);

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

    private void CheckLeaf(ValueNode value)
    {
        if (Context.InputType is not { } expected)
        {
            return;
        }

        switch (expected.Named)
        {
            case EnumType type:
                CheckEnum(value, type);
                break;
            case ScalarType scalar:
                CheckScalar(value, scalar, expected);
                break;
            default:
                Context.Report($"Expected value of type \"{expected}\", found {Print(value)}.", value);
                break;
        }
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        if (value is EnumValueNode name && type.Values.Contains(name.Value))
        {
            return;
        }

        var text = Printer.Print(value);
        var suggestion = Context.Suggests ? Suggestions.DidYouMean("the enum value", Suggestions.For(text, type.Values.Names)) : "";
        var message = value is EnumValueNode
            ? $"Value \"{Context.Echo(text)}\" does not exist in \"{type.Name}\" enum."
            : $"Enum \"{type.Name}\" cannot represent non-enum value: {Context.Echo(text)}.";
        Context.Report(message + suggestion, value);
    }

    /// <summary>A scalar reads constants only. Where a list or an object holds a variable, its value is read when the operation is executed.</summary>
    private void CheckScalar(ValueNode value, ScalarType scalar, GraphQLType expected)
    {
        if (value is ListValueNode or ObjectValueNode && scalar.Definition is not null && Constants.HasVariable(value))
        {
            return;
        }

        if (scalar.Coercion.TryReadLiteral(value, out _, out var error))
        {
            return;
        }

        Report(value, scalar, expected, error);
    }

    private void Report(ValueNode value, ScalarType scalar, GraphQLType expected, string? error)
    {
        if (scalar.Definition is null && error is not null)
        {
            Context.Report(WithEcho(error, Printer.Print(value)), value);
            return;
        }

        var found = $"Expected value of type \"{expected}\", found {Print(value)}";
        Context.Report(error is null ? $"{found}." : $"{found}; {error}", value);
    }

    /// <summary>A standard scalar repeats an excerpt of the value at the end of its sentence; here the options say how much is repeated.</summary>
    private string WithEcho(string error, string text)
    {
        var excerpt = Excerpt.Of(text);
        return error.EndsWith(excerpt, StringComparison.Ordinal)
            ? string.Concat(error.AsSpan(0, error.Length - excerpt.Length), Context.Echo(text))
            : error;
    }

    private string Print(ValueNode value) => Context.Echo(Printer.Print(value));
}
