using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Costs;

/// <summary>The weights of a schema, read from its directives once.</summary>
internal sealed class CostModel
{
    private static readonly ImmutableArray<string> PageSizeArguments = ["first", "last"];
    private static readonly ImmutableArray<string> ConnectionLists = ["edges", "nodes"];
    private readonly Dictionary<FieldDefinition, FieldWeights> _fields = [];
    private readonly Dictionary<InputValueDefinition, double> _inputs = [];
    private readonly Dictionary<NamedType, double> _types = [];
    private readonly CostDirectiveReader _reader = new();
    private readonly CostOptions _options;
    private readonly Schema _schema;

    public CostModel(Schema schema, CostOptions options)
    {
        _schema = schema;
        _options = options;
        foreach (var type in schema.Types)
        {
            ReadType(type);
        }

        foreach (var directive in schema.Directives)
        {
            ReadInputs(directive.Arguments, $"@{directive.Name}");
        }

        if (_reader.Errors.Count > 0)
        {
            throw new GraphQLException([.. _reader.Errors]);
        }
    }

    public FieldWeights Of(FieldDefinition field) => _fields[field];

    public double Of(InputValueDefinition input) => _inputs[input];

    public double Of(NamedType type) => _types[type];

    private void ReadType(NamedType type)
    {
        TypeWeight(type);
        switch (type)
        {
            case FieldsType fields:
                foreach (var field in fields.Fields)
                {
                    _fields[field] = ReadField(type, field);
                    ReadInputs(field.Arguments, $"{type.Name}.{field.Name}");
                }

                break;
            case InputObjectType input:
                ReadInputs(input.Fields, type.Name);
                break;
        }
    }

    private FieldWeights ReadField(NamedType type, FieldDefinition field)
    {
        var place = $"{type.Name}.{field.Name}";
        var directives = field.Definition?.Directives ?? [];
        var composite = field.Type.Named is CompositeType;
        var introspection = type.IsIntrospection;
        return new FieldWeights(
            introspection ? 0 : _reader.Weight(directives, place) ?? (composite ? 1 : 0),
            introspection ? 0 : TypeWeight(field.Type.Named),
            field.Type.Nullable is ListType,
            _reader.ListSize(field, directives, place, _options.DefaultListSize) ?? AssumedConnection(field));
    }

    private ListSize? AssumedConnection(FieldDefinition field)
    {
        if (!_options.AssumeConnections || !(IsPageSize(field, PageSizeArguments[0]) || IsPageSize(field, PageSizeArguments[1])))
        {
            return null;
        }

        return new ListSize(_options.DefaultPageSize, PageSizeArguments, field.Type.Nullable is ListType ? [] : ConnectionLists, false);
    }

    private static bool IsPageSize(FieldDefinition field, string argument) =>
        field.Arguments.Find(argument)?.Type.Nullable is ScalarType { Name: "Int" };

    private void ReadInputs(NamedCollection<InputValueDefinition> inputs, string place)
    {
        foreach (var input in inputs)
        {
            var weight = _reader.Weight(input.Definition?.Directives ?? [], $"{place}.{input.Name}");
            _inputs[input] = weight ?? (input.Type.Named is InputObjectType ? 1 : 0);
        }
    }

    // An abstract type weighs as much as the heaviest object that it can be.
    private double TypeWeight(NamedType type)
    {
        if (!_types.TryGetValue(type, out var weight))
        {
            weight = type switch
            {
                CompositeType { IsAbstract: true } composite => _schema.PossibleTypes(composite).Select(TypeWeight).DefaultIfEmpty(1).Max(),
                _ => _reader.Weight(type.Directives, type.Name) ?? (type is ObjectType ? 1 : 0),
            };
            _types.Add(type, weight);
        }

        return weight;
    }
}
