using System.Linq.Expressions;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Inputs;

/// <summary>Makes expressions that turn coerced values into C# values, and lists what does not fit.</summary>
internal sealed class InputReaders
{
    private readonly BindingSession _session;
    private readonly InputObjectBinder _objects;

    public InputReaders(BindingSession session)
    {
        _session = session;
        _objects = new InputObjectBinder(session);
    }

    /// <summary>Reads an argument or input field; null when it does not fit.</summary>
    public Expression? ReadMember(InputMember member)
    {
        var mayBeAbsent = !member.Definition.Type.IsNonNull && member.Definition.DefaultValue is null;
        if (member.Slot.Type.IsGenericType && member.Slot.Type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            var inner = member.Slot.Argument();
            var value = Read(member.Get, member.Definition.Type, inner, member.Site);
            return value is null ? null : Expression.Condition(
                member.Has,
                // Every closed form of the struct has this constructor.
                Expression.New(member.Slot.Type.GetConstructor([inner.Type])!, value),
                Expression.Default(member.Slot.Type));
        }

        var read = Read(member.Get, member.Definition.Type, member.Slot, member.Site);
        return read is not null && mayBeAbsent && member.Default is { } fallback
            ? Expression.Condition(member.Has, read, Expression.Convert(fallback, read.Type))
            : read;
    }

    /// <summary>Reads a value of a type; null when it does not fit.</summary>
    public Expression? Read(Expression value, GraphQLType type, ClrSlot slot, Site site)
    {
        if (!type.IsNonNull && slot.AllowsNull == false)
        {
            _session.Mismatches.Add(
                MismatchCodes.InputNullability,
                $"{site.Element} has type '{type}' and may be null, but {site.Member} of type '{slot}' may not.",
                site.Node,
                site.Member);
            return null;
        }

        var read = ReadCore(value, type.Nullable, slot, site);
        if (read is null)
        {
            return null;
        }

        var converted = read.Type == slot.Type ? read : Expression.Convert(read, slot.Type);
        return type.IsNonNull ? converted : Expression.Condition(
            Expression.Equal(value, Expression.Constant(null)),
            Expression.Default(slot.Type),
            converted);
    }

    private Expression? ReadCore(Expression value, GraphQLType type, ClrSlot slot, Site site) => type switch
    {
        ScalarType scalar => ScalarInputs.Read(value, scalar, slot) ?? Refuse(type, slot, site),
        EnumType enumType when slot.Core.IsEnum => _session.Enums.Bind(enumType, slot.Core).Read(value),
        InputObjectType input when CanBeObject(slot.Core) => _objects.Read(value, input, slot.Core, site),
        ListType list when slot.Item() is { } item && InputLists.CanMake(slot.Core, item.Type) => ReadList(value, list, slot, item, site),
        _ => Refuse(type, slot, site),
    };

    private MethodCallExpression? ReadList(Expression value, ListType list, ClrSlot slot, ClrSlot item, Site site)
    {
        var element = Expression.Parameter(typeof(object), "item");
        return Read(element, list.OfType, item, site) is { } read
            ? InputLists.Make(value, slot.Core, Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(object), item.Type), read, element).Compile(), item.Type)
            : null;
    }

    private Expression? Refuse(GraphQLType type, ClrSlot slot, Site site)
    {
        _session.Mismatches.Add(
            MismatchCodes.InputType,
            $"{site.Element} has type '{type}', which {site.Member} of type '{slot}' cannot hold.",
            site.Node,
            site.Member);
        return null;
    }

    private static bool CanBeObject(Type type) =>
        !type.IsPrimitive && !type.IsEnum && !type.IsInterface && type != typeof(string) && type != typeof(object) && !type.IsArray;
}
