using System.Collections.Concurrent;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>The default values of a schema's arguments and input fields, each coerced once. Thread-safe.</summary>
internal sealed class DefaultValues
{
    private readonly ConcurrentDictionary<InputValueDefinition, object?> _values = [];

    /// <summary>The default value, or <see cref="Absent.Value"/> when there is none, or none that the type accepts.</summary>
    public object? Of(InputValueDefinition definition)
    {
        if (definition.DefaultValue is not { } node)
        {
            return Absent.Value;
        }

        if (!_values.TryGetValue(definition, out var value))
        {
            // A default value that needs itself has none; a valid schema has no such value.
            _values[definition] = Absent.Value;
            value = new LiteralCoercion(this, VariableValues.None).Coerce(node, definition.Type);
            _values[definition] = value;
        }

        return value;
    }
}
