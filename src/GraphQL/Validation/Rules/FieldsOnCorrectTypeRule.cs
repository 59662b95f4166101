using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation.Spelling;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Fields that are selected are fields of the type that they are selected on, or meta-fields.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Field-Selections">Field Selections</see>.
/// </summary>
internal sealed class FieldsOnCorrectTypeRule : ValidationRule
{
    protected internal override void EnterField(FieldNode field)
    {
        if (Context.Field is null && Context.ParentType is { } parent)
        {
            var name = field.Name.Value;
            var suggestion = Context.Suggests ? Suggest(parent, name) : "";
            Context.Report($"Cannot query field \"{Context.Echo(name)}\" on type \"{parent.Name}\".{suggestion}", field);
        }
    }

    private string Suggest(CompositeType parent, string name)
    {
        var types = Suggestions.DidYouMean("to use an inline fragment on", parent.IsAbstract ? TypesWith(parent, name) : []);
        return types.Length > 0 || parent is not FieldsType type ? types : Suggestions.DidYouMean(Suggestions.For(name, type.Fields.Names));
    }

    /// <summary>The possible types of an abstract type that have the field, and the interfaces of those that have it: the most used first.</summary>
    private List<string> TypesWith(CompositeType parent, string name)
    {
        var uses = new Dictionary<FieldsType, int>();
        var types = new List<FieldsType>();
        foreach (var possible in Context.Schema.PossibleTypes(parent))
        {
            if (!possible.Fields.Contains(name))
            {
                continue;
            }

            Count(possible, uses, types);
            foreach (var type in possible.Interfaces)
            {
                if (type.Fields.Contains(name))
                {
                    Count(type, uses, types);
                }
            }
        }

        return Sort(types, uses);
    }

    private static void Count(FieldsType type, Dictionary<FieldsType, int> uses, List<FieldsType> types)
    {
        if (!uses.TryGetValue(type, out var count))
        {
            types.Add(type);
        }

        uses[type] = type is ObjectType ? 1 : count + 1;
    }

    private static List<string> Sort(List<FieldsType> types, Dictionary<FieldsType, int> uses)
    {
        var order = Comparer<FieldsType>.Create((left, right) => Compare(left, right, uses));
        return [.. types.Order(order).Select(type => type.Name)];
    }

    /// <summary>The more used comes first, then a type before those that implement it, then the name decides.</summary>
    private static int Compare(FieldsType left, FieldsType right, Dictionary<FieldsType, int> uses) =>
        (uses[right] - uses[left]) switch
        {
            not 0 and var difference => difference,
            _ when right.IsSubTypeOf(left) => -1,
            _ when left.IsSubTypeOf(right) => 1,
            _ => NaturalOrder.Compare(left.Name, right.Name),
        };
}
