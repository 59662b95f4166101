using System.Runtime.CompilerServices;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Walking;

/// <summary>The fields that documents may select without a definition in the schema. Specification: Introspection, Type Name Introspection.</summary>
internal sealed class MetaFields
{
    private static readonly ConditionalWeakTable<Schema, MetaFields> Known = [];
    private readonly ObjectType? _query;
    private readonly FieldDefinition? _schema;
    private readonly FieldDefinition? _type;
    private readonly FieldDefinition? _typeName;

    private MetaFields(Schema schema)
    {
        var text = schema.Types.Find("String");
        var noArguments = NamedCollection<InputValueDefinition>.Empty;
        _query = schema.QueryType;
        _typeName = text is null ? null : new FieldDefinition("__typename", null, noArguments, new NonNullType(text), null, null);
        _schema = schema.Types.Find("__Schema") is { } root ? new FieldDefinition("__schema", null, noArguments, new NonNullType(root), null, null) : null;
        if (text is not null && schema.Types.Find("__Type") is { } type)
        {
            var name = new InputValueDefinition("name", null, new NonNullType(text), null, null, null);
            _type = new FieldDefinition("__type", null, new NamedCollection<InputValueDefinition>([name]), type, null, null);
        }
    }

    /// <summary>The fields of a schema.</summary>
    public static MetaFields Of(Schema schema) => Known.GetValue(schema, static key => new MetaFields(key));

    /// <summary>The definition of a field of a type, meta-fields included, or null when the type has no such field.</summary>
    public FieldDefinition? Find(CompositeType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal) && FindMeta(parent, name) is { } meta)
        {
            return meta;
        }

        return (parent as FieldsType)?.Fields.Find(name);
    }

    private FieldDefinition? FindMeta(CompositeType parent, string name) => name switch
    {
        "__typename" => _typeName,
        "__schema" when ReferenceEquals(parent, _query) => _schema,
        "__type" when ReferenceEquals(parent, _query) => _type,
        _ => null,
    };
}
