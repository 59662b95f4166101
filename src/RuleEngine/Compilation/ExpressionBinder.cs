using System.Linq.Expressions;
using System.Reflection;
using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.Rete;
using Tuple = Digital40.RuleEngine.Rete.Tuple;

namespace Digital40.RuleEngine.Compilation;

/// <summary>Compiles a rule's expressions to functions of a tuple and the fact beside it.</summary>
internal sealed class ExpressionBinder(IExpressionCompiler compiler)
{
    private static readonly FieldInfo ParentField = typeof(Tuple).GetField(nameof(Tuple.Parent))!;
    private static readonly FieldInfo FactField = typeof(Tuple).GetField(nameof(Tuple.Fact))!;
    private static readonly FieldInfo ValueField = typeof(Fact).GetField(nameof(Fact.RawValue))!;

    /// <summary>Compiles an expression whose parameters stand in a tuple or are the fact beside it.</summary>
    /// <typeparam name="TResult">What the expression gives.</typeparam>
    /// <param name="source">The expression; its parameters have the names of declarations.</param>
    /// <param name="shape">The shape of the tuples.</param>
    /// <param name="factName">The name of the fact beside the tuple, or null when there is none.</param>
    /// <param name="failure">What to say when the evaluation fails.</param>
    /// <param name="node">The node that evaluates the expression.</param>
    /// <param name="evaluated">What is evaluated in the expression's stead, over the same parameters; null for the expression itself.</param>
    public LhsExpression<TResult> Bind<TResult>(
        LambdaExpression source, TupleShape shape, string? factName, string failure, NodeDescription node, LambdaExpression? evaluated = null)
    {
        var function = Function<TResult>(evaluated ?? source, shape, factName);
        return new LhsExpression<TResult>(source, function, Slots(source, shape, factName), failure, node);
    }

    /// <summary>Compiles an expression to a bare function.</summary>
    public BoundFunction<TResult> Function<TResult>(LambdaExpression source, TupleShape shape, string? factName)
    {
        var tuple = Expression.Parameter(typeof(Tuple), "tuple");
        var fact = Expression.Parameter(typeof(object), "fact");
        var replacements = source.Parameters.ToDictionary(
            parameter => parameter, parameter => parameter.Name == factName ? Convert(fact, parameter.Type) : Element(tuple, shape, parameter));
        var body = new ParameterReplacer(replacements).Visit(source.Body);
        var code = Compile<Func<object[], Tuple?, object?, TResult>>(Convert(body, typeof(TResult)), out var constants, tuple, fact);
        return new BoundFunction<TResult>(code, constants);
    }

    /// <summary>
    /// Compiles code that is given the objects of its expression as its first argument, so that expressions which only differ in these share it: rules are
    /// often many of one kind.
    /// </summary>
    /// <typeparam name="TDelegate">The type of the code.</typeparam>
    /// <param name="body">The expression.</param>
    /// <param name="constants">The objects of the expression.</param>
    /// <param name="parameters">The other parameters of the code.</param>
    public TDelegate Compile<TDelegate>(Expression body, out object[] constants, params ParameterExpression[] parameters)
        where TDelegate : Delegate
    {
        var objects = Expression.Parameter(typeof(object[]), "constants");
        var lifter = new ConstantLifter(objects);
        var lambda = Expression.Lambda<TDelegate>(lifter.Visit(body), [objects, .. parameters]);
        constants = lifter.Values;
        return compiler is DefaultExpressionCompiler && !lifter.HasQuotes ? SharedCode.Of(lambda) : compiler.Compile(lambda);
    }

    /// <summary>Where the parameters of an expression find their values.</summary>
    public static ArgumentSlot[] Slots(LambdaExpression source, TupleShape shape, string? factName) =>
        [.. source.Parameters.Select(parameter => parameter.Name == factName ? new ArgumentSlot(true, 0) : new ArgumentSlot(false, shape.StepsTo(parameter.Name!)))];

    /// <summary>The value of a declaration in a tuple; the default value where a branch of an OR does not have it.</summary>
    public static Expression Element(Expression tuple, TupleShape shape, ParameterExpression parameter)
    {
        var steps = shape.StepsTo(parameter.Name!);
        if (steps < 0)
        {
            return Expression.Default(parameter.Type);
        }

        for (; steps > 0; steps--)
        {
            tuple = Expression.Field(tuple, ParentField);
        }

        return Convert(Expression.Field(Expression.Field(tuple, FactField), ValueField), parameter.Type);
    }

    public static Expression Convert(Expression expression, Type type) => expression.Type == type ? expression : Expression.Convert(expression, type);
}
