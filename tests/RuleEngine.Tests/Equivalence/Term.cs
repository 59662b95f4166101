using System.Collections;
using System.Linq.Expressions;

namespace Digital40.RuleEngine.Tests.Equivalence;

internal enum Probe
{
    Constant,
    Self,
    Key,
    Size,
    Name,
    NameLength,
    Risk,
    Count,
    Sum,
}

/// <summary>Something of a variable that can be compared, as an expression for the engine and as a plain function for the oracle.</summary>
internal sealed record Term(Probe Probe, Variable? Variable = null, object? Constant = null)
{
    public bool IsText => Probe == Probe.Name || Constant is string;

    public static Term Of(int constant) => new(Probe.Constant, null, constant);

    public Expression Express(Lambda lambda)
    {
        if (Variable is null)
        {
            return Expression.Constant(Constant, Constant?.GetType() ?? typeof(string));
        }

        var variable = lambda[Variable];
        return Probe switch
        {
            Probe.Self => variable,
            Probe.NameLength => Expression.Property(Expression.Property(variable, nameof(Item.Name)), nameof(string.Length)),
            Probe.Key when Variable.Shape.Kind == ShapeKind.Group => Expression.Property(variable, nameof(IGrouping<,>.Key)),
            Probe.Count => Expression.Call(typeof(Term), nameof(Count), [], Expression.Convert(variable, typeof(IEnumerable))),
            Probe.Sum => Expression.Call(typeof(Term), nameof(Sum), [], Expression.Convert(variable, typeof(IEnumerable))),
            _ => Expression.Property(variable, Probe.ToString()),
        };
    }

    public object? Evaluate(object?[] values)
    {
        var value = Variable is null ? null : values[Variable.Index];
        return (Probe, value) switch
        {
            (Probe.Constant, _) => Constant,
            (Probe.Self, _) => value,
            (Probe.Key, not null) => KeyOf(value),
            (Probe.Size, Item item) => item.Size,
            (Probe.Name, Item item) => item.Name,
            (Probe.NameLength, Item item) => item.Name!.Length,
            (Probe.Risk, Item item) => item.Risk,
            (Probe.Count, IEnumerable items) => Count(items),
            (Probe.Sum, IEnumerable items) => Sum(items),
            _ => throw new InvalidOperationException($"{Probe} of {value}"),
        };
    }

    public override string ToString() => Variable is null ? Constant?.ToString() ?? "null" : $"{Variable.Name}.{Probe}";

    /// <summary>The key of an item or of a group, one of the engine's or one of the oracle's.</summary>
    public static int KeyOf(object value) => value switch
    {
        Item item => item.Key,
        OracleGroup group => group.Key,
        IGrouping<int, int> numbers => numbers.Key,
        IGrouping<int, object> items => items.Key,
        _ => throw new ArgumentException($"{value.GetType()} has no key."),
    };

    public static int Count(IEnumerable items) => items.Cast<object?>().Count();

    public static int Sum(IEnumerable items) => items.Cast<object?>().Sum(item => item switch
    {
        Item fact => fact.Key + (2 * fact.Size),
        int number => number,
        IEnumerable inner => Sum(inner),
        _ => 0,
    });
}

/// <summary>The parameters of an expression while it is made.</summary>
internal sealed class Lambda
{
    private readonly Dictionary<Variable, ParameterExpression> _parameters = [];

    public Lambda(Variable? first = null)
    {
        if (first is not null)
        {
            _ = this[first];
        }
    }

    public ParameterExpression this[Variable variable]
    {
        get
        {
            if (!_parameters.TryGetValue(variable, out var parameter))
            {
                parameter = Expression.Parameter(variable.Shape.Type, variable.Name);
                _parameters.Add(variable, parameter);
            }

            return parameter;
        }
    }

    public LambdaExpression Of(Expression body) => Expression.Lambda(body, _parameters.Values);
}
