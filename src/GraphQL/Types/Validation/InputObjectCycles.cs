using Digital40.GraphQL.Types.Building;

namespace Digital40.GraphQL.Types.Validation;

/// <summary>
/// No input object needs itself through fields that must be given: no value could be written for it. Specification: Input Objects, Circular
/// References.
/// The search goes through each type once, with a stack of its own, since a schema may chain thousands of types.
/// </summary>
/// <param name="context">What the checks share.</param>
internal sealed class InputObjectCycles(TypeSystemContext context)
{
    private readonly HashSet<InputObjectType> _visited = [];
    private readonly Dictionary<InputObjectType, int> _open = [];
    private readonly List<InputValueDefinition> _fields = [];
    private readonly Stack<Step> _steps = new();
    private readonly PathBudget _budget = new();

    /// <summary>Reports the cycles that can be reached from a type and were not reported before.</summary>
    public void Check(InputObjectType type)
    {
        Open(type);
        while (_steps.TryPeek(out var step))
        {
            if (step.Next == step.Type.Fields.Count)
            {
                Close();
                continue;
            }

            var field = step.Type.Fields[step.Next++];
            if (field.Type is NonNullType { OfType: InputObjectType next })
            {
                Follow(field, next);
            }
        }
    }

    private void Follow(InputValueDefinition field, InputObjectType next)
    {
        _fields.Add(field);
        if (_open.TryGetValue(next, out var start))
        {
            Report(next, start);
            _fields.RemoveAt(_fields.Count - 1);
        }
        else if (!Open(next))
        {
            _fields.RemoveAt(_fields.Count - 1);
        }
    }

    private bool Open(InputObjectType type)
    {
        if (!_visited.Add(type))
        {
            return false;
        }

        _open.Add(type, _fields.Count);
        _steps.Push(new Step(type));
        return true;
    }

    private void Close()
    {
        _open.Remove(_steps.Pop().Type);
        if (_fields.Count > 0)
        {
            _fields.RemoveAt(_fields.Count - 1);
        }
    }

    private void Report(InputObjectType type, int start)
    {
        if (!_budget.TryTake(_fields.Count - start))
        {
            return;
        }

        var cycle = _fields.GetRange(start, _fields.Count - start);
        context.Report(
            $"Cannot reference Input Object \"{type.Name}\" within itself through a series of non-null fields: " +
            $"\"{string.Join('.', cycle.Select(field => field.Name))}\".",
            [.. cycle.Select(field => field.Definition)]);
    }

    private sealed class Step(InputObjectType type)
    {
        public InputObjectType Type { get; } = type;

        public int Next { get; set; }
    }
}
