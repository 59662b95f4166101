using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Defaults;

/// <summary>Finds which default values another one takes over: those of the fields that its input objects leave out.</summary>
internal static class DefaultValueNeeds
{
    private const int MaxDepth = 500;

    /// <summary>The fields whose default values a field's own default value needs, in the order of the value; empty when it has none.</summary>
    public static List<InputValueDefinition> Find(InputValueDefinition field)
    {
        var needs = new List<InputValueDefinition>();
        if (field.DefaultValue is { } value)
        {
            Find(value, field.Type, needs, 0);
        }

        return needs;
    }

    private static void Find(ValueNode value, GraphQLType type, List<InputValueDefinition> needs, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        switch (type, value)
        {
            case (NonNullType nonNull, _):
                Find(value, nonNull.OfType, needs, depth + 1);
                break;
            case (ListType list, ListValueNode items):
                foreach (var item in items.Values)
                {
                    Find(item, list.OfType, needs, depth + 1);
                }

                break;
            case (ListType list, _):
                Find(value, list.OfType, needs, depth + 1);
                break;
            case (InputObjectType input, ObjectValueNode map):
                Find(map, input, needs, depth);
                break;
        }
    }

    private static void Find(ObjectValueNode value, InputObjectType type, List<InputValueDefinition> needs, int depth)
    {
        var given = ObjectFields.ByName(value);
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var node))
            {
                Find(node, field.Type, needs, depth + 1);
            }
            else if (field.DefaultValue is not null)
            {
                needs.Add(field);
            }
        }
    }
}
