using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Limits;

/// <summary>How far a selection set reaches with its fragments written out.</summary>
/// <param name="Depth">How many fields are nested at most.</param>
/// <param name="Deepest">A field at that depth, or null when there is none.</param>
/// <param name="IntrospectionDepth">The same from <c>__schema</c> or <c>__type</c> on.</param>
/// <param name="DeepestIntrospection">A field at that depth, or null when there is none.</param>
/// <param name="Fields">How many fields there are; stays at the greatest number when there are more.</param>
internal readonly record struct Extent(int Depth, FieldNode? Deepest, int IntrospectionDepth, FieldNode? DeepestIntrospection, long Fields)
{
    /// <summary>Both side by side.</summary>
    /// <param name="other">The other one.</param>
    public Extent With(in Extent other)
    {
        var deeper = other.Depth > Depth;
        var deeperIntrospection = other.IntrospectionDepth > IntrospectionDepth;
        return new Extent(
            deeper ? other.Depth : Depth,
            deeper ? other.Deepest : Deepest,
            deeperIntrospection ? other.IntrospectionDepth : IntrospectionDepth,
            deeperIntrospection ? other.DeepestIntrospection : DeepestIntrospection,
            Fields > long.MaxValue - other.Fields ? long.MaxValue : Fields + other.Fields);
    }

    /// <summary>This as the selection set of a field.</summary>
    /// <param name="field">The field.</param>
    public Extent Under(FieldNode field)
    {
        var fields = Fields == long.MaxValue ? Fields : Fields + 1;
        return field.Name.Value is "__schema" or "__type"
            ? new Extent(1, field, Depth + 1, Deepest ?? field, fields)
            : new Extent(Depth + 1, Deepest ?? field, IntrospectionDepth, DeepestIntrospection, fields);
    }
}
