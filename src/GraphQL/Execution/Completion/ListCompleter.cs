using System.Collections.Concurrent;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Completion.Lists;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Completion;

/// <summary>Completes lists of any C# kind. Specification: CompleteValue, step 4.</summary>
internal sealed class ListCompleter(Completer item, GraphQLType itemType, bool nonNull) : Completer(nonNull)
{
    private readonly ConcurrentDictionary<Type, ListReader?> _readers = [];
    private ListReader? _last;

    /// <summary>Completes the items.</summary>
    public Completer Item => item;

    /// <summary>The type of the items.</summary>
    public GraphQLType ItemType => itemType;

    protected override bool CompleteValue(OperationExecution execution, FieldPlan field, object value)
    {
        var reader = _last;
        if (reader is null || reader.SourceType != value.GetType())
        {
            reader = FindReader(value.GetType());
        }

        return reader is not null
            ? reader.Complete(execution, field, value)
            : throw new GraphQLException(
                $"Expected Iterable, but did not find one for field \"{field.ParentType.Name}.{field.Definition.Name}\".");
    }

    private ListReader? FindReader(Type source)
    {
        if (!_readers.TryGetValue(source, out var reader))
        {
            reader = ListReaders.Create(this, source);
            _readers.TryAdd(source, reader);
        }

        return _last = reader;
    }
}
