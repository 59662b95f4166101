using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Types.Building;

namespace Digital40.GraphQL.Types.Defaults;

/// <summary>
/// Measures all default values of a schema, those first that others need: a field that an input object leaves out has its own default value.
/// No field may need itself. Specification: Input Object Default Value Has Cycle.
/// </summary>
/// <param name="errors">Takes an error for each cycle, and what scalars say of values.</param>
internal sealed class DefaultValueOrder(ICollection<GraphQLError> errors)
{
    private readonly DefaultValueMeasure _measure = new(errors);
    private readonly Dictionary<InputValueDefinition, Step> _open = [];
    private readonly HashSet<InputValueDefinition> _closed = [];
    private readonly List<Step> _path = [];
    private readonly List<List<InputValueDefinition>> _cycles = [];
    private readonly PathBudget _budget = new();
    private Dictionary<InputValueDefinition, string> _names = [];

    /// <summary>Measures the default values of the fields of input objects, then those of arguments.</summary>
    public void MeasureAll(IEnumerable<InputObjectType> inputs, IEnumerable<InputValueDefinition> arguments)
    {
        var types = inputs.ToList();
        _names = types
            .SelectMany(type => type.Fields.Select(field => (Field: field, Name: $"{type.Name}.{field.Name}")))
            .ToDictionary(pair => pair.Field, pair => pair.Name);
        foreach (var field in types.SelectMany(type => type.Fields))
        {
            if (field.DefaultValue is not null && !_closed.Contains(field))
            {
                Visit(field);
            }
        }

        _cycles.ForEach(ReportCycle);

        foreach (var argument in arguments)
        {
            Measure(argument);
        }
    }

    /// <summary>Goes through what a field needs with a stack of its own: a schema may chain thousands of fields.</summary>
    private void Visit(InputValueDefinition start)
    {
        Open(start);
        while (_path.Count > 0)
        {
            var step = _path[^1];
            if (step.Next == step.Needs.Count)
            {
                Close(step.Field);
                continue;
            }

            var need = step.Needs[step.Next++];
            if (_open.TryGetValue(need, out var earlier))
            {
                AddCycle(earlier);
            }
            else if (!_closed.Contains(need))
            {
                Open(need);
            }
        }
    }

    private void Open(InputValueDefinition field)
    {
        var step = new Step(field, _path.Count, DefaultValueNeeds.Find(field));
        _path.Add(step);
        _open.Add(field, step);

        // Until it is measured it counts as sound, for those that need it in a cycle.
        field.SetDefault(DefaultShape.Leaf);
    }

    private void Close(InputValueDefinition field)
    {
        _path.RemoveAt(_path.Count - 1);
        _open.Remove(field);
        _closed.Add(field);
        Measure(field);
    }

    private void Measure(InputValueDefinition value)
    {
        if (value.DefaultValue is { } literal)
        {
            value.SetDefault(_measure.Measure(literal, value.Type));
        }
    }

    private void AddCycle(Step first)
    {
        if (_budget.TryTake(_path.Count - first.Index))
        {
            _cycles.Add([.. _path.Skip(first.Index).Select(step => step.Field)]);
        }
    }

    /// <summary>Reports a cycle, unless one of its values is not of its type: such a value counts as absent, and the cycle with it.</summary>
    private void ReportCycle(List<InputValueDefinition> cycle)
    {
        if (cycle.Exists(field => field.DefaultShape is null))
        {
            cycle.ForEach(Measure);
            return;
        }

        var between = cycle.Count == 1 ? "" : $" via the default values of: {string.Join(", ", cycle.Skip(1).Select(field => _names[field]))}";
        errors.Add(GraphQLError.At(
            $"Invalid circular reference. The default value of Input Object field {_names[cycle[0]]} references itself{between}.",
            [.. cycle.Select(field => field.DefaultValue)]));
    }

    private sealed class Step(InputValueDefinition field, int index, List<InputValueDefinition> needs)
    {
        public InputValueDefinition Field { get; } = field;

        public int Index { get; } = index;

        public List<InputValueDefinition> Needs { get; } = needs;

        public int Next { get; set; }
    }
}
