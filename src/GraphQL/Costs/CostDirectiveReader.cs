using System.Collections.Immutable;
using System.Globalization;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Costs;

/// <summary>Reads <c>@cost</c> and <c>@listSize</c>, and gathers what is wrong with them.</summary>
internal sealed class CostDirectiveReader
{
    private readonly Dictionary<string, ImmutableArray<string>> _sizedFields = new(StringComparer.Ordinal);

    public List<GraphQLError> Errors { get; } = [];

    public double? Weight(IEnumerable<DirectiveNode> directives, string place)
    {
        if (Find(directives, "cost") is not { } directive)
        {
            return null;
        }

        if (Argument(directive, "weight") is StringValueNode text
            && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            && double.IsFinite(weight))
        {
            return weight;
        }

        Errors.Add(GraphQLError.At($"The weight in @cost of {place} must be a decimal number in a string.", directive));
        return null;
    }

    public ListSize? ListSize(FieldDefinition field, ImmutableArray<DirectiveNode> directives, string place, int defaultSize)
    {
        if (Find(directives, "listSize") is not { } directive)
        {
            return null;
        }

        var slicing = Strings(directive, "slicingArguments");
        foreach (var name in slicing)
        {
            if (!field.Arguments.Contains(name))
            {
                Errors.Add(GraphQLError.At($"The slicing argument \"{name}\" in @listSize of {place} is no argument of the field.", directive));
            }
        }

        var sized = Intern(Strings(directive, "sizedFields"));
        foreach (var name in sized)
        {
            if (field.Type.Named is not FieldsType type || type.Fields.Find(name)?.Type.Nullable is not ListType)
            {
                var message = $"The sized field \"{name}\" in @listSize of {place} is no list of type \"{field.Type.Named.Name}\".";
                Errors.Add(GraphQLError.At(message, directive));
            }
        }

        var required = Argument(directive, "requireOneSlicingArgument") is not BooleanValueNode { Value: false };
        return new ListSize(AssumedSize(directive, place) ?? defaultSize, slicing, sized, required && slicing.Length > 0);
    }

    private double? AssumedSize(DirectiveNode directive, string place)
    {
        if (Argument(directive, "assumedSize") is not IntValueNode number)
        {
            return null;
        }

        if (double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var size) && size >= 0)
        {
            return size;
        }

        Errors.Add(GraphQLError.At($"The assumed size in @listSize of {place} must not be negative.", directive));
        return null;
    }

    private ImmutableArray<string> Intern(ImmutableArray<string> names)
    {
        var key = string.Join(' ', names);
        return _sizedFields.TryGetValue(key, out var known) ? known : _sizedFields[key] = names;
    }

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static ImmutableArray<string> Strings(DirectiveNode directive, string name) => Argument(directive, name) switch
    {
        StringValueNode text => [text.Value],
        ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(text => text.Value)],
        _ => [],
    };
}
