using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Completion;

/// <summary>Completes interfaces and unions: finds the object type of the value first. Specification: ResolveAbstractType.</summary>
internal sealed class AbstractCompleter(ExecutableSchema schema, CompositeType type, bool nonNull) : Completer(nonNull)
{
    private readonly TypeResolver? _resolver = schema.FindTypeResolver(type);
    private ObjectType? _known;

    protected override bool CompleteValue(OperationExecution execution, FieldPlan field, object value)
    {
        var runtimeType = _resolver?.Resolve(value);
        if (runtimeType is ObjectType found && (ReferenceEquals(found, _known) || found.IsSubTypeOf(type)))
        {
            _known = found;
            return field.SelectionFor(found).Execute(execution, value);
        }

        throw new GraphQLException(Explain(field, value, runtimeType));
    }

    private string Explain(FieldPlan field, object value, NamedType? runtimeType)
    {
        if (runtimeType is not null)
        {
            return runtimeType is ObjectType
                ? $"Runtime Object type \"{runtimeType.Name}\" is not a possible type for \"{type.Name}\"."
                : $"Abstract type \"{type.Name}\" was resolved to a non-object type \"{runtimeType.Name}\".";
        }

        return _resolver?.NameOf(value) is { } name
            ? $"Abstract type \"{type.Name}\" was resolved to a type \"{Excerpt.Of(name)}\" that does not exist inside the schema."
            : $"Abstract type \"{type.Name}\" must resolve to an Object type at runtime for field \"{field.ParentType.Name}.{field.Definition.Name}\". "
                + $"Either the \"{type.Name}\" type should provide a \"resolveType\" function or each possible type should provide an \"isTypeOf\" function.";
    }
}
