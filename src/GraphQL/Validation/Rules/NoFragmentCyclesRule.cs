using System.Runtime.InteropServices;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// No fragment spreads itself, not even through others. Specification: Validation,
/// <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles">Fragment Spreads Must Not Form Cycles</see>. Each
/// fragment is followed once; the way is kept in a list, so that a long chain of fragments does not overflow the stack.
/// </summary>
internal sealed class NoFragmentCyclesRule : ValidationRule
{
    private readonly NameTable<bool> _visited = new();
    private readonly NameTable<int> _depths = new();
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Stack<(FragmentDefinitionNode Fragment, int Next)> _open = new();

    protected internal override void Reset()
    {
        _visited.Clear();
        _depths.Clear();
        _path.Clear();
        _open.Clear();
    }

    protected internal override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        Open(fragment);
        while (_open.TryPop(out var step) && !Context.IsAborted)
        {
            var spreads = Context.Fragments.SpreadsIn(step.Fragment.SelectionSet);
            if (step.Next == spreads.Length)
            {
                Close(step.Fragment);
                continue;
            }

            _open.Push((step.Fragment, step.Next + 1));
            Follow(spreads[step.Next]);
        }
    }

    private void Follow(FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        _path.Add(spread);
        if (_depths.TryGet(name, out var depth) && depth >= 0)
        {
            Report(name, CollectionsMarshal.AsSpan(_path)[depth..]);
        }
        else if (Context.FindFragment(name) is { } fragment && Open(fragment))
        {
            return; // The spread stays on the path until its fragment is closed.
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private bool Open(FragmentDefinitionNode fragment)
    {
        if (!_visited.TryAdd(fragment.Name.Value, true) || Context.Fragments.SpreadsIn(fragment.SelectionSet).IsEmpty)
        {
            return false;
        }

        _depths.Set(fragment.Name.Value, _path.Count);
        _open.Push((fragment, 0));
        return true;
    }

    private void Close(FragmentDefinitionNode fragment)
    {
        _depths.Set(fragment.Name.Value, -1);
        if (_path.Count > 0)
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Report(string name, ReadOnlySpan<FragmentSpreadNode> cycle)
    {
        var message = $"Cannot spread fragment \"{Context.Echo(name)}\" within itself";
        var via = string.Join(", ", cycle[..^1].ToArray().Select(spread => $"\"{spread.Name.Value}\""));
        Context.Report(via.Length == 0 ? $"{message}." : $"{message} via {Context.Echo(via)}.", [.. cycle]);
    }
}
