using System.Text;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>Makes the plan of a selection set: everything that is the same for every object becomes bytes.</summary>
internal sealed class SelectionPlanBuilder(ObjectType type)
{
    private readonly List<FieldPlan> _fields = [];
    private readonly List<byte[]> _prefixes = [];
    private readonly List<byte> _constant = [(byte)'{'];
    private bool _first = true;

    /// <summary>Builds the plan. A field that the type does not have is left out, as the specification says for documents that were not validated.</summary>
    public SelectionPlan Build(List<List<FieldNode>> fields, Func<ObjectType, FieldNode[], FieldPlan?> find)
    {
        foreach (var nodes in fields)
        {
            if (nodes[0].Name.Value == "__typename")
            {
                WriteName((nodes[0].Alias ?? nodes[0].Name).Value);
                _constant.AddRange(Encoding.UTF8.GetBytes($"\"{type.Name}\""));
            }
            else if (find(type, [.. nodes]) is { } field)
            {
                WriteName(field.ResponseName);
                _fields.Add(field);
                _prefixes.Add([.. _constant]);
                _constant.Clear();
            }
        }

        _constant.Add((byte)'}');
        return new SelectionPlan(type, [.. _fields], [.. _prefixes], [.. _constant]);
    }

    private void WriteName(string name)
    {
        if (!_first)
        {
            _constant.Add((byte)',');
        }

        _first = false;
        _constant.AddRange(Encoding.UTF8.GetBytes($"\"{name}\":"));
    }
}
