using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation.Spelling;

namespace Digital40.GraphQL.Validation.Values;

/// <summary>Checks values where a scalar or an enum is expected, and all others where they have no business to be.</summary>
internal static class LeafValue
{
    /// <summary>Reports a value that is not of the type that is expected where it stands.</summary>
    /// <param name="context">Knows the type, and takes the error.</param>
    /// <param name="value">The value; not null and no variable.</param>
    public static void Check(ValidationContext context, ValueNode value)
    {
        switch (context.InputType?.Named)
        {
            case null:
                break;
            case EnumType type:
                CheckEnum(context, value, type);
                break;
            case ScalarType scalar:
                CheckScalar(context, value, scalar);
                break;
            default:
                context.Report($"Expected value of type \"{context.InputType}\", found {context.Echo(Printer.Print(value))}.", value);
                break;
        }
    }

    private static void CheckEnum(ValidationContext context, ValueNode value, EnumType type)
    {
        if (value is EnumValueNode name && type.Values.Contains(name.Value))
        {
            return;
        }

        var text = Printer.Print(value);
        var suggestion = context.Suggests ? Suggestions.DidYouMean("the enum value", Suggestions.For(text, type.Values.Names)) : "";
        var message = value is EnumValueNode
            ? $"Value \"{context.Echo(text)}\" does not exist in \"{type.Name}\" enum."
            : $"Enum \"{type.Name}\" cannot represent non-enum value: {context.Echo(text)}.";
        context.Report(message + suggestion, value);
    }

    /// <summary>
    /// A scalar reads constants only. Where a list or an object holds a variable, its value is read when the operation is executed.
    /// </summary>
    private static void CheckScalar(ValidationContext context, ValueNode value, ScalarType scalar)
    {
        var isStandard = scalar.Definition is null;
        if (!isStandard && value is ListValueNode or ObjectValueNode && ConstantValue.HasVariable(value))
        {
            return;
        }

        if (!TryRead(scalar, value, out var error))
        {
            context.Report(isStandard && error is not null ? WithEcho(context, error, value) : Describe(context, value, error), value);
        }
    }

    private static bool TryRead(ScalarType scalar, ValueNode value, out string? error)
    {
        try
        {
            return scalar.Coercion.TryReadLiteral(value, out _, out error);
        }
        catch (GraphQLException exception)
        {
            error = exception.Message;
            return false;
        }
    }

    private static string Describe(ValidationContext context, ValueNode value, string? error)
    {
        var found = $"Expected value of type \"{context.InputType}\", found {context.Echo(Printer.Print(value))}";
        return error is null ? $"{found}." : $"{found}; {error}";
    }

    /// <summary>A standard scalar repeats an excerpt of the value at the end of its sentence; here the options say how much is repeated.</summary>
    private static string WithEcho(ValidationContext context, string error, ValueNode value)
    {
        var text = Printer.Print(value);
        var excerpt = Excerpt.Of(text);
        return error.EndsWith(excerpt, StringComparison.Ordinal)
            ? string.Concat(error.AsSpan(0, error.Length - excerpt.Length), context.Echo(text))
            : error;
    }
}
