using System.Collections.Immutable;
using System.Globalization;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Costs;

/// <summary>The sizes that slicing arguments give.</summary>
internal sealed partial class CostWalk
{
    private readonly Dictionary<string, SizeTerm> _terms = new(StringComparer.Ordinal);

    private Size SizeOf(FieldNode node, FieldDefinition field, ListSize listSize)
    {
        var literal = -1d;
        var literals = 0;
        var variables = ImmutableArray.CreateBuilder<SizeVariable>();
        foreach (var name in listSize.SlicingArguments)
        {
            var otherwise = Number(field.Arguments.Find(name)?.DefaultValue);
            switch (Find(node, name)?.Value)
            {
                case VariableNode variable:
                    variables.Add(new SizeVariable(variable.Name.Value, DefaultOf(variable) ?? otherwise ?? -1));
                    break;
                case NullValueNode:
                    break;
                case { } value:
                    literals++;
                    literal = Math.Max(literal, Number(value) ?? -1);
                    break;
                case null when otherwise is { } size:
                    literal = Math.Max(literal, size);
                    break;
            }
        }

        var given = literals + variables.Count > 0 || literal >= 0;
        if (listSize.RequireOneSlicingArgument && (!given || literals > 1))
        {
            AddError(node, listSize);
        }

        return variables.Count == 0
            ? new Size(literal < 0 ? listSize.AssumedSize : literal, null)
            : new Size(0, Intern(new SizeTerm(literal, variables.DrainToImmutable(), listSize.AssumedSize)));
    }

    private void AddError(FieldNode node, ListSize listSize)
    {
        if (_errors.Count < MaxErrors)
        {
            var names = string.Join(", ", listSize.SlicingArguments.Select(name => $"\"{name}\""));
            _errors.Add(GraphQLError.At($"Field \"{Excerpt.Of(node.Name.Value)}\" needs exactly one of the arguments {names}.", node)
                .WithCode(CostCodes.SlicingArguments));
        }
    }

    // Equal terms are one, so that a fragment is not visited again for them.
    private SizeTerm Intern(SizeTerm term)
    {
        var variables = string.Join(' ', term.Variables.Select(variable => variable.ToString()));
        var key = FormattableString.Invariant($"{term.Literal} {term.Otherwise} {variables}");
        return _terms.TryGetValue(key, out var known) ? known : _terms[key] = term;
    }

    private double? DefaultOf(VariableNode variable)
    {
        foreach (var definition in _operation.VariableDefinitions)
        {
            if (definition.Variable.Name.Value == variable.Name.Value)
            {
                return Number(definition.DefaultValue);
            }
        }

        return null;
    }

    private static ArgumentNode? Find(FieldNode node, string name)
    {
        foreach (var argument in node.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument;
            }
        }

        return null;
    }

    private static double? Number(ValueNode? value) =>
        value is IntValueNode number && double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var size) ? size : null;
}
