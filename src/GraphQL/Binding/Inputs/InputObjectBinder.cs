using System.Linq.Expressions;
using System.Reflection;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Inputs;

/// <summary>Binds input object types to C# types through their constructor, and settable properties for the rest.</summary>
internal sealed class InputObjectBinder(BindingSession session)
{
    private static readonly MethodInfo ContainsKey = typeof(IReadOnlyDictionary<string, object?>).GetMethod("ContainsKey")!;
    private static readonly MethodInfo GetValue =
        typeof(CollectionExtensions).GetMethods().First(method => method.Name == nameof(CollectionExtensions.GetValueOrDefault) && method.GetParameters().Length == 2)
            .MakeGenericMethod(typeof(string), typeof(object));

    private readonly Dictionary<(InputObjectType Input, Type Type), object> _readers = [];

    /// <summary>Reads a coerced input object that is not null.</summary>
    public Expression Read(Expression value, InputObjectType input, Type type, Site site)
    {
        if (!_readers.TryGetValue((input, type), out var reader))
        {
            // Every closed form of the class has a constructor without parameters.
            reader = Activator.CreateInstance(typeof(InputObjectReader<>).MakeGenericType(type))!;
            _readers.Add((input, type), reader);
            var source = Expression.Parameter(typeof(IReadOnlyDictionary<string, object?>), "fields");
            var create = type.IsAbstract
                ? new OneOfBinder(session, this).Create(source, input, type, site)
                : Create(source, input, type);
            if (create is not null)
            {
                var lambda = Expression.Lambda(typeof(Func<,>).MakeGenericType(source.Type, type), create, source);
                reader.GetType().GetMethod("Set")!.Invoke(reader, [lambda.Compile()]);
            }
        }

        return Expression.Call(Expression.Constant(reader), "Read", null, value);
    }

    /// <summary>Makes a C# object of the fields that were given; null when something does not fit.</summary>
    public Expression? Create(ParameterExpression source, InputObjectType input, Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault();
        if (constructor is null && !type.IsValueType)
        {
            session.Mismatches.Add(
                MismatchCodes.InputType,
                $"Input type {Quote(input)} is bound to '{ClrNames.Of(type)}', which has no public constructor.",
                input.Definition,
                ClrNames.Of(type));
            return null;
        }

        var left = input.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        var arguments = (constructor?.GetParameters() ?? []).Select(parameter => ReadParameter(source, input, type, parameter, left)).ToList();
        var properties = left.Values.Select(field => ReadProperty(source, input, type, field)).ToList();
        if (arguments.Contains(null) || properties.Contains(null))
        {
            return null;
        }

        var create = constructor is null ? Expression.New(type) : Expression.New(constructor, arguments!);
        return properties.Count == 0 ? create : Expression.MemberInit(create, properties!);
    }

    /// <summary>An input field that a parameter or property takes.</summary>
    public static InputMember Member(
        Expression source, InputValueDefinition field, ClrSlot slot, ConstantExpression? fallback, Site site) => new(
        field,
        Expression.Call(source, ContainsKey, Expression.Constant(field.Name)),
        Expression.Call(GetValue, source, Expression.Constant(field.Name)),
        slot,
        fallback,
        site);

    public Site SiteOf(InputObjectType input, InputValueDefinition field, string member) => new(
        $"Input field {session.Mismatches.Quote($"{input.Name}.{field.Name}", field.Definition)}", field.Definition, member);

    private Expression? ReadParameter(
        ParameterExpression source, InputObjectType input, Type type, ParameterInfo parameter, Dictionary<string, InputValueDefinition> left)
    {
        var fallback = parameter.HasDefaultValue ? ParameterDefaults.Of(parameter) : null;
        var property = type.GetProperty(parameter.Name ?? "");
        var names = property is not null && property.IsDefined(typeof(GraphQLNameAttribute)) ? SchemaNames.OfInput(property) : SchemaNames.OfInput(parameter);
        if (names.FirstOrDefault(left.ContainsKey) is { } name)
        {
            left.Remove(name, out var field);
            // The name was found among them.
            var site = SiteOf(input, field!, $"parameter '{parameter.Name}' of the constructor of '{ClrNames.Of(type)}'");
            return session.Inputs.ReadMember(Member(source, field!, ClrSlot.Of(parameter), fallback, site));
        }

        if (fallback is null)
        {
            session.Mismatches.Add(
                MismatchCodes.InputParameterUnbound,
                $"Parameter '{parameter.Name}' of the constructor of '{ClrNames.Of(type)}' has no field in input type {Quote(input)}, and no default value.",
                input.Definition,
                ClrNames.Of(type));
        }

        return fallback;
    }

    private MemberAssignment? ReadProperty(ParameterExpression source, InputObjectType input, Type type, InputValueDefinition field)
    {
        var property = type.GetProperties()
            .FirstOrDefault(candidate => candidate.SetMethod is { IsPublic: true } && SchemaNames.OfInput(candidate).Contains(field.Name, StringComparer.Ordinal));
        if (property is null)
        {
            session.Mismatches.Add(
                MismatchCodes.InputFieldUnbound,
                $"Input field {session.Mismatches.Quote($"{input.Name}.{field.Name}", field.Definition)} has no constructor parameter and no settable property in '{ClrNames.Of(type)}'.",
                field.Definition,
                ClrNames.Of(type));
            return null;
        }

        var site = SiteOf(input, field, $"property '{ClrNames.Of(property)}'");
        var value = session.Inputs.ReadMember(Member(source, field, ClrSlot.Of(property), null, site));
        return value is null ? null : Expression.Bind(property, value);
    }

    private string Quote(InputObjectType input) => session.Mismatches.Quote(input.Name, input.Definition);
}
