using System.Linq.Expressions;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Outputs;

/// <summary>Makes expressions that turn what C# members return into what the execution writes, and lists what does not fit.</summary>
internal sealed class OutputWriters(BindingSession session)
{
    /// <summary>What C# returns where an interface or union is expected.</summary>
    public List<(CompositeType Type, ClrSlot Slot, Site Site)> Abstract { get; } = [];

    /// <summary>Turns a value into what is written; the same expression when it is written as it is, null when it does not fit.</summary>
    /// <param name="value">The value, of the type of the slot; read more than once.</param>
    /// <param name="type">The type in the schema.</param>
    /// <param name="slot">Where the value comes from.</param>
    /// <param name="owner">The object type whose field it is.</param>
    /// <param name="site">Where the two meet.</param>
    public Expression? Write(ParameterExpression value, GraphQLType type, ClrSlot slot, ObjectType owner, Site site)
    {
        if (type.IsNonNull && slot.AllowsNull == true)
        {
            session.Mismatches.Add(
                MismatchCodes.OutputNullability,
                $"{site.Element} has type '{type}', but {site.Member} returns '{slot}', which may be null.",
                site.Node,
                site.Member);
            return null;
        }

        var core = slot.Core == slot.Type ? (Expression)value : Expression.Property(value, nameof(Nullable<int>.Value));
        var written = WriteCore(core, type.Nullable, slot, owner, site);
        if (written is null || written == core)
        {
            return written is null ? null : value;
        }

        if (slot.Type.IsValueType && slot.Core == slot.Type)
        {
            return written;
        }

        var result = written.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(written.Type) : written.Type;
        return Expression.Condition(
            Expression.Equal(value, Expression.Constant(null, slot.Type)),
            Expression.Default(result),
            Expression.Convert(written, result));
    }

    private Expression? WriteCore(Expression value, GraphQLType type, ClrSlot slot, ObjectType owner, Site site)
    {
        switch (type)
        {
            case ScalarType scalar:
                return ScalarOutputs.Write(value, scalar, slot, owner) ?? Refuse(type, slot, site);
            case EnumType enumType:
                return slot.Core.IsEnum ? session.Enums.Bind(enumType, slot.Core).Write(value) : Refuse(type, slot, site);
            case ListType list:
                return slot.Item() is { } item ? WriteList(value, list, item, owner, site) : Refuse(type, slot, site);
            case ObjectType objectType:
                return session.ObjectTypes.Accept(objectType, slot.Core, site) ? value : null;
            default:
                return IsObject(slot) ? Note((CompositeType)type, value, slot, site) : Refuse(type, slot, site);
        }
    }

    // Whether a value can be of such a type is known when all types are bound.
    private Expression Note(CompositeType type, Expression value, ClrSlot slot, Site site)
    {
        Abstract.Add((type, slot, site));
        return value;
    }

    private Expression? WriteList(Expression value, ListType list, ClrSlot item, ObjectType owner, Site site)
    {
        var element = Expression.Parameter(item.Type, "item");
        var written = Write(element, list.OfType, item, owner, site);
        if (written is null || written == element)
        {
            return written is null ? null : value;
        }

        var map = Expression.Lambda(typeof(Func<,>).MakeGenericType(item.Type, written.Type), written, element).Compile();
        var items = Expression.Convert(value, typeof(IEnumerable<>).MakeGenericType(item.Type));
        return Expression.Call(typeof(OutputLists), nameof(OutputLists.Map), [item.Type, written.Type], items, Expression.Constant(map));
    }

    /// <summary>Lists a value that its type cannot be.</summary>
    public Expression? Refuse(GraphQLType type, ClrSlot slot, Site site)
    {
        session.Mismatches.Add(
            MismatchCodes.OutputType,
            $"{site.Element} has type '{type}', but {site.Member} returns '{slot}'.",
            site.Node,
            site.Member);
        return null;
    }

    private static bool IsObject(ClrSlot slot) => !slot.Core.IsPrimitive && !slot.Core.IsEnum && slot.Core != typeof(string) && slot.Item() is null;
}
