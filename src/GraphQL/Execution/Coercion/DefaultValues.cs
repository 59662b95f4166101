using System.Collections.Concurrent;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>The default values of a schema's arguments and input fields, each coerced once. Thread-safe.</summary>
internal sealed class DefaultValues
{
    private readonly ConcurrentDictionary<InputValueDefinition, object?> _values = [];
    private readonly HashSet<InputValueDefinition> _underWay = [];
    private readonly Lock _coercing = new();

    /// <summary>The default value, or <see cref="Absent.Value"/> when there is none, or none that the type accepts.</summary>
    public object? Of(InputValueDefinition definition) =>
        definition.DefaultValue is not { } node ? Absent.Value
        : _values.TryGetValue(definition, out var value) ? value
        : Coerce(definition, node);

    // Nothing is told to other threads before it is whole; the lock lets in again the thread that has it.
    private object? Coerce(InputValueDefinition definition, ValueNode node)
    {
        lock (_coercing)
        {
            if (_values.TryGetValue(definition, out var known))
            {
                return known;
            }

            if (!_underWay.Add(definition))
            {
                // A default value that needs itself has none; a valid schema has no such value.
                return Absent.Value;
            }

            try
            {
                return _values[definition] = new LiteralCoercion(this, VariableValues.None).Coerce(node, definition.Type);
            }
            finally
            {
                _underWay.Remove(definition);
            }
        }
    }
}
