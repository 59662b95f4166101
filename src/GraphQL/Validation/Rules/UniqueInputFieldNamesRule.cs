using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// No two fields of an input object have the same name. Specification: Validation,
/// <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness">Input Object Field Uniqueness</see>.
/// </summary>
internal sealed class UniqueInputFieldNamesRule : ValidationRule
{
    private readonly NameTable<bool> _names = new();

    /// <summary>For each object around the current field the fields that were met in it, or null when all its names differ.</summary>
    private readonly Stack<Dictionary<string, NameNode>?> _met = new();

    protected internal override void Reset()
    {
        _names.Clear();
        _met.Clear();
    }

    protected internal override void EnterObjectValue(ObjectValueNode value)
    {
        _names.Clear();
        var unique = true;
        foreach (var field in value.Fields)
        {
            unique &= _names.TryAdd(field.Name.Value, true);
        }

        _met.Push(unique ? null : new Dictionary<string, NameNode>(StringComparer.Ordinal));
    }

    protected internal override void LeaveObjectValue(ObjectValueNode value) => _met.Pop();

    protected internal override void EnterObjectField(ObjectFieldNode field)
    {
        var name = field.Name;
        if (_met.Peek() is { } met && !met.TryAdd(name.Value, name))
        {
            Context.Report($"There can be only one input field named \"{Context.Echo(name.Value)}\".", met[name.Value], name);
        }
    }
}
