using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Execution;

/// <summary>The algorithms of the specification as plainly as they can be written, for queries without variables, directives and merged fields.</summary>
internal sealed class NaiveExecutor(Schema schema)
{
    public List<object> Errors { get; } = [];

    public object? Execute(OperationDefinitionNode operation, Dictionary<string, object?> root)
    {
        try
        {
            return Select(schema.QueryType!, operation.SelectionSet, root, []);
        }
        catch (NullMovesUpException moved)
        {
            Errors.Add(moved.Error);
            return null;
        }
    }

    private Dictionary<string, object?> Select(ObjectType type, SelectionSetNode set, Dictionary<string, object?> parent, object[] path)
    {
        var result = new Dictionary<string, object?>();
        foreach (var selection in set.Selections)
        {
            if (selection is InlineFragmentNode inline)
            {
                foreach (var (name, value) in Select(type, inline.SelectionSet, parent, path))
                {
                    result[name] = value;
                }

                continue;
            }

            var field = (FieldNode)selection;
            result[field.Alias!.Value] = Field(type, field, parent, [.. path, field.Alias.Value]);
        }

        return result;
    }

    private object? Field(ObjectType type, FieldNode field, Dictionary<string, object?> parent, object[] path)
    {
        var definition = type.Fields[field.Name.Value];
        var name = $"{type.Name}.{definition.Name}";
        return Protect(definition.Type, () => parent[definition.Name] == RandomTrees.Failure
            ? throw new NullMovesUpException(Error("failed", field, path))
            : Complete(definition.Type, field, parent[definition.Name], name, path));
    }

    private object? Complete(GraphQLType type, FieldNode field, object? value, string name, object[] path) => type switch
    {
        NonNullType nonNull => Complete(nonNull.OfType, field, value, name, path)
            ?? throw new NullMovesUpException(Error($"Cannot return null for non-nullable field {name}.", field, path)),
        _ when value is null => null,
        ListType list => ((List<object?>)value)
            .Select((item, index) => Protect(list.OfType, () => Complete(list.OfType, field, item, name, [.. path, index]))).ToList(),
        CompositeType => Select((ObjectType)schema.Types["T"], field.SelectionSet!, (Dictionary<string, object?>)value, path),
        _ => value,
    };

    private object? Protect(GraphQLType type, Func<object?> complete)
    {
        try
        {
            return complete();
        }
        catch (NullMovesUpException moved) when (type is not NonNullType)
        {
            Errors.Add(moved.Error);
            return null;
        }
    }

    private static object Error(string message, FieldNode field, object[] path) =>
        new { message, locations = new[] { new { line = field.Location.Line, column = field.Location.Column } }, path };

    private sealed class NullMovesUpException(object error) : Exception
    {
        public object Error => error;
    }
}
