using System.Text.Json;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Execution;

/// <summary>Schemas whose fields are read from JSON: what stands under the name of a field is its value, and <c>__typename</c> tells the type.</summary>
internal static class JsonData
{
    public static ExecutableSchema Schema(string sdl, Func<object?, FieldDefinition, FieldResolver>? resolver = null)
    {
        var schema = SchemaBuilder.Build(sdl);
        var builder = new ExecutableSchemaBuilder(schema);
        foreach (var type in schema.Types.OfType<CompositeType>().Where(type => !type.IsIntrospection))
        {
            if (type is ObjectType objectType)
            {
                foreach (var field in objectType.Fields)
                {
                    builder.SetResolver(objectType, field.Name, resolver?.Invoke(null, field) ?? FieldResolver.Immediate(Read));
                }
            }
            else
            {
                builder.SetTypeNameResolver(type, value => (value as IDictionary<string, object?>)?.TryGetValue("__typename", out var name) == true ? name as string : null);
            }
        }

        return builder.Build();
    }

    public static object? Read(IResolverContext context) =>
        context.ParentObject is IDictionary<string, object?> map && map.TryGetValue(context.Field.Name, out var value) ? value : null;

    public static object? Parse(string? json) => json is null ? null : Parse(JsonDocument.Parse(json).RootElement);

    public static object? Parse(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(entry => entry.Name, entry => Parse(entry.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Parse).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var integer) ? integer : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
