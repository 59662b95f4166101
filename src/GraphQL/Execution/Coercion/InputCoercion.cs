using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Scalars;
using Digital40.GraphQL.Validation.Spelling;

namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>Coerces values of JSON, and tells of every one that its type does not accept. Specification: Input Coercion of each type.</summary>
/// <param name="defaults">The default values of the schema.</param>
/// <param name="suggestions">Whether messages suggest names.</param>
/// <param name="uploads">The files of the request by their place, or null.</param>
/// <param name="report">Takes the place, the value and what was expected.</param>
internal sealed class InputCoercion(
    DefaultValues defaults,
    bool suggestions,
    IReadOnlyDictionary<string, IUpload>? uploads,
    Action<ResponsePath?, JsonElement, string> report)
{
    private const int MaxDepth = 128;

    /// <summary>Stands for a value that was refused.</summary>
    private static readonly object Refused = new();

    private string _variable = "";

    /// <summary>Coerces the value of a variable. When something was reported the result is of no use.</summary>
    public object? Coerce(JsonElement value, GraphQLType type, string variable)
    {
        _variable = variable;
        try
        {
            return Coerce(value, type, null, 0);
        }
        catch (InvalidOperationException)
        {
            // The reader of JSON lets escapes of half characters pass, and refuses them when the text is asked for.
            report(null, default, "Expected text of whole Unicode characters.");
            return Refused;
        }
    }

    /// <summary>Whether a file stands where a variable has null.</summary>
    public bool IsUpload(GraphQLType type, string variable) => TakesUpload(type.Named) && FindUpload(variable, null) is not null;

    private object? Coerce(JsonElement value, GraphQLType type, ResponsePath? path, int depth)
    {
        if (depth > MaxDepth)
        {
            return Refuse(path, default, $"Expected values nested no deeper than {MaxDepth}.");
        }

        var isNull = value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;
        if (isNull && uploads is not null && TakesUpload(type.Nullable) && FindUpload(_variable, path) is { } upload)
        {
            return upload;
        }

        return type switch
        {
            NonNullType when isNull => Refuse(path, value, $"Expected non-nullable type \"{type}\" not to be null."),
            NonNullType nonNull => Coerce(value, nonNull.OfType, path, depth),
            _ when isNull => null,
            ListType list => CoerceList(value, list.OfType, path, depth + 1),
            InputObjectType input => CoerceObject(value, input, path, depth + 1),
            EnumType enumType => CoerceEnum(value, enumType, path),
            ScalarType scalar => CoerceScalar(value, scalar, path),
            _ => throw new ArgumentException($"{type} is no input type.", nameof(type)),
        };
    }

    private object?[] CoerceList(JsonElement value, GraphQLType itemType, ResponsePath? path, int depth)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return new[] { Coerce(value, itemType, path, depth) };
        }

        var items = new object?[value.GetArrayLength()];
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            items[index] = Coerce(item, itemType, ResponsePath.Item(path, index), depth);
            index++;
        }

        return items;
    }

    private object? CoerceObject(JsonElement value, InputObjectType type, ResponsePath? path, int depth)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return Refuse(path, value, $"Expected type \"{type.Name}\" to be an object.");
        }

        var unknown = Sort(value, type, out var given);
        var values = new object?[given.Length];
        for (var place = 0; place < given.Length; place++)
        {
            values[place] = CoerceField(given[place], value, type.Fields[place], path, depth);
        }

        foreach (var name in unknown ?? [])
        {
            var hint = suggestions ? Suggestions.DidYouMean(Suggestions.For(name, type.Fields.Names)) : "";
            Refuse(path, value, $"Field \"{Excerpt.Of(name)}\" is not defined by type \"{type.Name}\".{hint}");
        }

        if (type.IsOneOf)
        {
            CheckOneOf(value, type, values, path);
        }

        return new InputObject(type, values);
    }

    private static List<string>? Sort(JsonElement value, InputObjectType type, out JsonElement?[] given)
    {
        given = new JsonElement?[type.Fields.Count];
        List<string>? unknown = null;
        foreach (var property in value.EnumerateObject())
        {
            if (type.Fields.IndexOf(property.Name) is >= 0 and var place)
            {
                given[place] = property.Value;
            }
            else
            {
                (unknown ??= []).Add(property.Name);
            }
        }

        return unknown;
    }

    private object? CoerceField(JsonElement? given, JsonElement parent, InputValueDefinition field, ResponsePath? path, int depth)
    {
        if (given is { } value)
        {
            return Coerce(value, field.Type, ResponsePath.Field(path, field.Name), depth);
        }

        var defaultValue = defaults.Of(field);
        if (ReferenceEquals(defaultValue, Absent.Value) && field.Type is NonNullType)
        {
            Refuse(path, parent, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        return defaultValue;
    }

    private void CheckOneOf(JsonElement value, InputObjectType type, object?[] values, ResponsePath? path)
    {
        if (OneOf.Count(values, out var first) != 1)
        {
            Refuse(path, value, $"Exactly one key must be specified for OneOf type \"{type.Name}\".");
        }

        if (first >= 0 && values[first] is null)
        {
            var name = type.Fields[first].Name;
            Refuse(ResponsePath.Field(path, name), default, $"Field \"{name}\" must be non-null.");
        }
    }

    private object? CoerceEnum(JsonElement value, EnumType type, ResponsePath? path)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            var shown = Inspection.Show(value);
            return Refuse(path, value, $"Enum \"{type.Name}\" cannot represent non-string value: {shown}.{Hint(shown, type)}");
        }

        var name = value.GetString() ?? "";
        return type.Values.Find(name)?.Name
            ?? Refuse(path, value, $"Value \"{Excerpt.Of(name)}\" does not exist in \"{type.Name}\" enum.{Hint(name, type)}");
    }

    private string Hint(string name, EnumType type) =>
        suggestions ? Suggestions.DidYouMean("the enum value", Suggestions.For(name, type.Values.Names)) : "";

    private object? CoerceScalar(JsonElement value, ScalarType type, ResponsePath? path) =>
        type.Coercion.TryReadJson(value, out var read, out var error) ? read : Refuse(path, value, error ?? $"Expected type \"{type.Name}\".");

    // A file stands for no other scalar: its resolver would be given what it cannot read.
    private static bool TakesUpload(GraphQLType type) => type is ScalarType scalar && scalar.Coercion.ValueType.IsAssignableFrom(typeof(IUpload));

    private IUpload? FindUpload(string variable, ResponsePath? path)
    {
        var place = path is null ? variable : $"{variable}.{string.Join('.', path.ToList())}";
        return uploads?.GetValueOrDefault($"variables.{place}");
    }

    private object Refuse(ResponsePath? path, JsonElement value, string message)
    {
        report(path, value, message);
        return Refused;
    }
}
