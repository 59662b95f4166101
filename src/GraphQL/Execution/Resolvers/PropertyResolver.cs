using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Leaves;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Resolvers;

internal sealed class PropertyResolver<TParent, TValue>(Func<TParent, TValue> read) : FieldResolver
    where TParent : class
{
    internal override FieldPlan Plan(FieldParts parts) => parts.Definition.Type.Nullable is ScalarType or EnumType
        ? new LeafField<TParent, TValue>(parts, read, LeafWriters.For<TValue>((NamedType)parts.Definition.Type.Nullable))
        : new PropertyField<TParent, TValue>(parts, read);
}
