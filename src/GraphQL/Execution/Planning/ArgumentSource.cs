using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>Where the value of one argument comes from.</summary>
/// <param name="defaults">The default values of the schema.</param>
/// <param name="definition">The argument in the schema.</param>
/// <param name="argument">The argument in the document, or null when it is not given.</param>
/// <param name="field">The field in the document.</param>
internal sealed class ArgumentSource(DefaultValues defaults, InputValueDefinition definition, ArgumentNode? argument, SyntaxNode field)
{
    private readonly bool _holdsVariables = argument is not null && HoldsVariable(argument.Value);
    private object? _constant = Absent.Value;

    /// <summary>Whether it is the same for every request.</summary>
    public bool IsConstant => !_holdsVariables;

    /// <summary>The value for a request, or <see cref="Absent.Value"/>.</summary>
    /// <exception cref="GraphQLException">There is none that the type accepts.</exception>
    public object? Coerce(VariableValues variables)
    {
        if (!ReferenceEquals(_constant, Absent.Value))
        {
            return _constant;
        }

        var value = argument is null ? CoerceAbsent() : CoerceGiven(argument.Value, variables);
        if (IsConstant)
        {
            _constant = value;
        }

        return value;
    }

    private static bool HoldsVariable(ValueNode node) => node switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HoldsVariable),
        ObjectValueNode literal => literal.Fields.Any(entry => HoldsVariable(entry.Value)),
        _ => false,
    };

    private object? CoerceAbsent()
    {
        var value = defaults.Of(definition);
        return ReferenceEquals(value, Absent.Value) && definition.Type is NonNullType
            ? throw Refused($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.", field)
            : value;
    }

    private object? CoerceGiven(ValueNode node, VariableValues variables)
    {
        var isNull = node is NullValueNode;
        if (node is VariableNode variable)
        {
            var given = variables.Find(variable.Name.Value);
            if (ReferenceEquals(given, Absent.Value))
            {
                return CoerceMissingVariable(variable);
            }

            isNull = given is null || ReferenceEquals(given, Absent.Invalid);
        }

        if (isNull && definition.Type is NonNullType)
        {
            throw Refused($"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.", node);
        }

        var value = new LiteralCoercion(defaults, variables).Coerce(node, definition.Type);
        return ReferenceEquals(value, Absent.Value)
            ? throw Refused($"Argument \"{definition.Name}\" has invalid value {Excerpt.Of(Printer.Print(node))}.", node)
            : value;
    }

    private object? CoerceMissingVariable(VariableNode variable)
    {
        var value = defaults.Of(definition);
        return ReferenceEquals(value, Absent.Value) && definition.Type is NonNullType
            ? throw Refused(
                $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable \"${variable.Name.Value}\" "
                + "which was not provided a runtime value.",
                variable)
            : value;
    }

    private static GraphQLException Refused(string message, SyntaxNode node) => new(GraphQLError.At(message, node));
}
