using System.Linq.Expressions;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Inputs;

/// <summary>Binds a <c>@oneOf</c> input type to an abstract C# type, each field to one derived type.</summary>
internal sealed class OneOfBinder(BindingSession session, InputObjectBinder objects)
{
    /// <summary>Makes the derived object of the field that was given; null when something does not fit.</summary>
    public Expression? Create(ParameterExpression source, InputObjectType input, Type type, Site site)
    {
        if (!input.IsOneOf)
        {
            session.Mismatches.Add(
                MismatchCodes.InputType,
                $"{site.Element} has type '{input.Name}' without @oneOf, which {site.Member} of the abstract type '{ClrNames.Of(type)}' cannot hold.",
                site.Node,
                site.Member);
            return null;
        }

        var derived = type.Assembly.GetTypes().Where(candidate => !candidate.IsAbstract && candidate.IsSubclassOf(type)).ToList();
        Expression result = Expression.Throw(Expression.New(typeof(InvalidOperationException)), type);
        var complete = true;
        foreach (var field in input.Fields)
        {
            var made = CreateCase(source, input, type, field, derived);
            complete &= made is not null;
            if (made is not null)
            {
                var given = InputObjectBinder.Member(source, field, default, null, site).Has;
                result = Expression.Condition(given, Expression.Convert(made, type), result);
            }
        }

        foreach (var rest in derived)
        {
            session.Mismatches.Add(
                MismatchCodes.InputParameterUnbound,
                $"C# type '{ClrNames.Of(rest)}' derives from '{ClrNames.Of(type)}' but has no field in input type {session.Mismatches.Quote(input.Name, input.Definition)}.",
                input.Definition,
                ClrNames.Of(rest));
        }

        return complete ? result : null;
    }

    private Expression? CreateCase(ParameterExpression source, InputObjectType input, Type parent, InputValueDefinition field, List<Type> derived)
    {
        var type = derived.Find(candidate => SchemaNames.CamelCases(SchemaNames.OfType(candidate)).Contains(field.Name, StringComparer.Ordinal));
        if (type is null)
        {
            session.Mismatches.Add(
                MismatchCodes.InputFieldUnbound,
                $"Input field {session.Mismatches.Quote($"{input.Name}.{field.Name}", field.Definition)} has no type of its name that derives from '{ClrNames.Of(parent)}'.",
                field.Definition,
                ClrNames.Of(parent));
            return null;
        }

        derived.Remove(type);
        var site = objects.SiteOf(input, field, $"type '{ClrNames.Of(type)}'");
        // The field that was given is never null, so it is read as if it were non-null.
        var value = InputObjectBinder.Member(source, field, default, null, site).Get;
        if (field.Type is InputObjectType inner && !TakesWhole(type, inner))
        {
            return objects.Read(value, inner, type, site);
        }

        if (type.GetConstructors() is not [var constructor] || constructor.GetParameters() is not [var parameter])
        {
            session.Mismatches.Add(
                MismatchCodes.InputType,
                $"{site.Element} needs a constructor of '{ClrNames.Of(type)}' with one parameter.",
                field.Definition,
                ClrNames.Of(type));
            return null;
        }

        var read = session.Inputs.Read(value, new NonNullType(field.Type), ClrSlot.Of(parameter), site);
        return read is null ? null : Expression.New(constructor, read);
    }

    // A record around the input object has one parameter that is none of its fields.
    private static bool TakesWhole(Type type, InputObjectType inner) =>
        type.GetConstructors() is [var constructor]
        && constructor.GetParameters() is [var parameter]
        && !SchemaNames.OfInput(parameter).Any(inner.Fields.Contains);
}
