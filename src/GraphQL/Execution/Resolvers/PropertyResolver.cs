using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Leaves;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Resolvers;

internal sealed class PropertyResolver<TParent, TValue>(Func<TParent, TValue> read) : FieldResolver
    where TParent : class
{
    // How the values are written is found by reflection: once for the field, and not for every document that selects it.
    private LeafType? _leaf;

    internal override FieldPlan Plan(FieldParts parts) => parts.Definition.Type.Nullable is ScalarType or EnumType
        ? new LeafField<TParent, TValue>(parts, read, WriterOf((NamedType)parts.Definition.Type.Nullable))
        : new PropertyField<TParent, TValue>(parts, read);

    private LeafWriter<TValue> WriterOf(NamedType type)
    {
        var leaf = _leaf;
        if (leaf?.Type != type)
        {
            _leaf = leaf = new LeafType(type, LeafWriters.For<TValue>(type));
        }

        return leaf.Writer;
    }

    private sealed record LeafType(NamedType Type, LeafWriter<TValue> Writer);
}
